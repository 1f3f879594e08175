import { expect, test } from 'vitest'
import type { EntryId } from '../../shared/ids.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import { filesOf } from '../library/folder.ts'
import { putEntries, removeEntries } from '../library/terms/termbase.ts'
import { testLibrary, testOptions } from '../library/testLibrary.ts'
import { LibraryTerms } from './libraryTerms.ts'

const entry = (id: string, en: string, hans: string): TermEntry => ({
  id: id.padEnd(26, '0') as EntryId,
  kind: 'term',
  note: '',
  terms: [
    { language: 'en', text: en, status: 'preferred' },
    { language: 'zh-Hans', text: hans, status: 'preferred' },
  ],
})

test('the termbase of an open library is read beside it, and follows its changes', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  putEntries(library, [entry('A', 'river basin', '流域')])
  const terms = new LibraryTerms(filesOf(library.folder).library)
  terms.refresh()
  while (terms.prepare());
  const found = (text: string) =>
    terms.places(text, 'en', 'zh-Hans', 'tw').flatMap((place) => place.renderings)
  expect(found('The river basins of the north')).toEqual(['流域'])
  expect(terms.renderings('river basin', 'en', 'zh-Hans', 'tw')).toEqual(['流域'])
  expect(terms.renderings('the river basin', 'en', 'zh-Hans', 'tw')).toEqual([])
  clock.ms += 1000
  putEntries(library, [entry('B', 'gauging station', '水文站')])
  removeEntries(library, [entry('A', '', '').id])
  terms.refresh()
  expect(found('a gauging station in a river basin')).toEqual(['水文站'])
  terms.close()
})
