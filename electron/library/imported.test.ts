import { expect, test } from 'vitest'
import type { Layer } from '../../shared/document/layer.ts'
import { layersOf } from '../../shared/document/layer.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { insertArticle, type NewArticle } from './insert.ts'
import { peopleIn, personName } from './people/people.ts'
import { docOf, documentOf, metadata, must, testLibrary } from './testLibrary.ts'

/** An article whose title somebody suggested, with a comment on it. */
function suggested([segment, other]: readonly [SegmentId, SegmentId], extra: readonly unknown[]): NewArticle {
  const layer: Layer = { by: 'Mei\nChen', at: '2026-01-01T08:00:00Z', content: null }
  const json = documentOf([segment, other], ['Rivers', 'They rise.']).toJSON() as { content: unknown[] }
  const title = {
    type: 'title',
    content: [
      {
        type: 'segment',
        attrs: { id: segment, suggested: [layer] },
        content: [{ type: 'text', text: 'Rivers' }],
      },
    ],
  }
  const document = { ...json, content: [title, ...json.content.slice(1), ...extra] }
  const anchor = { segment, start: 0, length: 6, quote: 'Rivers', before: '', after: '' }
  const comments = [{ by: 'x'.repeat(5000), at: 'some day', text: 'Which?' }]
  return {
    source: 'en',
    metadata: metadata('rivers'),
    cause: 'imported',
    editions: [{ language: 'en', status: 'draft', document }],
    talks: [{ language: 'en', anchor, comments }],
  }
}

test('people of a file are made with its article, by names that a person could have', () => {
  const library = testLibrary()
  const ids = [library.newId<SegmentId>(), library.newId<SegmentId>()] as const
  const article = must(insertArticle(library, suggested(ids, [])))
  const names = peopleIn(library).all.map(({ name }) => name)
  expect(names).toEqual(['Mei Chen', 'x'.repeat(200)])
  const title = docOf(library, article, 'en').nodeAt(1)
  const [layer] = title ? layersOf(title) : []
  expect(personName(library, layer?.by ?? '')).toBe('Mei Chen')
})

test('an article that is not sound leaves none of its people', () => {
  const library = testLibrary()
  const ids = [library.newId<SegmentId>(), library.newId<SegmentId>()] as const
  const unsound = suggested(ids, [{ type: 'nonsense' }])
  expect(insertArticle(library, unsound)).toMatchObject({ error: 'invalid' })
  expect(peopleIn(library).all).toEqual([])
})
