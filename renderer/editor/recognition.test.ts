import { expect, test } from 'vitest'
import type { EntryId } from '../../shared/ids.ts'
import type { FoundTerm } from '../../shared/ipc/answers.ts'
import { trimmed } from './acts/terms.ts'
import { byEntry } from './recognition.ts'

const found = (
  entry: string,
  text: string,
  ...targets: [string, 'preferred' | 'admitted' | 'forbidden'][]
): FoundTerm => ({
  from: 0,
  to: text.length,
  text,
  entry: entry as EntryId,
  kind: 'term',
  term: text,
  status: 'preferred',
  note: '',
  targets: targets.map(([word, status]) => ({
    text: word,
    status,
    region: null,
    partOfSpeech: '',
    note: '',
  })),
})

test('an entry stands once, and what may be written is numbered through', () => {
  const terms = byEntry([
    found('a', 'basin', ['流域', 'preferred'], ['盆地', 'forbidden'], ['水系', 'admitted']),
    found('b', 'reserve', ['储备', 'preferred']),
    found('a', 'basins', ['流域', 'preferred']),
  ])
  expect(terms.map(({ entry }) => entry)).toEqual(['a', 'b'])
  expect(terms.flatMap(({ renderings }) => renderings.map(({ number }) => number))).toEqual([1, null, 2, 3])
})

test('more than nine have no key', () => {
  const many = Array.from({ length: 12 }, (_, at) => found(`e${at}`, 'x', [`词${at}`, 'preferred']))
  const numbers = byEntry(many).flatMap(({ renderings }) => renderings.map(({ number }) => number))
  expect(numbers.slice(7)).toEqual([8, 9, null, null, null])
})

test('what a quick selection takes along is no part of the term', () => {
  expect(trimmed(' the “basin, ')).toBe('the “basin')
  expect(trimmed('“basin”,')).toBe('basin')
  expect(trimmed('流域，')).toBe('流域')
  expect(trimmed('《水经注》')).toBe('水经注')
  expect(trimmed('U.S.,')).toBe('U.S.')
  expect(trimmed('the basin.')).toBe('the basin')
})
