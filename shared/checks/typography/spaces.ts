import type { CheckContext } from '../spec.ts'
import { finder, type Hit, rules } from './rule.ts'
import { spaceSpecs } from './specs/spaces.ts'
import type { Surface } from './surface.ts'

const han = '\\p{Script=Han}'
const before = '，。、；：！？）》〉」』】〕”'
const after = '（《〈「『【〔“'

/** Rules of spaces, in Chinese and in all editions. */
export const spaceRules = rules(spaceSpecs, {
  spaceBesideMark: finder(
    new RegExp(
      `(?<! ) +(?=[${before}])|(?<=[${after}]) +|(?<=[${before}]) +(?=[${han}${after}])|(?<=[${han}]) +(?=[${after}])|(?<=[，。、；！？]) +(?=\\S)`,
      'gu',
    ),
    '',
    'bare',
  ),
  spaceBetweenHan: finder(new RegExp(`(?<=${han}) +(?=${han})`, 'gu'), ({ index, 0: gap }, surface) =>
    isProse(surface) || isInWord(surface.text, index, index + gap.length) ? '' : null,
  ),
  ideographicSpace: finder(/(?<=\S)\u3000+(?=\S)/gu, (match, surface) => {
    if (!isProse(surface)) return null
    const sides = surface.text.charAt(match.index - 1) + surface.text.charAt(match.index + match[0].length)
    return /[A-Za-z0-9]{2}/u.test(sides) ? ' ' : ''
  }),
  oddSpace: finder(/[\u00A0\u2000-\u200A\u202F\u205F\t]+/gu, ' '),
  doubleSpace: finder(/(?<=\S) {2,}(?=\S)/gu, ' ', 'any'),
  edgeSpace,
  percentSpace: finder(/(?<=\d) +(?=[%％‰])/gu, '', 'any'),
  interpunctSpace: finder(new RegExp(`(?<=${han}) *· +(?=${han})|(?<=${han}) +·(?=${han})`, 'gu'), '·'),
  hanLatinSpace,
  unevenSpace: finder(
    new RegExp(`(?<=${han})(?: [\\p{Script=Latin}x]+(?=${han})|[\\p{Script=Latin}x]+ (?=${han}))`, 'gu'),
  ),
})

/** Whether a text is more than a name, a line of verse or a headline, whose parts a space may divide. */
function isProse({ text, segment: { block } }: Surface): boolean {
  return block !== 'title' && block !== 'heading' && block !== 'figure' && /[，。、；！？,.;!?]/u.test(text)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const longestWord = 6

/** Whether a space parts a word, which it never does, even in a headline of two parts. */
function isInWord(text: string, from: number, to: number): boolean {
  const before = /\p{Script=Han}{1,6}$/u.exec(text.slice(Math.max(0, from - longestWord), from))?.[0] ?? ''
  const behind = /^\p{Script=Han}{1,6}/u.exec(text.slice(to, to + longestWord))?.[0] ?? ''
  // Two names, or a name in two parts, stand alone on a line.
  if (text.length < 8) return false
  const word = segmenter.segment(before + behind).containing(before.length)
  return word !== undefined && word.index < before.length && before.length > 0
}

/** White space at the ends of a block: an indent, or what pasting left. */
function edgeSpace({ text, segment }: Surface): Hit[] {
  const hits: Hit[] = []
  const start = /^[ \t\u00A0\u3000]+/u.exec(text)?.[0].length ?? 0
  if (start > 0 && segment.isFirst && start < text.length) hits.push({ from: 0, to: start, better: '' })
  let end = text.length
  while (end > start && /[ \t\u00A0\u3000]/u.test(text.charAt(end - 1))) end--
  if (end < text.length && end > start && segment.isLast)
    hits.push({ from: end, to: text.length, better: '' })
  return hits
}

const apart = new RegExp(
  `(?<=${han}) +(?=[\\p{Script=Latin}\\p{Nd}])|(?<=[\\p{Script=Latin}\\p{Nd}%]) +(?=${han})`,
  'gu',
)
const close = new RegExp(
  `(?<=${han})(?=[\\p{Script=Latin}\\p{Nd}])|(?<=[\\p{Script=Latin}\\p{Nd}%])(?=${han})`,
  'gu',
)
const dates = /^(?:\d+[年月日号號时時分秒]|[年月日号號时時分秒])/u

/** The house's way between Chinese and Latin letters or digits: a space everywhere, or nowhere. */
function hanLatinSpace({ own, hasHan }: Surface, context: CheckContext): Hit[] {
  if (!hasHan) return []
  if (context.option?.('want') === 'space') {
    return [...own.matchAll(close)].flatMap(({ index }) => {
      const isDate = /\d/u.test(own.charAt(index - 1))
        ? dates.test(own.slice(index, index + 1))
        : dates.test(own.slice(index, index + 8))
      return isDate ? [] : [{ from: index, to: index, better: ' ', what: 'missing' }]
    })
  }
  return [...own.matchAll(apart)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
    better: '',
    what: 'extra',
  }))
}
