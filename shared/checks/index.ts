import type { Language } from '../locale.ts'
import type { TermEntry } from '../termbase/entry.ts'
import { makeRecogniser, type Recogniser } from '../termbase/recognise.ts'
import { consistencyChecks } from './consistency/index.ts'
import { contentChecks } from './content/index.ts'
import { houseChecks } from './house/index.ts'
import { numbersChecks } from './numbers/index.ts'
import { bindChecks, findInPair, issueOf } from './running.ts'
import { withSafeFix } from './safeFix.ts'
import { scriptChecks } from './script/index.ts'
import { type CheckSettings, defaultSettings, isOn } from './settings.ts'
import type { Check, CheckContext, Issue, MarkSpan, SegmentPair } from './spec.ts'
import { spellingChecks } from './spelling/index.ts'
import { structureChecks } from './structure/index.ts'
import { termsChecks } from './terms/index.ts'
import { typographyChecks } from './typography/index.ts'

/** Every check, in the order in which issues are shown. */
export const checks: readonly Check[] = [
  ...contentChecks,
  ...numbersChecks,
  ...termsChecks,
  ...structureChecks,
  ...consistencyChecks,
  ...scriptChecks,
  ...typographyChecks,
  ...spellingChecks,
  ...houseChecks,
]

/** Finds the issues of pairs by themselves; what depends on the text around them is for `Checker`. */
export type CheckPair = (pair: SegmentPair) => Issue[]

/** Checks pairs by all checks that are on, or by those named in `only`, with what a library says of them. */
export function pairChecker(
  context: CheckContext,
  settings: CheckSettings = defaultSettings,
  only?: ReadonlySet<string>,
  list: readonly Check[] = checks,
): CheckPair {
  const chosen = list.filter(({ spec }) => (only ? only.has(spec.id) : isOn(spec, settings)))
  const bound = bindChecks(chosen, { ...context, english: settings.english }, settings.checks)
  return (pair) =>
    bound.flatMap((each) =>
      findInPair(each, pair).map((finding) =>
        issueOf(each, pair.segment, withSafeFix(finding, pair.target, pair.targetMarks ?? noMarks)),
      ),
    )
}

const noMarks: readonly MarkSpan[] = []
const known = new WeakMap<CheckContext, WeakMap<ReadonlySet<string>, CheckPair>>()
const all: ReadonlySet<string> = new Set()

/** The issues of a pair by itself, by all checks that are on where no library says otherwise, or by those in `only`. */
export function checkPair(pair: SegmentPair, context: CheckContext, only?: ReadonlySet<string>): Issue[] {
  const ofContext = known.get(context) ?? new WeakMap<ReadonlySet<string>, CheckPair>()
  known.set(context, ofContext)
  const check = ofContext.get(only ?? all) ?? pairChecker(context, defaultSettings, only)
  ofContext.set(only ?? all, check)
  return check(pair)
}

/** What checks know by a termbase and the library's ways; recognisers are built when first asked for. */
export function checkContext(
  entries: readonly TermEntry[],
  ways: Omit<CheckContext, 'recognise'> = {},
): CheckContext {
  const recognisers = new Map<Language, Recogniser>()
  return {
    ...ways,
    recognise(text, language) {
      const recogniser = recognisers.get(language) ?? makeRecogniser(entries, language)
      recognisers.set(language, recogniser)
      return recogniser(text)
    },
  }
}
