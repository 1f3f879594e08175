import { expect, test } from 'vitest'
import { sameSkeleton } from '../../shared/document/skeleton/emptyCopy.ts'
import { append } from './append.ts'
import { checkpoint } from './checkpoint.ts'
import { headsOf, noHeads } from './heads.ts'
import { closeLibrary, openLibrary } from './open.ts'
import { randomEdit, randomFrom } from './randomEdits.ts'
import { libraryReport } from './report.ts'
import { addArticle, must, testLibrary, testOptions } from './testLibrary.ts'

const seeds = Array.from({ length: 12 }, (_, at) => at * 7919 + 1)

test.each(seeds)(
  'random edits, stored, forgotten and reopened at random, are all there (seed %i)',
  (seed) => {
    const random = randomFrom(seed)
    const options = testOptions(undefined, seed)
    let library = testLibrary(options)
    const article = addArticle(library, 'economy', [
      ['en', ['The economy', 'It grew by 5%.', 'Few expected that.']],
      ['zh-Hans', ['经济', '增长了5%。', '']],
      ['zh-Hant', ['經濟', '', '']],
    ])
    for (let round = 0; round < 80; round++) {
      const edit = randomEdit(headsOf(library, article), 'en', options.newId, random)
      const stored = append(library, { article, ...edit.request, place: null })
      expect(stored.ok).toBe(true)
      const fate = random()
      if (fate < 0.1) checkpoint(library, article)
      if (fate > 0.9) Object.assign(library, { heads: noHeads() })
      if (fate > 0.97) {
        closeLibrary(library)
        library = must(openLibrary(library.folder, options))
      }
      const heads = headsOf(library, article)
      for (const [language, doc] of edit.after) expect(heads.get(language)?.doc.eq(doc)).toBe(true)
    }
    const [source, ...others] = [...headsOf(library, article).values()]
    expect(others.every(({ doc }) => source !== undefined && sameSkeleton(source.doc, doc))).toBe(true)
    checkpoint(library, article)
    expect(libraryReport(library).problems).toEqual([])
    closeLibrary(library)
  },
)
