import { useEffect, useState } from 'react'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Match } from '../../../shared/matching/match.ts'
import { desk as main } from '../../api/desk.ts'
import type { Desk } from '../../editor/desk.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'

/** What the memory offers for the active segment; asked again when another is gone to or its source changes. */
export function useMatches(): { readonly source: string; readonly matches: readonly Match[] } {
  const open = useOpenDesk()
  useDeskChanges('active', 'text', 'structure')
  const { desk } = open
  const [found, setFound] = useState<readonly Match[]>([])
  const target = desk.active?.language ?? null
  const asked = desk.active ? neighbourhood(desk, desk.active.id) : null
  const source = asked?.text ?? ''
  const query =
    asked && target && target !== desk.reference && source.trim() !== '' ? JSON.stringify(asked) : ''
  useEffect(() => {
    let current = true
    const take = (matches: readonly Match[]) => {
      // What this very segment taught the memory is nothing to offer it.
      const others = matches.filter(({ unit }) => unit.segment !== desk.active?.id)
      open.matches = others
      setFound(others)
    }
    if (query === '' || !target) {
      take([])
      return
    }
    const { text, before, after } = JSON.parse(query) as Neighbourhood
    void main.call.memory
      .lookup({ source: desk.reference, target, text, before, after })
      .then((answer) => current && take(answer.ok ? answer.value.matches : []))
    return () => {
      current = false
    }
  }, [open, desk, query, target])
  return { source, matches: found }
}

interface Neighbourhood {
  readonly text: string
  readonly before: string
  readonly after: string
}

function neighbourhood(desk: Desk, id: SegmentId): Neighbourhood {
  const ids = desk.ids()
  const at = ids.indexOf(id)
  const text = (index: number) => textAt(desk, desk.reference, ids[index])
  return { text: text(at), before: text(at - 1), after: text(at + 1) }
}

function textAt(desk: Desk, language: Language, id: SegmentId | undefined): string {
  const node = id ? desk.segment(language, id) : null
  return node ? plainText(textOf(node)) : ''
}
