import { isHan, type Language } from '../../locale.ts'
import { ok, type Result } from '../../result.ts'
import { compileRegex } from './regex.ts'
import { englishWordsFinder, stretchFinder } from './words.ts'

/** Where a pattern was found; `isExact` where it is no other form of its words. */
export interface Hit {
  readonly from: number
  readonly to: number
  /** The whole match and the groups of a regular expression. */
  readonly groups: readonly string[]
  readonly isExact: boolean
}

/** A pattern of a rule, ready to search texts. */
export interface Pattern {
  /** How many groups a replacement may speak of. */
  readonly groups: number
  find(text: string, language: Language): readonly Hit[]
}

const slashed = /^\/(.+)\/(i?)$/su

const made = new Map<string, Result<Pattern, 'regex' | 'regexTooLarge'>>()
/** More different patterns are not remembered, so that no file can fill the memory. */
const mostMade = 5_000

/** Makes a pattern of words, or of a regular expression between slashes, which may be followed by `i`. */
export function compilePattern(source: string, inflect: boolean): Result<Pattern, 'regex' | 'regexTooLarge'> {
  // Each is wanted twice: when its rule is read, and for its check; and again with the next reading of the file.
  const key = `${inflect} ${source}`
  const known = made.get(key)
  if (known !== undefined) return known
  if (made.size >= mostMade) made.clear()
  const pattern = makePattern(source, inflect)
  made.set(key, pattern)
  return pattern
}

function makePattern(source: string, inflect: boolean): Result<Pattern, 'regex' | 'regexTooLarge'> {
  const [, expression, flags] = slashed.exec(source) ?? []
  if (expression !== undefined) {
    const regex = compileRegex(expression, flags === 'i')
    if (!regex.ok) return regex
    const { groups, matches } = regex.value
    return ok({ groups, find: (text) => matches(text).map((match) => ({ ...match, isExact: true })) })
  }
  const english = englishWordsFinder(source, inflect)
  const chinese = stretchFinder(source)
  return ok({
    groups: 0,
    find: (text, language) =>
      (isHan(language) ? chinese(text) : english(text)).map((found) => ({
        ...found,
        groups: [text.slice(found.from, found.to)],
      })),
  })
}
