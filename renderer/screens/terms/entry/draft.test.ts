import { expect, test } from 'vitest'
import type { EntryId } from '../../../../shared/ids.ts'
import type { TermEntry } from '../../../../shared/termbase/entry.ts'
import {
  blankTerm,
  draftOf,
  entryFrom,
  isLink,
  isSound,
  newDraft,
  problemsOf,
  putOf,
  withTerms,
} from './draft.ts'

const basin: TermEntry = {
  id: '01HZZZZZZZZZZZZZZZZZZZZZZZ' as EntryId,
  kind: 'term',
  note: 'Of a river.',
  terms: [
    { language: 'en', text: 'basin', status: 'preferred', partOfSpeech: 'noun' },
    { language: 'zh-Hans', text: '流域', status: 'preferred' },
    { language: 'zh-Hans', text: '盆地', status: 'forbidden', note: '指地形' },
  ],
  links: ['https://example.org/basin'],
}

test('a form has a line for each language, and gives back the same entry', () => {
  const draft = draftOf(basin)
  expect(draft.terms.map(({ language }) => language)).toEqual(['en', 'zh-Hans', 'zh-Hans', 'zh-Hant'])
  const { id, ...rest } = basin
  expect(putOf(basin)).toEqual({ id, ...rest })
})

test('empty lines are not stored, and a region is of Traditional Chinese only', () => {
  const draft = newDraft('term', [{ language: 'en', text: ' basin ', status: 'preferred', region: 'tw' }])
  expect(entryFrom({ ...draft, note: '  ' })).toEqual({
    id: null,
    kind: 'term',
    note: '',
    terms: [{ language: 'en', text: 'basin', status: 'preferred' }],
  })
})

test('the first term of a language is the one to use, the next may be used', () => {
  expect(blankTerm('zh-Hant', basin.terms).status).toBe('preferred')
  expect(blankTerm('zh-Hans', basin.terms).status).toBe('admitted')
})

test('a draft without a term, with one twice or with dates that are none cannot be stored', () => {
  expect(problemsOf(newDraft('person')).noTerm).toBe(true)
  const draft = draftOf(basin)
  const [first] = draft.terms
  if (!first) throw new Error('no term')
  const twice = problemsOf({ ...draft, terms: [...draft.terms, { ...first, key: 9999, text: 'basin ' }] })
  expect([...twice.twice]).toEqual([9999])
  const held = (from: string, to: string) =>
    isSound(problemsOf({ ...draft, holdings: [{ key: 1, post: null, organisation: null, from, to }] }))
  expect(held('2019', '')).toBe(true)
  expect(held('2019', '2019-03')).toBe(true)
  expect(held('2019-05', '2020-01-31')).toBe(true)
  expect(held('2021', '2019')).toBe(false)
  expect(held('May 2019', '')).toBe(false)
})

test('terms that are added stand beside the preferred one, and none stands there twice', () => {
  const joined = withTerms(basin, [
    { language: 'en', text: 'basin', status: 'preferred' },
    { language: 'zh-Hans', text: '集水区', status: 'preferred' },
    { language: 'zh-Hant', text: '流域', status: 'preferred' },
  ])
  expect(joined.terms.slice(3)).toEqual([
    { language: 'zh-Hans', text: '集水区', status: 'admitted' },
    { language: 'zh-Hant', text: '流域', status: 'preferred' },
  ])
})

test('a link is an https address', () => {
  expect(isLink('https://example.org/a?b')).toBe(true)
  expect(isLink('http://example.org')).toBe(false)
  expect(isLink('https://')).toBe(false)
})
