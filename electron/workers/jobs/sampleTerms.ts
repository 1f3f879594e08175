import type { EntryId, NewId } from '../../../shared/ids.ts'
import { isEntryKind, isTermStatus, type Term, type TermEntry } from '../../../shared/termbase/entry.ts'

const header = 'en,zh-Hans,zh-Hant,status,kind,note'

/**
 * The entries of the sample's `terms.csv`. Rows with one English name are one entry: the first gives its names,
 * the others further Chinese terms. Throws where the file, which is ours, is wrong.
 */
export function readSampleTerms(csv: string, newId: NewId): TermEntry[] {
  const [first, ...lines] = csv.trimEnd().split('\n')
  if (first !== header) throw new Error(`terms.csv: its header is ${first}`)
  const entries = new Map<string, TermEntry>()
  for (const line of lines) {
    const [name = '', hans = '', hant = '', status = '', kind = '', note = '', ...more] = line.split(',')
    if (name === '' || !isTermStatus(status) || !isEntryKind(kind) || more.length > 0)
      throw new Error(`terms.csv: ${line}`)
    const known = entries.get(name)
    const english: Term[] = known ? [] : [{ language: 'en', text: name, status }]
    const chinese: Term[] = [
      { language: 'zh-Hans', text: hans, status },
      { language: 'zh-Hant', text: hant, status },
    ]
    const terms = [...(known?.terms ?? []), ...english, ...chinese.filter(({ text }) => text !== '')]
    const notes = [known?.note, note].filter(Boolean).join('; ')
    entries.set(name, { id: known?.id ?? newId<EntryId>(), kind: known?.kind ?? kind, note: notes, terms })
  }
  return [...entries.values()]
}
