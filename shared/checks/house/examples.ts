import type { Language } from '../../locale.ts'
import type { Edit, Finding } from '../spec.ts'
import type { HouseCheck } from './houseCheck.ts'
import type { RulesText, Step } from './places.ts'
import type { HouseRule, RuleExample, RuleFault } from './rule.ts'

/** Tries the examples of a rule: what is wrong with them is wrong with the rule. */
export function faultsOfExamples(check: HouseCheck, path: readonly Step[], parsed: RulesText): RuleFault[] {
  const { rule } = check
  const faults: RuleFault[] = []
  for (const [at, example] of rule.good.entries()) {
    const [first] = tried(check, example)
    if (first !== undefined) {
      faults.push(
        parsed.fault([...path, 'good', at], 'goodFlagged', { match: String(first.params.match ?? '') }),
      )
    }
  }
  for (const [at, example] of rule.bad.entries()) {
    const found = tried(check, example)
    const place = [...path, 'bad', at]
    if (found.length === 0) faults.push(parsed.fault(place, 'badMissed'))
    else if (example.fixed !== null) {
      const fixed = withFixes(example.text, found)
      if (fixed !== example.fixed) faults.push(parsed.fault(place, 'fixDiffers', { fixed }))
    }
  }
  return faults
}

function tried({ rule, search }: HouseCheck, { text, language, other }: RuleExample): readonly Finding[] {
  return search({ text, language, other, otherLanguage: otherLanguage(rule, language) })
}

function otherLanguage({ into }: HouseRule, language: Language): Language {
  return into[0] ?? language
}

function withFixes(text: string, found: readonly Finding[]): string {
  const edits = found.flatMap(({ fix }): readonly Edit[] => fix ?? [])
  let done = ''
  let at = 0
  for (const { from, to, text: written } of edits) {
    done += text.slice(at, from) + written
    at = to
  }
  return done + text.slice(at)
}
