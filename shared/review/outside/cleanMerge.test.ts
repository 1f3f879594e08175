import fc from 'fast-check'
import { Fragment } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../../document/schema.ts'
import type { Language } from '../../locale.ts'
import { cleanMerge } from './cleanMerge.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** Inline content: *emphasis*, [note]. */
function content(text: string): Fragment {
  return Fragment.from(
    text
      .split(/(\*[^*]+\*|\[\w\])/u)
      .filter((part) => part !== '')
      .map((part) => {
        if (part.startsWith('*')) return schema.text(part.slice(1, -1), [schema.mark('emphasis')])
        return part.startsWith('[')
          ? schema.node('footnote_ref', { note: part.slice(1, -1) })
          : schema.text(part)
      }),
  )
}

function merged(base: string, mine: string, theirs: string, language: Language = 'zh-Hans'): string | null {
  const found = cleanMerge(content(base), content(mine), content(theirs), language)
  return found === null ? null : found.textBetween(0, found.size, '', '°')
}

test('changes with something untouched between them are both kept, whoever made which', () => {
  expect(merged('甲乙丙丁戊', '己乙丙丁戊', '甲乙丙丁庚')).toBe('己乙丙丁庚')
  expect(merged('甲乙丙丁戊', '甲乙丙丁', '己甲乙丙丁戊')).toBe('己甲乙丙丁')
  expect(merged('One two three four.', 'One 2 three four.', 'One two three five.', 'en')).toBe(
    'One 2 three five.',
  )
  expect(merged('甲[a]乙丙丁', '甲[a]乙丙戊', '己[a]乙丙丁')).toBe('己°乙丙戊')
})

test('the very same change is one', () => {
  expect(merged('甲乙丙', '甲丁丙', '甲丁丙')).toBe('甲丁丙')
})

test('changes that touch, or are about one word, are none', () => {
  expect(merged('甲乙丙丁', '己乙丙丁', '甲庚丙丁')).toBeNull()
  expect(merged('甲乙', '甲丙乙', '甲丁乙')).toBeNull()
  expect(merged('A colour film.', 'A coloured film.', 'A color film.', 'en')).toBeNull()
})

test('where one of them changed formatting alone nothing is merged', () => {
  expect(merged('甲乙丙丁', '*甲*乙丙丁', '甲乙丙戊')).toBeNull()
  expect(merged('甲乙丙丁', '甲乙丙戊', '甲*乙*丙丁')).toBeNull()
})

test(`two changes apart are both there, and nobody else's (seed ${seed})`, () => {
  const word = fc.constantFrom('水', '河', '山', '石', '木', '云', '风', '雨')
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((each) => each.join(''))
  fc.assert(
    fc.property(words, words, words, words, words, (start, one, middle, other, end) => {
      const base = `${start}一二${middle}三四${end}`
      const mine = `${start}${one}${middle}三四${end}`
      const theirs = `${start}一二${middle}${other}${end}`
      const found = merged(base, mine, theirs)
      if (found === null) return
      // What the two changes left alone stands, and whoever changed it first does not matter.
      expect(merged(base, theirs, mine)).toBe(found)
      expect(merged(base, mine, base)).toBe(mine)
      expect(found).toBe(`${start}${one}${middle}${other}${end}`)
    }),
    { seed, numRuns: 1000 },
  )
})
