import { RE2JS } from 're2js'
import { fail, ok, type Result } from '../../result.ts'

/** A place where a pattern matches; `groups` begins with the whole match. */
interface Match {
  readonly from: number
  readonly to: number
  readonly groups: readonly string[]
}

/** A regular expression whose cost is bounded whatever text it meets. */
export interface Regex {
  readonly groups: number
  matches(text: string): Match[]
}

const longestPattern = 500
const largestProgram = 1_000
/** Longer segments are searched up to here; ours have some hundred characters. */
const longestText = 20_000
const mostMatches = 100
/** As many steps (characters by instructions) as one pattern may take in one text: some 100 ms at the very worst. */
const steps = 20_000_000

/**
 * Compiles a regular expression in RE2's syntax: no look-around and no back-references, and so linear in the text
 * (Russ Cox, "Regular Expression Matching in the Wild"). `regex` fails with the reason, `regexTooLarge` where the
 * expression is longer, or its repetitions larger, than its cost may be.
 */
export function compileRegex(source: string, ignoreCase: boolean): Result<Regex, 'regex' | 'regexTooLarge'> {
  if (source.length > longestPattern) return fail('regexTooLarge', source.slice(0, 40))
  const compiled = compile(source, ignoreCase)
  if (!compiled.ok) return compiled
  const expression = compiled.value
  const size = expression.programSize()
  if (size > largestProgram) return fail('regexTooLarge', source.slice(0, 40))
  return ok({
    groups: expression.groupCount(),
    matches(text) {
      const searched = text.length > longestText ? text.slice(0, longestText) : text
      // Whether there is any match at all is known sooner than where its groups are.
      if (!expression.test(searched)) return []
      const most = Math.min(mostMatches, Math.floor(steps / (size * (searched.length + 1))))
      const matcher = expression.matcher(searched)
      const found: Match[] = []
      for (let count = 0; count < Math.max(1, most) && matcher.find(); count++) {
        const [from, to] = [matcher.start(), matcher.end()]
        if (from === to) continue
        const groups = Array.from({ length: expression.groupCount() + 1 }, (_, at) => matcher.group(at) ?? '')
        found.push({ from, to, groups })
      }
      return found
    },
  })
}

function compile(source: string, ignoreCase: boolean): Result<RE2JS, 'regex'> {
  try {
    // It knows JavaScript's \u4e00 and \p{Script=Han} as well.
    const translated = RE2JS.translateRegExp(source).replace(/\\p\{Script=(\w+)\}/gu, '\\p{$1}')
    return ok(RE2JS.compile(translated, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0))
  } catch (error) {
    // The library says what is wrong in the message alone.
    return fail(
      'regex',
      error instanceof Error ? error.message.replace(/^error parsing regexp: /u, '') : source,
    )
  }
}
