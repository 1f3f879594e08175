import type { Issue } from '../../../shared/checks/check.ts'
import { checkPair } from '../../../shared/checks/index.ts'
import { type PlacedSegment, segmentsOf } from '../../../shared/document/segment.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { aboutPair } from '../../../shared/review/about.ts'
import { headsOf } from '../../library/heads.ts'
import type { Library } from '../../library/library.ts'
import { summary } from '../../library/summary.ts'
import { recogniserFor } from '../../library/terms.ts'
import { waiversOf } from '../../storage/tables/waiver.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'
import { printed } from './issue.ts'
import type { Only } from './only.ts'

interface Found {
  readonly edition: Language
  readonly issue: Issue
  /** Why a person let it stand; null where nobody did. */
  readonly waived: string | null
}

/** Checks every translation of an article beside its source. */
export function checkArticle(name: string, args: Arguments, io: Io, only: Only): Promise<Ended> {
  return withLibrary(args, io, async (library) => {
    const id = articleIn(library, name)
    if (!id.ok) return id
    const article = summary(library, id.value)
    if (!article.ok) return stop(`There is no article ${name}.`)
    const found = issuesOf(library, id.value, article.value.source, only)
    const open = found.filter(({ waived }) => waived === null)
    if (io.json) {
      const row = ({ edition, issue }: Found) => ({ ...printed(issue), edition, segment: issue.segment })
      const issues = open.map(row)
      const waived = found.flatMap((each) =>
        each.waived === null ? [] : [{ ...row(each), reason: each.waived }],
      )
      await printJson(io, { article: id.value, slug: article.value.slug, issues, waived })
    } else {
      for (const { edition, issue } of open) {
        const { severity, check, message } = printed(issue)
        await io.print(`${edition}\t${issue.segment}\t${severity}\t${check}\t${message}\n`)
      }
    }
    return ok(open.length > 0 ? 1 : 0)
  })
}

function issuesOf(library: Library, article: ArticleId, from: Language, only: Only): Found[] {
  const heads = headsOf(library, article)
  const source = heads.get(from)
  if (source === undefined) throw new Error(`article ${article} has no source`)
  const sources = new Map(segmentsOf(source.doc).map((segment) => [segment.id, segment.text]))
  const waivers = waiversOf(library.db, article)
  const context = {
    recognise: (text: string, language: Language) => recogniserFor(library, language)(text),
  }
  const check = (segment: PlacedSegment, language: Language): Found[] => {
    const { id, state, text: target } = segment
    const source = sources.get(id) ?? ''
    const pair = { segment: id, sourceLanguage: from, targetLanguage: language, source, target, state }
    const about = aboutPair(source, target)
    return checkPair(pair, context, only).map((issue) => ({
      edition: language,
      issue,
      waived:
        waivers.find(
          (each) =>
            each.language === language &&
            each.segment === id &&
            each.check === issue.check &&
            each.code === issue.code &&
            each.about === about,
        )?.reason ?? null,
    }))
  }
  return [...heads].flatMap(([language, { doc }]) =>
    language === from ? [] : segmentsOf(doc).flatMap((segment) => check(segment, language)),
  )
}
