import { expect, test } from 'vitest'
import { uuidUrn } from './identifier.ts'

test('an id keeps its 128 bits as a UUID', () => {
  expect(uuidUrn('00000000000000000000000000')).toBe('urn:uuid:00000000-0000-0000-0000-000000000000')
  expect(uuidUrn('7ZZZZZZZZZZZZZZZZZZZZZZZZZ')).toBe('urn:uuid:ffffffff-ffff-ffff-ffff-ffffffffffff')
  expect(uuidUrn('01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBe('urn:uuid:01563e3a-b5d3-d676-4c61-efb99302bd5b')
})
