import { useEffect, useMemo, useState } from 'react'
import type { Issue, SegmentPair } from '../../../shared/checks/check.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { GateReason, OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { aboutPair } from '../../../shared/review/about.ts'
import { desk } from '../../api/desk.ts'
import { Work } from '../../editor/work.ts'
import { regionNow } from '../../state/session.ts'
import { type ReadBlock, segmentTexts } from './blocks.ts'
import { useBlocks } from './useReview.ts'

/** Warnings and notes about an edition: they do not stand in the way of approval, but a reviewer reads them. */
export function useNotices(opened: OpenArticle, language: Language): readonly GateReason[] {
  const { source } = opened.summary
  const original = useBlocks(opened, source)
  const edition = useBlocks(opened, language)
  const pairs = useMemo(
    () => (language === source ? [] : pairsOf(original ?? [], edition ?? [], source, language)),
    [original, edition, source, language],
  )
  const found = useFound(pairs)
  return useMemo(() => {
    const isWaived = ({ reason, about }: Found) =>
      opened.waivers.some(
        (waiver) =>
          waiver.language === language &&
          waiver.segment === reason.segment &&
          waiver.code === reason.issue?.code &&
          waiver.about === about,
      )
    return found.filter((each) => !isWaived(each)).map(({ reason }) => reason)
  }, [found, opened.waivers, language])
}

interface Found {
  readonly reason: GateReason
  readonly about: string
}

/** What the checks say of the pairs beside errors, which the gate lists; a late answer is dropped. */
function useFound(pairs: readonly SegmentPair[]): readonly Found[] {
  const [found, setFound] = useState<{
    readonly pairs: readonly SegmentPair[]
    readonly found: readonly Found[]
  }>({
    pairs: [],
    found: [],
  })
  useEffect(() => {
    if (pairs.length === 0) return
    const work = new Work((results) =>
      setFound({ pairs, found: results.flatMap(({ pair, issues }) => noticesOf(pair, issues)) }),
    )
    void desk.call.terms.all({}).then((entries) => {
      if (entries.ok) work.learnTerms(entries.value, regionNow())
      work.check(pairs)
    })
    return () => work.stop()
  }, [pairs])
  return found.pairs === pairs ? found.found : []
}

function noticesOf(pair: SegmentPair, issues: readonly Issue[]): Found[] {
  const about = aboutPair(pair.source, pair.target)
  return issues
    .filter(({ severity }) => severity !== 'error')
    .map((issue) => ({
      about,
      reason: { kind: 'issue', segment: pair.segment as SegmentId, text: pair.target, issue },
    }))
}

function pairsOf(
  original: readonly ReadBlock[],
  edition: readonly ReadBlock[],
  sourceLanguage: Language,
  targetLanguage: Language,
): SegmentPair[] {
  const sources = segmentTexts(original)
  return edition.flatMap(({ segments }) =>
    segments.map(({ id, text, state }) => ({
      segment: id,
      sourceLanguage,
      targetLanguage,
      source: sources.get(id) ?? '',
      target: text,
      state,
    })),
  )
}
