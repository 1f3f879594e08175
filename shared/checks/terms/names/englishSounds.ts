import type { Sounds } from './syllables.ts'

// In this order; the first that fits at a place is taken. What is not here (a mute h or e) has no sound.
// C is ch (k or ch), G a soft g, D th, Z z, V v, r an r that is often mute, h an h that may be.
const rules: readonly (readonly [RegExp, Sounds])[] = (
  [
    ['^(?:kn|gn|pn)', 'N'],
    ['^wr', 'R'],
    ['^(?:mc|mac)(?=[a-z])', 'MaK'],
    ['^x', 'S'],
    ['^ts', 'S'],
    ['schw', 'XW'],
    ['sch', 'X'],
    ['tsch', 'J'],
    ['tch', 'J'],
    ['sh', 'X'],
    ['chr', 'KR'],
    ['zh', 'J'],
    ['ch', 'C'],
    ['kh', 'H'],
    ['ph', 'F'],
    ['th', 'D'],
    ['ck', 'K'],
    ['gh$', ''],
    ['gh(?=t)', ''],
    ['gh', 'K'],
    ['qu', 'KW'],
    ['q', 'K'],
    ['dg(?=e)', 'J'],
    ['t?zz?', 'Z'],
    ['ts', 'S'],
    ['x', 'KS'],
    ['cc?(?=[eiy])', 'S'],
    ['cz', 'J'],
    ['c+', 'K'],
    ['g(?=[eiy])', 'G'],
    ['gu(?=[eiy])', 'K'],
    ['g+', 'K'],
    ['j', 'j'],
    ['k+', 'K'],
    ['b+', 'P'],
    ['p+', 'P'],
    ['f+', 'F'],
    ['v', 'V'],
    ['w(?=[aeiouy])', 'W'],
    ['w', ''],
    ['d+', 'T'],
    ['t+', 'T'],
    ['s+', 'S'],
    ['m+', 'M'],
    ['ng', 'N'],
    ['n+', 'N'],
    ['l+', 'L'],
    ['r+(?=[aeiouy])', 'R'],
    ['r+', 'r'],
    ['h(?=[aeiouy])', 'h'],
    ['h', ''],
    ['y(?=[aeou])', 'Y'],
    ['e$', ''],
    ['[aeiouy]*a[aeiouy]*', 'a'],
    ['[eiy]+[ou][aeiouy]*', 'o'],
    ['[ou][aeiouy]*', 'o'],
    ['[eiy]+', 'e'],
  ] as const
).map(([pattern, heard]) => [new RegExp(pattern, 'y'), heard])

const known = new Map<string, Sounds>()
const mostKnown = 5000

/** Roughly how a name sounds that is written in Latin letters, whatever language it comes from. */
export function soundsOfLatin(name: string): Sounds {
  const found = known.get(name) ?? hear(name)
  if (known.size >= mostKnown) known.clear()
  known.set(name, found)
  return found
}

function hear(name: string): Sounds {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z]/g, '')
  let heard = ''
  for (let at = 0; at < letters.length; ) {
    const taken = ruleAt(letters, at)
    heard += taken?.heard ?? ''
    at += taken?.length ?? 1
  }
  return heard
}

function ruleAt(letters: string, at: number): { readonly heard: Sounds; readonly length: number } | null {
  for (const [pattern, heard] of rules) {
    pattern.lastIndex = at
    const length = pattern.exec(letters)?.[0].length ?? 0
    if (length > 0) return { heard, length }
  }
  return null
}
