import { useEffect, useState } from 'react'
import type { EntryId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import { postWords, presentHolding } from './postWords.ts'
import { useTermbase } from './termbase.ts'

/** The post of a person as it is written in a language, with its time; null where none is known. */
export interface WrittenPost {
  readonly words: string
  readonly from: string | null
  readonly to: string | null
}

/** The post that a person of the termbase holds, or held last; asks only for persons. */
export function usePost(person: EntryId | null, language: Language): WrittenPost | null {
  const [post, setPost] = useState<WrittenPost | null>(null)
  const changes = useTermbase((termbase) => termbase.changes)
  useEffect(() => {
    let current = changes >= 0
    setPost(null)
    const find = async () => {
      const held = person ? presentHolding((await entry(person))?.holdings ?? []) : null
      if (!held) return
      const [name, organisation] = await Promise.all([entry(held.post), entry(held.organisation)])
      const words = postWords(name, organisation, language)
      if (current && words !== '') setPost({ words, from: held.from, to: held.to })
    }
    void find()
    return () => {
      current = false
    }
  }, [person, language, changes])
  return post
}

async function entry(id: EntryId | null) {
  if (!id) return null
  const answer = await main.call.terms.get({ entry: id })
  return answer.ok ? answer.value.entry : null
}
