// Alignment against texts aligned by hand (beside the checkout) and its time: node bench/run.mjs alignment [--sentences 5000]
import { join } from 'node:path'
import { type GoldText, goldFolder, goldTexts } from '../electron/exchange/align/gold.suite.ts'
import { shippedLexicon } from '../electron/exchange/align/lexicon.ts'
import { align, sureEnough } from '../shared/alignment/align.ts'
import { isRight, judge, type Links, measuresOf, total } from '../shared/alignment/judge.ts'
import type { Lexicon } from '../shared/alignment/lexicon.ts'
import type { Bead } from '../shared/alignment/side.ts'
import { foldHan } from '../shared/script/fold.ts'
import { number, numberIn, timed, worked } from './measure.ts'
import { seeded } from './prose.ts'
import { translatedProse } from './translated.ts'

interface Aligned {
  readonly collection: string
  readonly gold: readonly Links[]
  readonly beads: readonly Bead[]
}

const sentences = numberIn(process.argv.slice(2), 'sentences', 5000)
console.log(`dictionary: read in ${number(timed(shippedLexicon))} ms\n`)
const lexicon = shippedLexicon()
if (!lexicon) throw new Error('there is no dictionary in resources/dictionaries')
const texts = goldTexts(goldFolder(join(import.meta.dirname, '..')))
if (texts.length === 0) console.log('No hand-aligned texts beside the checkout: only times.\n')
else {
  console.log('| collection | dictionary | beads | P | R | F1 | F1 without empty sides | processor s |')
  console.log('| --- | --- | --: | --: | --: | --: | --: | --: |')
  quality(texts, undefined)
  const withIt = quality(texts, lexicon)
  console.log(`\n| score at least | ${['all', ...collections(texts)].join(' | ')} |`)
  console.log(`| --- |${' --: |'.repeat(1 + collections(texts).length)}`)
  for (const least of [0, 0.5, 0.7, 0.8, 0.9, sureEnough, 0.95, 0.99]) curve(withIt, least)
}

console.log('\n| sentences a side | dictionary | F1 | s | processor s |\n| --: | --- | --: | --: | --: |')
for (const count of [sentences / 4, sentences / 2, sentences]) {
  const made = translatedProse(Math.floor(count), seeded(11))
  for (const known of count === sentences ? [lexicon, undefined] : [lexicon]) {
    let beads: Bead[] = []
    let work = 0
    const time = timed(() => {
      work = worked(() => {
        beads = align(made.source, made.target, foldHan, known)
      })
    })
    const { f1 } = measuresOf(judge(made.beads, beads, { nulls: true }))
    const cells = [
      Math.floor(count),
      known ? 'with' : 'without',
      f1.toFixed(3),
      number(time / 1000),
      number(work / 1000),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function quality(gold: readonly GoldText[], known: Lexicon | undefined): Aligned[] {
  const aligned: Aligned[] = []
  for (const collection of collections(gold)) {
    const own = gold.filter((text) => text.collection === collection)
    const work = worked(() => {
      for (const { source, target, beads } of own) {
        aligned.push({ collection, gold: beads, beads: align(source, target, foldHan, known) })
      }
    })
    const found = aligned.filter((each) => each.collection === collection)
    const all = total(found.map((each) => judge(each.gold, each.beads, { nulls: true })))
    const linked = total(found.map((each) => judge(each.gold, each.beads, { nulls: false })))
    const { precision, recall, f1 } = measuresOf(all)
    const shares = [precision, recall, f1, measuresOf(linked).f1].map((share) => share.toFixed(4))
    const cells = [collection, known ? 'with' : 'without', all.gold, ...shares, number(work / 1000)]
    console.log(`| ${cells.join(' | ')} |`)
  }
  return aligned
}

/** Of the beads of each collection with a score: how many are right, and how many they are of all. */
function curve(aligned: readonly Aligned[], least: number): void {
  const cells = [undefined, ...collections(texts)].map((collection) => {
    const own = aligned.filter((each) => collection === undefined || each.collection === collection)
    const kept = own.map(({ gold, beads }) => {
      const sure = beads.filter(({ score }) => score >= least)
      return { right: sure.filter(isRight(gold)).length, sure: sure.length, all: beads.length }
    })
    const sum = (of: 'right' | 'sure' | 'all') => kept.reduce((all, each) => all + each[of], 0)
    return `${percent(sum('right') / sum('sure'))} right of ${percent(sum('sure') / sum('all'))}`
  })
  console.log(`| ${least}${least === sureEnough ? ' (sureEnough)' : ''} | ${cells.join(' | ')} |`)
}

function collections(gold: readonly GoldText[]): string[] {
  return [...new Set(gold.map(({ collection }) => collection))]
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
