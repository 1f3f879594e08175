import { expect, test } from 'vitest'
import { testDocument } from '../testDesk.ts'
import { compared } from './compared.ts'

test('says what differs first, and then who made it, by the steps between', () => {
  const texts = [
    testDocument('T', ['It rains.', 'It pours.']),
    testDocument('T', ['It rains hard.', 'It pours.']),
    testDocument('T', ['It rains hard.', 'It pours today.']),
  ]
  const [before, ...after] = texts.map((doc) => doc.toJSON() as unknown)
  const steps = after.map((document, at) => ({
    by: ['Lin', 'Wei'][at] ?? '',
    at: `2026-01-0${at + 1}`,
    document,
  }))
  const answers = [...compared({ id: 7, language: 'en', before, steps })]
  expect(answers.map(({ id, kind }) => [id, kind])).toEqual([
    [7, 'compared'],
    [7, 'authors'],
  ])
  const [first, second] = answers
  const kinds = first?.kind === 'compared' ? first.blocks.map(({ kind }) => kind) : []
  expect(kinds).toEqual(['same', 'changed'])
  expect(second?.kind === 'authors' ? second.authors : []).toEqual([
    { segment: 's2', by: ['Lin'] },
    { segment: 's3', by: ['Wei'] },
  ])
})
