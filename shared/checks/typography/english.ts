import { articleFor } from './article.ts'
import { finder, type Hit, rules } from './rule.ts'
import { englishSpecs } from './specs/english.ts'
import type { Surface } from './surface.ts'
import { narrow } from './widths.ts'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
// Words that stand twice in good English.
const twice = new Set(
  'had that no very so ha bye yes wait please her long far many really blah chop knock never now there do who well tut boo hear again'.split(
    ' ',
  ),
)

/** Rules of English marks, spaces and small words. */
export const englishRules = rules(englishSpecs, {
  fullWidthEnglish: finder(/[，。、；：！？（）【】＂＇～]+/gu, ({ index, 0: marks }, { text }) => {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + marks.length)]
    if (/\p{Script=Han}/u.test(before + after)) return null
    const plain = narrow(marks.replace(/[。、【】]/gu, (mark) => '.,[]'.charAt('。、【】'.indexOf(mark))))
    return /[\p{L}\p{Nd}]/u.test(after) && /[,.;:!?]$/u.test(plain) ? `${plain} ` : plain
  }),
  spaceBeforeMark: finder(/(?<=[\p{L}\p{Nd}”’)"%]) +(?=[,;:!?](?:[\s”’)"]|$)|\.(?:[”’)"]|$|\s(?!\.)))/gu, ''),
  spaceAfterMark: finder(
    /(?<=\p{Ll}{2})(?:,(?=\p{L}{2})|;(?=\p{L}{2})|[.!?:](?=\p{Lu}\p{Ll}))/gu,
    ({ index, 0: mark }, { bare }) =>
      mark === ';' && /&\w{1,8}$/u.test(bare.slice(Math.max(0, index - 9), index)) ? null : `${mark} `,
  ),
  doubleMark: finder(/,{2,}|;{2,}|:{2,}|(?<!\.)\.\.(?!\.)|,\.(?!\d)|;[,.]/gu, ([marks]) => {
    const one = marks.charAt(0)
    return marks === one.repeat(marks.length) ? one : { fix: null, suggestions: [...marks] }
  }),
  straightQuotes: finder(/(?<!\d)"/gu, curled),
  straightApostrophes: finder(/(?<!\d)'/gu, ({ index }, { bare }) => curledSingle(bare, index)),
  mixedQuotes,
  apostropheDirection: finder(/‘(?=\d0s(?!\p{L})|(?:em|tis|twas)(?![\p{L}\p{Nd}])|n[’'] )/giu, '’'),
  decadeApostrophe: finder(/(?<=(?<!\d)(?:1[5-9]|20)?\d0)['’](?=s(?![\p{L}\p{Nd}]))/gu, () => ({
    better: '',
    fix: null,
  })),
  doubleHyphen: finder(/(?<=[\p{L}\p{Nd}”’"',.!?)]) ?-{2,3}(?!-) ?(?=[\p{L}\p{Nd}“‘"'(])/gu, '—'),
  hyphenAsDash: finder(/(?<=[\p{L}”’")%.,!?]) - (?=[\p{L}“‘"'(])/gu, '—'),
  spacedDash: finder(/(?<=\S)(?: +— *|— +)(?=\S)/gu, '—'),
  yearRange: finder(
    /(?<=(?<![\d.–-])(?:1\d{3}|20\d{2}))-(?=(?:1\d{3}|20\d{2}|\d{2})(?![\d–-]))/gu,
    ({ index }, { bare }) => {
      const second = /^\d+/u.exec(bare.slice(index + 1))?.[0] ?? ''
      if (second.length === 4) return '–'
      return Number(second) > 12 && second > bare.slice(index - 2, index) ? '–' : null
    },
  ),
  spaceInBrackets: finder(/(?<=[([“]) +(?=\S)|(?<=\S) +(?=[)\]”])/gu, ''),
  dottedEllipsis: finder(/(?<![.\s])(?:\.{3}|(?: \.){3})(?![.])/gu, '…'),
  abbreviationDot: finder(
    /(?<![\p{L}.])(?:U\.S|U\.K|U\.N|e\.g|i\.e|a\.m|p\.m)(?![.\p{L}\p{Nd}’'-])/gu,
    ([found]) => `${found}.`,
  ),
  commaOutside,
  ordinalDate: finder(
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th) (?:of )?(${months})(?!\\p{L})|(?<!\\p{L})(${months}) (\\d{1,2})(?:st|nd|rd|th)`,
      'gu',
    ),
    ([, day, month, named, number]) => ({ better: `${month ?? named} ${day ?? number}`, fix: null }),
  ),
  repeatedWord,
  wrongArticle: finder(
    /(?<![\p{L}\p{Nd}’'-])(an?|An?) [“‘"']?([\p{L}\p{Nd}][\p{L}\p{Nd}.,&]*)/gu,
    (match, { bare }) => {
      const [, article = '', next = ''] = match
      const better = articleFor(article, next, bare.charAt(match.index - 2))
      if (better === null) return null
      return { to: match.index + article.length, better, fix: null }
    },
  ),
  smallI: finder(/(?<=(?:^|[\p{Ll},] ))i(?= \p{Ll}{2})/gu, () => ({ better: 'I', fix: null })),
})

/** The curly form of a straight double mark by what stands before it. */
function curled({ index }: RegExpExecArray, { bare }: Surface): string {
  return /^$|[\s([{—–‘“\uFFFC/-]/u.test(bare.charAt(index - 1)) ? '“' : '”'
}

function curledSingle(text: string, at: number): string {
  const after = text.slice(at + 1, at + 6)
  if (/^(?:\d0s|(?:em|tis|twas)\b|n')/iu.test(after)) return '’'
  return /^$|[\s([{—–“\uFFFC/-]/u.test(text.charAt(at - 1)) ? '‘' : '’'
}

/** Straight marks where the same text has curly ones. */
function mixedQuotes(surface: Surface): Hit[] {
  const { bare } = surface
  if (!/[“”‘’]/u.test(bare)) return []
  return [...bare.matchAll(/(?<!\d)["']/gu)].map((match) => {
    const better = match[0] === '"' ? curled(match, surface) : curledSingle(bare, match.index)
    return { from: match.index, to: match.index + 1, better }
  })
}

/** American printing puts commas and full stops before the closing mark. */
function commaOutside({ bare }: Surface, { english }: { readonly english?: 'us' | 'uk' }): Hit[] {
  if (english === 'uk') return []
  return [...bare.matchAll(/(?<=[\p{L}\p{Nd}])([”"])([,.])(?![\d.])/gu)].map(
    ({ index, 0: found, 1: quote, 2: stop }) => ({
      from: index,
      to: index + found.length,
      better: `${stop}${quote}`,
    }),
  )
}

/** The same word twice. Names and words that English doubles are let be. */
function repeatedWord({ bare }: Surface): Hit[] {
  const hits: Hit[] = []
  let before: RegExpExecArray | null = null
  for (const match of bare.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    if (before !== null && isRepeated(before, match, bare)) {
      hits.push({ from: before.index, to: match.index + match[0].length, better: before[0], fix: null })
    }
    before = match
  }
  return hits
}

function isRepeated(first: RegExpExecArray, second: RegExpExecArray, text: string): boolean {
  const one = first[0].toLowerCase()
  const end = first.index + first[0].length
  if (one !== second[0] || twice.has(one)) return false
  // What it is is not clear.
  if (
    one === 'is' &&
    /\b(?:what|who|all|where|how)\b/iu.test(text.slice(Math.max(0, first.index - 60), first.index))
  )
    return false
  if (/[\p{Nd}.’'-]/u.test(text.charAt(first.index - 1))) return false
  return /^\s+$/u.test(text.slice(end, Math.min(second.index, end + 4)))
}
