// The termbase at 50,000 entries: node bench/run.mjs terms [--entries 50000] [--pairs 20000]

import type { EntryId } from '../shared/ids.ts'
import { ulids } from '../shared/ids.ts'
import type { TermEntry } from '../shared/termbase/entry.ts'
import { extractTerms } from '../shared/termbase/extract.ts'
import { readTerms } from '../shared/termbase/files/read.ts'
import { writeDelimited } from '../shared/termbase/files/writeDelimited.ts'
import { writeTbx } from '../shared/termbase/files/writeTbx.ts'
import { planTerms } from '../shared/termbase/plan.ts'
import { changingRecogniser } from '../shared/termbase/recognise.ts'
import { number, numberIn, row, tableHead, timed, worked } from './measure.ts'
import { any, type Random, seeded, sentence } from './prose.ts'

const words = process.argv.slice(2)
const size = numberIn(words, 'entries', 50_000)
const pairs = numberIn(words, 'pairs', 20_000)
const newId = ulids(Date.now, Math.random)
const random = seeded(17)

const seen = new Set<string>()
const entries = Array.from({ length: size }, () => entry(random))
console.log(`${size} entries (segments and changes by the clock, all else in processor time)\n\n${tableHead}`)

for (const [language, other] of [
  ['en', 'zh-Hans'],
  ['zh-Hans', 'en'],
] as const) {
  let recogniser = changingRecogniser([], language)
  const building = [0, 1, 2].map(() =>
    worked(() => {
      recogniser = changingRecogniser(entries, language)
    }),
  )
  console.log(row(`${language}: built`, building))
  const texts = Array.from({ length: 2000 }, () => textOf(language, 1))
  let found = 0
  console.log(
    row(
      `${language}: a segment`,
      texts.map((text) =>
        timed(() => {
          found += recogniser.find(text).length
        }),
      ),
    ),
  )
  const long = Array.from({ length: 50 }, () => textOf(language, 20_000))
  console.log(
    row(
      `${language}: 20,000 characters`,
      long.map((text) => worked(() => recogniser.find(text))),
    ),
  )
  const changes = entries.slice(0, 1000).map((each) => timed(() => recogniser.put({ ...each, note: other })))
  console.log(row(`${language}: an entry changed`, changes))
  console.log(`| ${language}: ${number(found / texts.length)} terms a segment | | | | |`)
}

const csv = writeDelimited(entries, 'csv')
const tbx = writeTbx(entries, 'bench')
console.log(row('CSV read', [worked(() => readTerms(csv, 'csv', newId))]))
console.log(row('TBX read', [worked(() => readTerms(tbx, 'tbx', newId))]))
const read = readTerms(csv, 'csv', newId).entries
console.log(row('planned against themselves', [worked(() => planTerms(entries, read))]))

const texts = Array.from({ length: pairs }, () => sentence(random))
let most = 0
let candidates = 0
const extracting = worked(() => {
  const steps = extractTerms(
    () => texts.map((text) => ({ en: text.en, han: text['zh-Hans'] })),
    texts.length,
    {
      least: 3,
      known: { en: new Set(), han: new Set() },
      translates: null,
    },
  )
  for (;;) {
    const began = performance.now()
    const next = steps.next()
    most = Math.max(most, performance.now() - began)
    if (next.done) {
      candidates = next.value.length
      break
    }
  }
})
console.log(row(`${pairs} pairs: candidates (${candidates}; longest step ${number(most)} ms)`, [extracting]))

/** An entry of one to four words; like those of real termbases they begin alike, but few are the same. */
function entry(source: Random): TermEntry {
  for (;;) {
    const { en, 'zh-Hans': hans } = sentence(source)
    const parts = en
      .replace(/[^A-Za-z ]/g, '')
      .split(' ')
      .filter(Boolean)
    const length = 1 + Math.floor(source() * 4)
    const start = Math.floor(source() * Math.max(1, parts.length - length))
    const tail = source() < 0.7 ? [`q${Math.floor(source() * 20_000).toString(36)}`] : []
    const text = [...parts.slice(start, start + length), ...tail].join(' ')
    const characters = hans.replace(/[^\u4e00-\u9fff]/g, '')
    const from = Math.floor(source() * Math.max(1, characters.length - 6))
    const own = source() < 0.7 ? String.fromCharCode(0x4e00 + Math.floor(source() * 15_000)) : ''
    const han = characters.slice(from, from + 2 + Math.floor(source() * 4)) + own
    if (seen.has(text) || seen.has(han)) continue
    seen.add(text).add(han)
    return {
      id: newId<EntryId>(),
      kind: 'term',
      note: '',
      terms: [
        { language: 'en', text, status: 'preferred' },
        { language: 'zh-Hans', text: han, status: 'preferred' },
      ],
    }
  }
}

function textOf(language: 'en' | 'zh-Hans', atLeast: number): string {
  let text = ''
  while (text.length < atLeast || text === '') {
    text += `${sentence(random)[language]}${language === 'en' ? ' ' : ''}`
    if (random() < 0.3) text += any(entries, random).terms[language === 'en' ? 0 : 1]?.text ?? ''
    if (language === 'en') text += ' '
  }
  return text
}
