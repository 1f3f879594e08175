import { useEffect, useRef, useState } from 'react'
import type { OpenIssue } from '../../editor/checking.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'

/** The word that the library's dictionary could learn; null where an issue is about no unknown word. */
export function unknownWord({ code, params }: OpenIssue): string | null {
  const isUnknown = code === 'spelling.unknown' || code === 'spelling.unsure'
  return isUnknown && typeof params.word === 'string' ? params.word : null
}

/**
 * What may be written for an issue. For a misspelt word that takes a moment, so it is asked for only where it is
 * shown; null until it is known.
 */
export function useSuggestions(issue: OpenIssue, isWanted: boolean): readonly string[] | null {
  const { work } = useOpenDesk()
  const word = issue.suggestions ? null : unknownWord(issue)
  const [found, setFound] = useState<{ readonly word: string; readonly words: readonly string[] } | null>(
    null,
  )
  useEffect(() => {
    if (word === null || !isWanted) return
    let current = true
    void work.suggest(word).then((words) => {
      if (current) setFound({ word, words })
    })
    return () => {
      current = false
    }
  }, [work, word, isWanted])
  if (word === null) return issue.suggestions ?? none
  return found?.word === word ? found.words : null
}

const none: readonly string[] = []

let shownNow: { readonly words: readonly string[]; readonly take: (text: string) => void } | null = null

/** While they are shown, suggestions can be taken by their number. */
export function useNumbered(words: readonly string[] | null, take: (text: string) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    if (!words) return
    const mine = { words, take: (text: string) => latest.current(text) }
    shownNow = mine
    return () => {
      if (shownNow === mine) shownNow = null
    }
  }, [words])
}

/** Takes the suggestion with a number (from 0); false where none with it is shown. */
export function takeNumbered(at: number): boolean {
  const word = shownNow?.words[at]
  if (word === undefined) return false
  shownNow?.take(word)
  return true
}
