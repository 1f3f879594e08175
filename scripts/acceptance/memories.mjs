import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isHere, outcome, ranJava } from './programs.mjs'
import { filesIn } from './samples.mjs'

/** OmegaT, without a window, fills a translation with our memory in tm/auto. */
export function* memories({ tmx }, folder) {
  if (!isHere('omegat')) return
  for (const file of filesIn(tmx, '.tmx')) {
    const name = basename(file)
    const [, source, target] = /\.(en|zh-Han[st])\.(zh-Han[st])\.tmx$/.exec(name) ?? []
    // OmegaT cuts Chinese by rules of its own; what it looks up would not be our sentences.
    if (source !== 'en' || target === undefined) continue
    yield outcome(
      `OmegaT translates with ${name}`,
      translated(file, source, target, join(folder, `omegat.${name}`)),
    )
  }
}

/** Why the translation is not what the memory holds; half of it may be cut otherwise. */
function translated(file, source, target, project) {
  for (const part of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat', 'config']) {
    mkdirSync(join(project, part), { recursive: true })
  }
  writeFileSync(join(project, 'omegat.project'), projectFile(source, target))
  copyFileSync(file, join(project, 'tm', 'auto', basename(file)))
  const units = unitsIn(readFileSync(file, 'utf8')).slice(0, 40)
  writeFileSync(join(project, 'source', 'text.txt'), `${units.map(([from]) => from).join('\n\n')}\n`)
  const config = `--config-dir=${join(project, 'config')}`
  const { ok, said } = ranJava('omegat', [
    project,
    '--mode=console-translate',
    config,
    '--no-team',
    '--quiet',
  ])
  if (!ok) return [said.slice(0, 500)]
  const text = readFileSync(join(project, 'target', 'text.txt'), 'utf8')
  const found = units.filter(([, to]) => text.includes(to)).length
  return units.length > 0 && found / units.length >= 0.9 ? [] : [`${found} of ${units.length} sentences`]
}

/** The units without inline codes, as pairs of texts. */
function unitsIn(text) {
  return [...text.matchAll(/<tu\b.*?<\/tu>/gs)].flatMap(([unit]) => {
    const [from, to] = [...unit.matchAll(/<seg>([^<]*)<\/seg>/g)].map(([, seg]) => plain(seg ?? ''))
    return from && to ? [[from, to]] : []
  })
}

function plain(xml) {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function projectFile(source, target) {
  const folders = ['source', 'target', 'tm', 'glossary', 'dictionary']
    .map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`)
    .join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">${folders}<source_lang>${source}</source_lang><target_lang>${target}</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
`
}
