import { expect, test } from 'vitest'
import type { ArticleId } from '../../../shared/ids.ts'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import { draftOf, emptyForm, formOf, isComplete } from './form.ts'

const place = { segment: 'S', before: '的', after: '长', ordinal: 0 }
const stored: StoredException = {
  exception: { id: 'E', level: 'occurrence', kind: 'spelling', hans: '发', hant: '髮', region: 'tw', place },
  article: 'A' as ArticleId,
  slug: 'rivers',
  note: 'Lin',
  created: '',
  createdBy: '',
  changed: '',
  changedBy: '',
  removed: false,
}

test('a form that was not touched is stored as it was', () => {
  expect(draftOf(formOf(stored), stored)).toEqual({
    id: 'E',
    level: 'occurrence',
    kind: 'spelling',
    hans: '发',
    hant: '髮',
    region: 'tw',
    article: 'A',
    place,
    note: 'Lin',
  })
})

test('a decision for one place can be made one for its article or the library', () => {
  expect(draftOf({ ...formOf(stored), where: 'A' }, stored)).toMatchObject({ level: 'article', article: 'A' })
  expect(draftOf({ ...formOf(stored), where: 'A' }, stored)).not.toHaveProperty('place')
  expect(draftOf({ ...formOf(stored), where: 'library' }, stored)).toMatchObject({
    level: 'library',
    article: null,
  })
})

test('a name needs no other form, everything else does', () => {
  expect(isComplete({ ...emptyForm, hans: '余华' })).toBe(false)
  expect(isComplete({ ...emptyForm, hans: '余华', kind: 'protected' })).toBe(true)
  expect(isComplete({ ...emptyForm, hans: ' ', hant: '發' })).toBe(false)
  expect(isComplete({ ...emptyForm, hans: '发', hant: '發' })).toBe(true)
})
