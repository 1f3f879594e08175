// Errors put into correct text, and the correct text itself, before every check:
// node bench/run.mjs checksQuality [--each 100] [--seed 5] [--show 8: examples of what was missed and of flags on correct text]
import { join } from 'node:path'
import { Checker } from '../shared/checks/checker.ts'
import { checkContext } from '../shared/checks/index.ts'
import { loadedDictionary } from './checksQualityDictionary.ts'
import { markErrors } from './checksQualityMarks.ts'
import { cleanFlags, type Put, seedErrors } from './checksQualityMeasure.ts'
import { numberErrors } from './checksQualityNumbers.ts'
import { peerReport } from './checksQualityPeer.ts'
import { hasPofilter } from './checksQualityPofilter.ts'
import { checkTable, cleanTable, kindTable, shown } from './checksQualityReport.ts'
import { structureErrors } from './checksQualityStructure.ts'
import { mergedTexts, newsTexts, sampleTexts } from './checksQualityTexts.ts'
import { wordErrors } from './checksQualityWords.ts'
import { numberIn } from './measure.ts'

const words = process.argv.slice(2)
const each = numberIn(words, 'each', 100)
const seed = numberIn(words, 'seed', 5)
const show = words.includes('--show') ? numberIn(words, 'show', 8) : 0
const root = join(import.meta.dirname, '..')

const speller = loadedDictionary()
const news = newsTexts(root)
const whole = [await sampleTexts(root), ...(news ? [news] : [])]
if (!news) console.log('No ../shared/data/ntrex beside the checkout: only the sample articles.\n')
const texts = whole.flatMap((collection) => [collection, mergedTexts(collection)])
const kinds = [...numberErrors, ...structureErrors, ...wordErrors, ...markErrors]

const began = performance.now()
const collections = texts.map((texts) => {
  const context = checkContext(texts.terms, { speller })
  return { texts, checker: () => new Checker(context) }
})
const clean = collections.filter(({ texts: { isMerged } }) => !isMerged).map(cleanFlags)
const put: Put[] = kinds.flatMap((kind) => seedErrors(kind, collections, each, seed, speller))
const seconds = ((performance.now() - began) / 1000).toFixed(0)

for (const { name, articles, segments } of clean)
  console.log(`${name}: ${articles} articles, ${segments} segments a language`)
console.log(`${kinds.length} kinds of error, ${put.length} errors, seed ${seed}, ${seconds} s\n`)
const peer = hasPofilter() ? peerReport(whole, put) : null
if (!peer) console.log('pofilter (Debian: translate-toolkit) is not installed: no peer.\n')
console.log(kindTable(kinds, put, peer?.caught ?? null))
console.log(checkTable(clean, put))
console.log(cleanTable(clean))
if (peer) console.log(peer.table)
if (show > 0) console.log(shown(clean, put, show))
