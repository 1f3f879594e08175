import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runsText } from '../../../shared/document/draft.ts'
import { textUnder } from '../../../shared/formats/htmlNode.ts'
import { readHtmlPage } from './htmlPage.ts'
import { parsePage } from './page.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/formats/pages')
const here = existsSync(folder)

/** Words of a text that tell it from another, each once. */
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}|\p{Script=Han}{2}/gu) ?? [])

test.skipIf(!here)(
  `saved pages give their article and not what stands around it${here ? '' : ' (skipped: pages not there)'}`,
  () => {
    const wrong: string[] = []
    for (const name of readdirSync(folder)) {
      const source = readFileSync(join(folder, name, 'source.html'), 'utf8')
      const expected = readFileSync(join(folder, name, 'expected.html'), 'utf8')
      const { edition } = readHtmlPage(source)
      const found = edition.blocks
        .map((block) => (block.kind === 'divider' ? '' : runsText(block.runs)))
        .join('\n')
      const wanted = wordsOf(textUnder(parsePage(expected)))
      const words = wordsOf(found)
      const kept = [...wanted].filter((word) => words.has(word)).length / wanted.size
      const extra = [...words].filter((word) => !wanted.has(word)).length / words.size
      const links = edition.blocks
        .flatMap((block) => (block.kind === 'divider' ? [] : block.runs))
        .filter((run) => run.link).length
      // One of the pages has lists of further articles in its text, which nothing calls by that name.
      const most = name.startsWith('buzzfeed') ? 0.25 : 0.08
      if (kept < 0.98 || extra > most || links === 0 || edition.title.length === 0) {
        wrong.push(`${name}: ${kept.toFixed(2)} kept, ${extra.toFixed(2)} too many, ${links} links`)
      }
    }
    expect(wrong).toEqual([])
  },
  60_000,
)
