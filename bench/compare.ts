// Two versions of a 10,000-word article, and the suggestions of its segments: node bench/run.mjs compare [--words 10000]

import type { Node } from 'prosemirror-model'
import { schema } from '../shared/document/schema.ts'
import type { Language } from '../shared/locale.ts'
import { type ComparedBlock, compare } from '../shared/review/compare/compare.ts'
import { changesOf } from '../shared/review/suggestions/change.ts'
import { decided } from '../shared/review/suggestions/decide.ts'
import { recorded, type Tracked } from '../shared/review/suggestions/tracked.ts'
import { number, numberIn, row, tableHead, timed, worked } from './measure.ts'
import { any, type Random, seeded, sentence } from './prose.ts'

const most = numberIn(process.argv.slice(2), 'words', 10_000)
const tries = 15

interface Segment {
  readonly id: string
  readonly text: string
}

type Draft = readonly (readonly Segment[])[]

console.log(`In processor time, but for a single segment\n\n${tableHead}`)
for (const language of ['en', 'zh-Hans'] as const) {
  const random = seeded(29)
  const draft = articleOf(random, language)
  const size = draft.flat().reduce((sum, { text }) => sum + wordsOf(text, language), 0)
  const label = `${language}, ${size} ${language === 'en' ? 'words' : 'characters'} in ${draft.flat().length} segments`
  const before = docOf(draft)
  const edited = paragraphsMoved(sentencesEdited(draft, random, 0.25, language), random, 6)
  measure(`${label}: every fourth segment edited, 6 paragraphs moved`, before, docOf(edited), language)
  measure(`${label}: the same without common ids`, before, docOf(renamed(edited)), language)
  measure(
    `${label}: every segment edited`,
    before,
    docOf(sentencesEdited(draft, random, 1, language)),
    language,
  )
  measure(
    `${label}: two unrelated articles of the same patterns`,
    before,
    docOf(renamed(articleOf(random, language))),
    language,
  )
  suggestions(draft.flat(), language, random)
}

function measure(what: string, before: Node, after: Node, language: Language): void {
  let blocks: ComparedBlock[] = []
  const times = Array.from({ length: tries }, () =>
    worked(() => {
      blocks = compare(before, after, language)
    }),
  )
  console.log(row(`${what} (the first time ${number(times[0] ?? 0)})`, times))
  const count = (kind: ComparedBlock['kind']): number => blocks.filter((block) => block.kind === kind).length
  const moved = blocks.filter(({ isMoved }) => isMoved).length
  const counts = [count('same'), count('changed'), count('inserted'), count('deleted'), moved]
  console.log(`| same, changed, inserted, deleted; moved: ${counts.join(', ')} | | | | |`)
}

function suggestions(segments: readonly Segment[], language: Language, random: Random): void {
  const states = segments.map(({ text }) => suggested(text, language, random))
  const shown = states.map((state) => timed(() => changesOf(state, language)))
  console.log(row(`${language}: the suggestions of two people in a segment`, shown))
  const all = worked(() => {
    for (const state of states) decided(state, language, 'reject', ({ by }) => by === 'ann')
  })
  console.log(row(`${language}: one person's rejected in all segments`, [all]))
}

function suggested(text: string, language: Language, random: Random): Tracked {
  let now: Tracked = { content: contentOf(text), layers: [] }
  for (const by of ['ann', 'ben']) {
    const content = contentOf(editedText(now.content.textBetween(0, now.content.size), random, language))
    now = { content, layers: recorded(now, content, { by, at: '2026-11-22T10:00' }) }
  }
  return now
}

function articleOf(random: Random, language: 'en' | 'zh-Hans'): Draft {
  const blocks: Segment[][] = []
  let no = 0
  // As many words as Chinese characters make up, at 1.6 characters a word.
  for (let left = language === 'en' ? most : most * 1.6; left > 0; ) {
    const block = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
      const text = sentence(random)[language]
      left -= wordsOf(text, language)
      return { id: `s${no++}`, text }
    })
    blocks.push(block)
  }
  return blocks
}

function wordsOf(text: string, language: Language): number {
  return language === 'en' ? text.split(' ').length : text.length
}

function sentencesEdited(draft: Draft, random: Random, share: number, language: Language): Draft {
  return draft.map((block) =>
    block.map((each) =>
      random() < share ? { ...each, text: editedText(each.text, random, language) } : each,
    ),
  )
}

/** One to three words of a text replaced, put in or taken out. */
function editedText(text: string, random: Random, language: Language): string {
  const gap = language === 'en' ? ' ' : ''
  const words = text.split(gap)
  for (let no = 1 + Math.floor(random() * 3); no > 0; no--) {
    const put =
      random() < 0.7
        ? [any(language === 'en' ? ['strike', 'soon', 'union'] : ['罢工', '很快', '工会'], random)]
        : []
    words.splice(Math.floor(random() * words.length), Math.floor(random() * 3), ...put)
  }
  return words.join(gap)
}

function paragraphsMoved(draft: Draft, random: Random, count: number): Draft {
  const blocks = [...draft]
  for (let no = 0; no < count; no++) {
    const [block] = blocks.splice(Math.floor(random() * blocks.length), 1)
    if (block) blocks.splice(Math.floor(random() * blocks.length), 0, block)
  }
  return blocks
}

function renamed(draft: Draft): Draft {
  return draft.map((block) => block.map((each) => ({ ...each, id: `x${each.id}` })))
}

function docOf(draft: Draft): Node {
  const segment = ({ id, text }: Segment): Node => schema.node('segment', { id }, contentOf(text))
  return schema.node('doc', null, [
    schema.node('title', null, schema.node('segment', { id: 'title' })),
    ...draft.map((block) => schema.node('paragraph', null, block.map(segment))),
  ])
}

function contentOf(text: string): Node['content'] {
  return schema.node('segment', null, text === '' ? [] : schema.text(text)).content
}
