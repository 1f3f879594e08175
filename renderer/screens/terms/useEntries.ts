import { useEffect, useState } from 'react'
import type { EntryId } from '../../../shared/ids.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import { desk } from '../../api/desk.ts'
import { useTermbase } from '../../panels/terms/termbase.ts'

/** Entries by their ids, as far as they are known; asked again when the termbase changes here. */
export function useEntries(ids: readonly (EntryId | null)[]): ReadonlyMap<EntryId, TermEntry> {
  const [known, setKnown] = useState<ReadonlyMap<EntryId, TermEntry>>(new Map())
  const changes = useTermbase((termbase) => termbase.changes)
  const wanted = [...new Set(ids.filter((id) => id !== null))].sort().join(' ')
  useEffect(() => {
    let current = changes >= 0
    const fetch = async () => {
      const asked = wanted === '' ? [] : (wanted.split(' ') as EntryId[])
      const answers = await Promise.all(asked.map((entry) => desk.call.terms.get({ entry })))
      if (!current) return
      setKnown(
        new Map(
          answers.flatMap((answer) => (answer.ok ? [[answer.value.entry.id, answer.value.entry]] : [])),
        ),
      )
    }
    void fetch()
    return () => {
      current = false
    }
  }, [wanted, changes])
  return known
}
