import { addresses } from '../../language/addresses.ts'
import { isHan, type Language, languages, localText } from '../../locale.ts'
import type { CheckSpec, CheckWords, Edit, Example, Finding, PairCheck, Range, TextCheck } from '../spec.ts'
import { compilePattern, type Hit, type Pattern } from './pattern.ts'
import { quotedStretches } from './quoted.ts'
import type { HouseRule, RuleExample } from './rule.ts'

/** A rule of the house as a check, ready to run; `search` is what it does with one text. */
export type HouseCheck = (TextCheck | PairCheck) & { readonly rule: HouseRule; readonly search: Search }

/** A text that a rule searches, and what is known around it. */
interface Searched {
  readonly text: string
  readonly language: Language
  /** The text of the other side; '' where there is none. */
  readonly other: string
  readonly otherLanguage: Language
  readonly open?: readonly string[]
}

type Search = (searched: Searched) => readonly Finding[]

/** The check of a rule that was read without faults; its id is `house.` and the rule's. */
export function checkOfRule(rule: HouseRule): HouseCheck {
  const spec = specOfRule(rule)
  const search = searchOf(rule)
  if (rule.where === 'text') {
    return {
      kind: 'text',
      spec,
      rule,
      search,
      find: ({ text, language, open }) =>
        rule.languages.includes(language)
          ? search({ text, language, other: '', otherLanguage: language, open })
          : [],
    }
  }
  const isSource = rule.where === 'source'
  return {
    kind: 'pair',
    spec,
    rule,
    search,
    applies: (source, target) => {
      const [own, other] = isSource ? [source, target] : [target, source]
      return rule.languages.includes(own) && rule.into.includes(other)
    },
    find: (pair) => {
      // What is not translated yet is another check's business.
      if (pair.target.trim() === '') return []
      const source = { text: pair.source, language: pair.sourceLanguage }
      const target = { text: pair.target, language: pair.targetLanguage }
      const [own, other] = isSource ? [source, target] : [target, source]
      return search({ ...own, other: other.text, otherLanguage: other.language })
    },
  }
}

/** What the catalogue shows of a rule. */
function specOfRule(rule: HouseRule): CheckSpec {
  const words = (language: Language): CheckWords => ({
    name: localText(rule.name, language) || rule.id,
    about: localText(rule.reason, language),
    messages: { found: localText(rule.message, language) },
  })
  return {
    id: `house.${rule.id}`,
    group: 'house',
    severity: rule.severity,
    isOn: rule.isOn,
    languages: rule.where === 'source' ? rule.into : rule.languages,
    words: { en: words('en'), 'zh-Hans': words('zh-Hans'), 'zh-Hant': words('zh-Hant') },
    good: rule.good.map((example) => shown(rule, example)),
    bad: rule.bad.map((example) => shown(rule, example)),
  }
}

function shown({ where, into }: HouseRule, { text, language, other, fixed }: RuleExample): Example {
  if (where === 'text') return { target: text, language, ...(fixed === null ? {} : { fixed }) }
  const otherLanguage = into[0] ?? 'en'
  if (where === 'target') {
    const pair = { source: other, sourceLanguage: otherLanguage, target: text, language }
    return fixed === null ? pair : { ...pair, fixed }
  }
  return { source: text, sourceLanguage: language, target: other, language: otherLanguage }
}

/** The patterns of a rule, each list ready to search. */
type Patterns = Readonly<Record<'find' | 'except' | 'ifOther' | 'unlessOther', readonly Pattern[]>>

function patternsOf(rule: HouseRule): Patterns {
  const make = (sources: readonly string[]): Pattern[] =>
    sources.map((source) => {
      const pattern = compilePattern(source, rule.inflect)
      if (!pattern.ok) throw new Error(`rule ${rule.id}: ${pattern.error} ${pattern.detail ?? ''}`)
      return pattern.value
    })
  return {
    find: make(rule.find.map(({ pattern }) => pattern)),
    except: make(rule.except),
    ifOther: make(rule.ifOther),
    unlessOther: make(rule.unlessOther),
  }
}

function searchOf(rule: HouseRule): Search {
  // Not before a text comes: most rules are about another language than that of the article at hand.
  let patterns: Patterns | null = null
  return ({ text, language, other, otherLanguage, open = [] }) => {
    patterns ??= patternsOf(rule)
    const { find, except, ifOther, unlessOther } = patterns
    const found = withoutOverlaps(
      find.flatMap((pattern, at) =>
        pattern.find(text, language).map((hit) => ({ ...hit, replace: rule.find[at]?.replace ?? [] })),
      ),
    )
    if (found.length === 0) return []
    const has = (pattern: Pattern): boolean => pattern.find(other, otherLanguage).length > 0
    if (ifOther.length > 0 && !ifOther.some(has)) return []
    if (unlessOther.some(has)) return []
    const covered: readonly Range[] = [
      ...except.flatMap((pattern) => pattern.find(text, language)).map(({ from, to }): Range => [from, to]),
      ...[...text.matchAll(addresses)].map(({ index, 0: address }): Range => [index, index + address.length]),
    ]
    const quoted = rule.quoted ? [] : quotedStretches(text, open)
    return found
      .filter((hit) => !covered.some(([from, to]) => from < hit.to && to > hit.from))
      .filter((hit) => !quoted.some(([from, to]) => from <= hit.from && to >= hit.to))
      .map((hit) => findingOf(rule, hit, text, language))
  }
}

/** A hit with what its pattern writes for it. */
interface Replaced extends Hit {
  readonly replace: readonly string[]
}

/** Of hits that overlap, the first, and of those that begin together, the longest. */
function withoutOverlaps(hits: readonly Replaced[]): Replaced[] {
  const kept: Replaced[] = []
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit)
  }
  return kept
}

function findingOf(rule: HouseRule, hit: Replaced, text: string, language: Language): Finding {
  const { from, to } = hit
  const range = [from, to] as const
  // What to write for one form of a word is wrong for another.
  const better = hit.isExact ? hit.replace.map((each) => replacement(each, hit, language)) : []
  const params: Record<string, string> = { match: text.slice(from, to), better: better.join(' / ') }
  hit.groups.slice(1).forEach((group, at) => {
    params[String(at + 1)] = group
  })
  // The window knows the rule by its catalogue; where it does not, these say what it would.
  const filled = (language: Language): string =>
    localText(rule.message, language).replace(/\{(\w+)\}/gu, (_, name: string) => params[name] ?? '')
  const messages = Object.fromEntries(languages.map((each) => [`message.${each}`, filled(each)]))
  const fix: readonly Edit[] | null =
    better.length === 1 && rule.where !== 'source' ? [{ from, to, text: better[0] ?? '' }] : null
  return {
    severity: rule.severity,
    code: `house.${rule.id}.found`,
    params: { ...params, ...messages, message: filled('en') },
    source: rule.where === 'source' ? range : null,
    target: rule.where === 'source' ? null : range,
    ...(fix === null ? {} : { fix }),
    ...(better.length > 0 && rule.where !== 'source' ? { suggestions: better } : {}),
  }
}

/** A replacement with its groups filled in, and a capital where an English match begins with one. */
function replacement(written: string, { groups }: Hit, language: Language): string {
  const filled = written.replace(/\$(\d)/gu, (_, digit: string) => groups[Number(digit)] ?? '')
  const match = groups[0] ?? ''
  if (isHan(language) || !/^\p{Lu}/u.test(match) || !/^\p{Ll}/u.test(filled)) return filled
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}
