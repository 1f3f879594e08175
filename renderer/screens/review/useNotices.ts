import { useEffect, useMemo, useState } from 'react'
import type { CheckedSegment } from '../../../shared/checks/checker.ts'
import { newsOf } from '../../../shared/checks/news.ts'
import { type ReadArticle, readEdition } from '../../../shared/checks/reading.ts'
import { defaultSettings } from '../../../shared/checks/settings.ts'
import type { Severity } from '../../../shared/checks/spec.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { GateReason, OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { aboutPair } from '../../../shared/review/about.ts'
import { desk } from '../../api/desk.ts'
import { Work } from '../../editor/work.ts'
import { regionNow } from '../../state/session.ts'

/** Issues that do not stand in the way of approving an edition, but that a reviewer reads. */
export function useNotices(opened: OpenArticle, language: Language): readonly GateReason[] {
  const { source } = opened.summary
  const article = useMemo(() => readArticle(opened, source, language), [opened, source, language])
  const found = useFound(article, language)
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

const nothing: readonly Found[] = []

/** What the checks say of an edition beside what the gate lists; a late answer is dropped. */
function useFound(article: ReadArticle, language: Language): readonly Found[] {
  const [found, setFound] = useState<{ readonly article: ReadArticle; readonly found: readonly Found[] }>()
  useEffect(() => {
    let gate: readonly Severity[] = defaultSettings.gateSeverities
    const work = new Work((results) => {
      const segments = results.flatMap((each) => (each.language === language ? each.segments : []))
      setFound({ article, found: segments.flatMap((each) => noticesOf(each, gate)) })
    })
    void Promise.all([desk.call.terms.all({}), desk.call.checks.ways({ known: null })]).then(
      ([entries, ways]) => {
        if (entries.ok) work.learnTerms(entries.value, regionNow())
        if (ways.ok && ways.value) {
          work.learnWays(ways.value)
          gate = ways.value.settings.gateSeverities
        }
        work.check(newsOf(null, article))
      },
    )
    return () => work.stop()
  }, [article, language])
  return found?.article === article ? found.found : nothing
}

function noticesOf({ segment, source, target, issues }: CheckedSegment, gate: readonly Severity[]): Found[] {
  const about = aboutPair(source, target)
  return issues
    .filter(({ severity }) => !gate.includes(severity))
    .map((issue) => ({
      about,
      reason: { kind: 'issue', segment: segment as SegmentId, text: target, issue },
    }))
}

/** The edition with its source, as the checks read them. */
function readArticle(opened: OpenArticle, source: Language, language: Language): ReadArticle {
  const editions = opened.editions.filter((each) => each.language === source || each.language === language)
  return {
    source,
    editions: editions.map((each) => readEdition(schema.nodeFromJSON(each.document), each.language)),
  }
}
