import * as v from 'valibot'
import { isHan, type Language, languages } from '../../locale.ts'
import { faultsOfExamples } from './examples.ts'
import { checkOfRule, type HouseCheck } from './houseCheck.ts'
import { compilePattern } from './pattern.ts'
import { parseRules, type RulesText, type Step } from './places.ts'
import {
  type HouseRule,
  type RuleExample,
  type RuleFault,
  type RuleFaultCode,
  ruleFaultCodes,
  type Sought,
} from './rule.ts'
import { rulesFile, type WrittenExample, type WrittenRule } from './shape.ts'

/** What came of reading a file of rules: the rules, or all that is wrong with it in the order of its lines. */
export interface ReadRules {
  readonly rules: readonly HouseRule[]
  readonly checks: readonly HouseCheck[]
  readonly faults: readonly RuleFault[]
}

/** A library with more rules than these would be slow to check. */
const mostRules = 500

/**
 * Reads a file of rules strictly: its YAML, its shape, each pattern, and each example, which is tried. Where
 * anything is wrong there are no rules, so that a file counts as a whole or not at all.
 */
export function readRules(text: string): ReadRules {
  const parsed = parseRules(text)
  if (parsed.faults.length > 0) return failed(parsed.faults)
  // A file of nothing but comments has no rules, and nothing is wrong with it.
  if (parsed.value === null) return { rules: [], checks: [], faults: [] }
  if (Array.isArray(parsed.value)) return failed([parsed.fault([], 'shape', { key: 'rules' })])
  const shaped = v.safeParse(rulesFile, parsed.value)
  if (!shaped.success) return failed(shaped.issues.map((issue) => shapeFault(issue, parsed)))
  const written = shaped.output.rules
  if (written.length > mostRules) return failed([parsed.fault(['rules'], 'tooMany')])
  const rules = written.map(ruleOf)
  const faults = rules.flatMap((rule, at) => [
    ...faultsOfFind(written[at], at, parsed),
    ...faultsOfRule(rule, at, rules, parsed),
  ])
  if (faults.length > 0) return failed(faults)
  const checks = rules.map(checkOfRule)
  const missed = checks.flatMap((check, at) => faultsOfExamples(check, ['rules', at], parsed))
  return missed.length > 0 ? failed(missed) : { rules, checks, faults: [] }
}

function failed(faults: readonly RuleFault[]): ReadRules {
  const inOrder = [...faults].sort((a, b) => a.line - b.line || a.column - b.column)
  return { rules: [], checks: [], faults: inOrder }
}

function shapeFault(issue: v.BaseIssue<unknown>, parsed: RulesText): RuleFault {
  const deepest = deepestOf(issue)
  const path: Step[] = (deepest.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const key = String(path.at(-1) ?? 'rules')
  if (deepest.type === 'strict_object' && deepest.expected === 'never') {
    return parsed.fault(path, 'unknownKey', { key }, true)
  }
  const isMissing = deepest.type === 'strict_object' && deepest.input === undefined
  if (isMissing || deepest.message === 'missing') return parsed.fault(path, 'missing', { key })
  const code = ruleFaultCodes.find((each) => each === deepest.message) ?? 'shape'
  return parsed.fault(path, code, { key })
}

/** Of a union, the fault of the form that was meant: one that lies deeper than the union itself. */
function deepestOf(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.find(({ path }) => (path?.length ?? 0) > 0)
  if (inner === undefined) return issue
  const found = deepestOf(inner)
  const path = [...(issue.path ?? []), ...(found.path ?? [])]
  const [first, ...rest] = path
  return first === undefined ? found : { ...found, path: [first, ...rest] }
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

function ruleOf(written: WrittenRule): HouseRule {
  const own = list<Language>(written.language)
  const opposite = languages.filter((each) => own.some((language) => isHan(language) !== isHan(each)))
  const where = written.where ?? 'text'
  return {
    id: written.id,
    name: written.name ?? {},
    languages: own,
    where,
    find: soughtIn(written),
    except: list(written.except),
    into: written.into === undefined ? opposite : list<Language>(written.into),
    ifOther: list(written.ifOther),
    unlessOther: list(written.unlessOther),
    inflect: written.inflect ?? true,
    quoted: written.quoted ?? where !== 'text',
    message: written.message,
    reason: written.reason,
    severity: written.severity ?? 'warning',
    isOn: written.isOn ?? true,
    good: written.good.map((example) => exampleOf(example, own, where)),
    bad: written.bad.map((example) => exampleOf(example, own, where)),
  }
}

function soughtIn({ find, replace, swap }: WrittenRule): readonly Sought[] {
  if (swap !== undefined) {
    return Object.entries(swap).map(([pattern, better]) => ({ pattern, replace: [better] }))
  }
  return list(find).map((pattern) => ({ pattern, replace: list(replace) }))
}

function exampleOf(
  written: WrittenExample,
  own: readonly Language[],
  where: HouseRule['where'],
): RuleExample {
  const language = own[0] ?? 'en'
  if (typeof written === 'string') return { text: written, language, other: '', fixed: null }
  const { text, source, target, fixed } = written
  const [searched, other] = where === 'source' ? [source, target] : [target, source]
  return {
    text: text ?? searched ?? '',
    language: written.language ?? language,
    other: other ?? '',
    fixed: fixed ?? null,
  }
}

function faultsOfFind(written: WrittenRule | undefined, at: number, parsed: RulesText): RuleFault[] {
  if (written === undefined) return []
  const { find, swap, replace } = written
  if ((find === undefined) !== (swap === undefined) && !(swap && replace !== undefined)) return []
  return [parsed.fault(['rules', at], 'findOrSwap')]
}

function faultsOfRule(
  rule: HouseRule,
  at: number,
  rules: readonly HouseRule[],
  parsed: RulesText,
): RuleFault[] {
  const faults: RuleFault[] = []
  const add = (steps: readonly Step[], code: RuleFaultCode, params: RuleFault['params'] = {}): void => {
    faults.push(parsed.fault(['rules', at, ...steps], code, params))
  }
  if (rules.findIndex(({ id }) => id === rule.id) < at) add(['id'], 'duplicate', { id: rule.id })
  for (const [number, { pattern: source, replace }] of rule.find.entries()) {
    const pattern = compilePattern(source, rule.inflect)
    if (!pattern.ok) {
      add(['find', number], pattern.error, { problem: pattern.detail ?? '' })
      continue
    }
    const groups = [...replace.join(' ').matchAll(/\$(\d)/gu)].map(([, digit]) => Number(digit))
    const highest = Math.max(0, ...groups)
    if (highest > pattern.value.groups) add(['replace'], 'group', { group: `$${highest}` })
  }
  for (const key of ['except', 'ifOther', 'unlessOther'] as const) {
    for (const [number, source] of rule[key].entries()) {
      const pattern = compilePattern(source, rule.inflect)
      if (!pattern.ok) add([key, number], pattern.error, { problem: pattern.detail ?? '' })
    }
  }
  const key = (['ifOther', 'unlessOther'] as const).find((each) => rule[each].length > 0)
  if (rule.where === 'text' && key !== undefined) add([key], 'otherWithoutPair', { key })
  return faults
}
