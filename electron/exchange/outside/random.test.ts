import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import { segmentsOf } from '../../../shared/document/segment.ts'
import { reading } from '../../../shared/review/suggestions/documents.ts'
import { planReturned, takeReturned } from '../../library/outside/bringBack.ts'
import { noteTakenOut, outgoingReview } from '../../library/outside/takeOut.ts'
import {
  addArticle,
  docOf,
  edit,
  must,
  segments,
  testFolder,
  testLibrary,
} from '../../library/testLibrary.ts'
import { editWord } from './outside.suite.ts'
import { readReview } from './readReview.ts'
import { writeReview } from './writeReview.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** A change of a text: so many characters from a place on become others. */
const change = fc.record({ at: fc.nat(11), count: fc.nat(3), put: fc.constantFrom('', '新', '改了') })
const row = fc.record({ outside: fc.option(change), here: fc.option(change) })

function changed(text: string, act: { at: number; count: number; put: string } | null): string {
  if (act === null) return text
  const made = text.slice(0, act.at) + act.put + text.slice(act.at + act.count)
  return made === '' ? '空' : made
}

/** As many different sentences of twelve characters. */
const sentences = Array.from({ length: 40 }, (_, at) =>
  Array.from({ length: 12 }, (_each, place) => String.fromCharCode(0x4e00 + at * 12 + place)).join(''),
)

test(`whatever was changed on both sides, nothing is lost and nothing is guessed (seed ${seed})`, async () => {
  const library = testLibrary()
  let number = 0
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 40, maxLength: 40 }), async (rows) => {
      const article = addArticle(library, `article-${number++}`, [
        ['en', ['Title', ...sentences.map((_, at) => `Sentence ${at}.`)]],
        ['zh-Hans', ['题', ...sentences]],
      ])
      const { bytes, sent } = await writeReview(must(outgoingReview(library, article, 'zh-Hans')), 'docx')
      const path = join(testFolder(), 'r.docx')
      writeFileSync(path, bytes)
      must(noteTakenOut(library, { article, language: 'zh-Hans', format: 'docx', sent }))
      const theirs = sentences.map((text, at) => changed(text, rows[at]?.outside ?? null))
      const ours = sentences.map((text, at) => changed(text, rows[at]?.here ?? null))
      if (theirs.some((text, at) => text !== sentences[at])) {
        await editWord(path, {
          'word/document.xml': (document) =>
            sentences.reduce((all, text, at) => all.replace(`>${text}<`, `>${theirs[at]}<`), document),
        })
      }
      must(
        edit(library, article, 'zh-Hans', (transform, all) => {
          for (const [at, { position, size, text }] of [...all.entries()].reverse()) {
            const next = at === 0 ? text : (ours[at - 1] ?? '')
            if (next !== text) transform.replaceWith(position + 1, position + size - 1, schema.text(next))
          }
        }),
      )
      const before = docOf(library, article, 'zh-Hans')
      const review = must(await readReview(path))
      const report = must(takeReturned(library, review, 'Mei'))
      const after = segments(library, article, 'zh-Hans').slice(1)
      const misfits = new Set(report.misfits.map(({ place }) => place - 2))
      const changes = new Map(report.changes.map((each) => [each.place - 2, each]))
      for (const [at, { text }] of after.entries()) {
        const [base, mine, other] = [sentences[at], ours[at], theirs[at]]
        const isOne = other === base || other === mine
        // Each row is unchanged, taken or listed; what stands here is never lost without being a suggestion.
        expect(changes.has(at) && misfits.has(at)).toBe(false)
        if (isOne || misfits.has(at)) expect(text).toBe(mine)
        else if (mine === base) expect(text).toBe(other)
        else expect(changes.get(at)).toMatchObject({ isMerged: true, before: mine, after: text })
        if (!isOne) expect(changes.has(at) || misfits.has(at)).toBe(true)
      }
      const rejected = reading(docOf(library, article, 'zh-Hans'), 'rejected')
      expect(segmentsOf(rejected).map(({ text }) => text)).toEqual(segmentsOf(before).map(({ text }) => text))
      expect(must(planReturned(library, review)).changes).toEqual([])
    }),
    { seed, numRuns: 12 },
  )
})
