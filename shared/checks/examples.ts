import type { EntryId } from '../ids.ts'
import { checkContext } from './index.ts'
import { bindChecks, findInPair } from './running.ts'
import type { ArticleCheck, Check, CheckContext, Example, Finding, SegmentPair } from './spec.ts'

/** What a check finds in one of its examples: in its last segment, where it has several. */
export function findInExample(
  check: Check,
  example: Example,
  ways: Omit<CheckContext, 'recognise'> = {},
): readonly Finding[] {
  const entries = (example.entries ?? []).map((entry, at) => ({
    id: `e${at}` as EntryId,
    note: '',
    ...entry,
  }))
  const setting = example.options ? { options: example.options } : {}
  const [bound] = bindChecks([check], checkContext(entries, { ...ways, ...example.ways }), {
    [check.spec.id]: setting,
  })
  if (!bound) return []
  if (check.kind !== 'article') return findInPair(bound, pairOf(example, 'here', example))
  return findInArticle(check, example, bound.context)
}

function findInArticle(check: ArticleCheck, example: Example, context: CheckContext): readonly Finding[] {
  const pairs = [
    ...(example.before ?? []).map((texts, at) => pairOf(example, `before ${at}`, texts)),
    pairOf(example, 'here', example),
  ]
  const all = pairs.flatMap((pair) => {
    if (!check.applies(pair.sourceLanguage, pair.targetLanguage)) return []
    const facts = check.facts(pair, context)
    return facts === null ? [] : [{ segment: pair.segment, facts }]
  })
  return check.find(all, context)
}

function pairOf(
  example: Example,
  segment: string,
  { source = '', target }: { readonly source?: string; readonly target: string },
): SegmentPair {
  return {
    segment,
    sourceLanguage: example.sourceLanguage ?? (example.language === 'en' ? 'zh-Hans' : 'en'),
    targetLanguage: example.language,
    source,
    target,
    state: 'translated',
    ...(segment === 'here' ? example.given : {}),
  }
}
