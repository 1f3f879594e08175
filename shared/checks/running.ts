import { remembering } from './remembering.ts'
import type {
  Check,
  CheckContext,
  CheckSetting,
  CheckSpec,
  Finding,
  Issue,
  SegmentPair,
  TextSegment,
} from './spec.ts'

/** A check with the context that is its own: its options as the library set them. */
export interface Bound<C extends Check = Check> {
  readonly check: C
  readonly context: CheckContext
  readonly setting: CheckSetting
}

/** The checks with what the library set for each, ready to run. */
export function bindChecks(
  checks: readonly Check[],
  context: CheckContext,
  settings: Readonly<Record<string, CheckSetting>>,
): Bound[] {
  const shared = rememberingTerms(context)
  return checks.map((check) => {
    const setting = settings[check.spec.id] ?? {}
    return { check, setting, context: { ...shared, option: (name) => optionOf(check.spec, setting, name) } }
  })
}

function optionOf({ options }: CheckSpec, setting: CheckSetting, name: string) {
  return setting.options?.[name] ?? options?.[name]?.default
}

/** A finding as an issue: the library's weight goes before the finding's, which goes before the check's. */
export function issueOf({ check, setting }: Bound, segment: string, finding: Finding): Issue {
  return {
    ...finding,
    check: check.spec.id,
    segment,
    severity: setting.severity ?? finding.severity ?? check.spec.severity,
  }
}

/** The target of a pair as a text by itself, where no more is known of the text around it. */
function targetOf(pair: SegmentPair): TextSegment {
  return {
    segment: pair.segment,
    language: pair.targetLanguage,
    text: pair.target,
    marks: pair.targetMarks ?? [],
    block: pair.block ?? 'paragraph',
    isFirst: true,
    isLast: true,
    open: [],
  }
}

/** What a check of pairs or texts finds in a pair; null for a check of another kind or of other languages. */
export function findInPair({ check, context }: Bound, pair: SegmentPair): readonly Finding[] {
  switch (check.kind) {
    case 'pair':
      return check.applies(pair.sourceLanguage, pair.targetLanguage) ? check.find(pair, context) : []
    case 'text':
      return check.spec.languages.includes(pair.targetLanguage) ? check.find(targetOf(pair), context) : []
    case 'article': {
      if (!check.applies(pair.sourceLanguage, pair.targetLanguage)) return []
      const facts = check.facts(pair, context)
      return facts === null ? [] : check.find([{ segment: pair.segment, facts }], context)
    }
  }
}

function rememberingTerms(context: CheckContext): CheckContext {
  return { ...context, recognise: remembering((text, language) => context.recognise(text, language)) }
}
