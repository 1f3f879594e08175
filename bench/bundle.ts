// A bundle of a 1,500-word article in three languages, made, written and verified: node bench/run.mjs bundle [--rounds 20]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportBundle } from '../electron/exchange/export/exportBundle.ts'
import { verifyBundle } from '../electron/exchange/export/verify.ts'
import { withEverything } from '../electron/exchange/export/withEverything.ts'
import type { PublishedArticle } from '../shared/bundle/input.ts'
import { doc, p } from '../shared/bundle/sampleArticle.ts'
import type { ArticleId } from '../shared/ids.ts'
import { numberIn, row, tableHead, timedAsync } from './measure.ts'
import { type Sentence, seeded, sentence } from './prose.ts'

const rounds = numberIn(process.argv.slice(2), 'rounds', 20)
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
const article = longArticle(1500)
const issue = { slug: 'spring', title: { en: 'Spring' } }
const several = Array.from(
  { length: 10 },
  (_, at): PublishedArticle => ({
    ...article,
    id: `01JC00000000000000000000${at + 10}` as ArticleId,
    metadata: { ...article.metadata, slug: `article-${at}` },
  }),
)

console.log(tableHead)
try {
  const out = join(folder, 'one.zip')
  const one = () => exportBundle({ articles: [article], out, tool: 'Duizhao 0' })
  await one()
  console.log(row('bundle, every part but PDF', await times(rounds, one)))
  console.log(row('verify it', await times(rounds, () => verifyBundle(out))))
  const all = () =>
    exportBundle({ articles: several, issue, out: join(folder, 'ten.zip'), tool: 'Duizhao 0' })
  console.log(row('issue of ten such articles', await times(3, all)))
} finally {
  rmSync(folder, { recursive: true })
}

async function times(count: number, act: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  for (let round = 0; round < count; round++) samples.push(await timedAsync(act))
  return samples
}

/** About so many English words in paragraphs of five sentences, with the same sentences in Chinese. */
function longArticle(words: number): PublishedArticle {
  const random = seeded(7)
  const sentences: Sentence[] = []
  let count = 0
  while (count < words) {
    const made = sentence(random)
    sentences.push(made)
    count += made.en.split(' ').length
  }
  const whole = withEverything()
  const editions = whole.editions.map((edition) => {
    const blocks: ReturnType<typeof p>[] = []
    for (let at = 0; at < sentences.length; at += 5) {
      blocks.push(
        p(...sentences.slice(at, at + 5).map((each) => each[edition.language === 'en' ? 'en' : 'zh-Hans'])),
      )
    }
    return { ...edition, document: doc('Rivers and Reserves', 'Why water decides.', ...blocks) }
  })
  // Each edition was made by itself; its sentences have the ids of the first one's.
  const [first] = editions
  if (!first) throw new Error('editions')
  return {
    ...whole,
    editions: editions.map((edition) => ({
      ...edition,
      document: renamed(edition.document, first.document),
    })),
    assets: [],
  }
}

function renamed(
  document: PublishedArticle['editions'][number]['document'],
  like: typeof document,
): typeof document {
  const ids: string[] = []
  like.descendants((node) => {
    if (node.type.name === 'segment') ids.push(String(node.attrs.id))
  })
  const json = JSON.stringify(document.toJSON())
  let at = 0
  return document.type.schema.nodeFromJSON(
    JSON.parse(json.replaceAll(/"id":"\d{26}"/g, () => `"id":"${ids[at++]}"`)),
  )
}
