import { loneMarks, pairs } from '../../language/quotes.ts'
import { isHan } from '../../locale.ts'
import type { Edit } from '../spec.ts'
import { flippedQuotes } from './direction.ts'
import { loneIn, straightPartner } from './lone.ts'
import { type Finder, finder, type Hit, rules } from './rule.ts'
import { pairSpecs } from './specs/pairs.ts'

const hansQuotes = '“”'
const hantQuotes = '「」'

/** Rules of quotation marks, brackets and title marks. */
export const pairRules = rules(pairSpecs, {
  quotes: ({ bare, segment }) =>
    loneIn(bare, segment).map(({ at, side }) => ({
      from: at,
      to: at + 1,
      what: side === 'close' ? 'unopened' : 'unclosed',
    })),
  straightQuotesHan,
  quoteDirection: (surface) =>
    isHan(surface.language) && !surface.hasHan
      ? []
      : flippedQuotes(surface.bare, surface.segment).map(({ at, better }) => ({
          from: at,
          to: at + 1,
          better,
        })),
  halfWidthBrackets: brackets(/\(((?:[^()（）]|[(（][^()（）]*[)）])*)\)/gu),
  mixedBrackets: brackets(
    /（((?:[^()（）]|[(（][^()（）]*[)）])*)\)|\(((?:[^()（）]|[(（][^()（）]*[)）])*)）/gu,
  ),
  nestedBrackets: finder(
    /（(?<=（[^（）]{0,200}（)(?=[^（）]{0,200}）[^（）]{0,200}）)/gu,
    undefined,
    'bare',
  ),
  emptyPair: finder(
    /（）|(?<![\p{Script=Latin}\p{Nd}])(?:\(\)|\[\])|“”|「」|『』|《》|〈〉|【】/gu,
    undefined,
    'any',
  ),
  stopOnBothSides: finder(/。[”’」』]。/gu, ({ index, 0: found }, { bare }) => {
    const close = found.charAt(1)
    const open = { '”': '“', '’': '‘', '」': '「', '』': '『' }[close] ?? ''
    const opened = bare.slice(Math.max(0, index - 500), index).lastIndexOf(open)
    const isSpeech = opened > 0 && /[：:]/u.test(bare.charAt(Math.max(0, index - 500) + opened - 1))
    return isSpeech ? `。${close}` : `${close}。`
  }),
  stopBeforeMark: finder(/。(?=[”’」』][，、；：])/gu, ''),
  commaInQuotation: finder(/，[”’」』]/gu, ([found]) => ({ better: `${found.charAt(1)}，`, fix: null })),
  markBeforeClosing: finder(/[、；：](?=[”’」』）》〉])/gu),
  quotedSentenceStop: finder(/：“([^“”]{8,300})”。/gu, ({ index, 0: found, 1: quoted = '' }) => {
    if (/[。！？…]$/u.test(quoted) || !/[，。；]/u.test(quoted)) return null
    const to = index + found.length
    return { from: to - 2, to, better: '。”', fix: null }
  }),
  foreignTitle: finder(/《[^《》\p{Script=Han}]{2,80}》/gu, undefined, 'bare'),
  openingAtEnd: finder(
    /[“‘「『（《〈【([](?=\s*$)/gu,
    ({ index, 0: mark }, { bare, segment }) => {
      if (flippedQuotes(bare, segment).some(({ at }) => at === index)) return null
      const close = pairs.find(({ open }) => open === mark)?.close
      return close === undefined ? {} : { suggestions: [close] }
    },
    'any',
  ),
})

/** Half-width brackets around Chinese. Those around foreign words alone are the house's choice. */
function brackets(pattern: RegExp): Finder {
  return ({ bare, hasHan }) => {
    if (!hasHan) return []
    return [...bare.matchAll(pattern)].flatMap(({ index, 0: found, 1: one, 2: other }) => {
      const isMixed = found.startsWith('（') || found.endsWith('）')
      if (!isMixed && !/\p{Script=Han}/u.test(one ?? other ?? '')) return []
      const last = index + found.length - 1
      const fix: Edit[] = []
      if (found.startsWith('(')) fix.push({ from: index, to: index + 1, text: '（' })
      if (found.endsWith(')')) fix.push({ from: last, to: last + 1, text: '）' })
      const at = fix[0]?.from ?? index
      return [{ from: at, to: at + 1, better: '（）', fix }]
    })
  }
}

/** Pairs of straight quotation marks around or beside Chinese; inch marks stand behind digits. */
function straightQuotesHan(
  { bare, hasHan, language }: Parameters<Finder>[0],
  { quotes }: Parameters<Finder>[1],
): Hit[] {
  if (!hasHan) return []
  const style = language === 'zh-Hant' && quotes !== 'curly' ? hantQuotes : hansQuotes
  const places = [...bare.matchAll(/"/gu)].map(({ index }) => index)
  const hits: Hit[] = []
  for (let number = 0; number < places.length; number += 2) {
    const [from = 0, to] = [places[number], places[number + 1]]
    const lone =
      places.length === 1 ? loneMarks(bare).find((each) => straightPartner(bare, each) === from) : undefined
    if (lone !== undefined) {
      hits.push({ from, to: from + 1, better: style.charAt(lone.side === 'open' ? 1 : 0) })
      continue
    }
    const beside = [from - 1, from + 1, (to ?? from) - 1, (to ?? from) + 1].map((at) => bare.charAt(at))
    if (!beside.some((each) => /[\p{Script=Han}，。、；：！？（）《》]/u.test(each))) continue
    if (to === undefined) {
      if (!/\d/u.test(bare.charAt(from - 1)))
        hits.push({ from, to: from + 1, better: style, fix: null, suggestions: [...style] })
      continue
    }
    const fix = [
      { from, to: from + 1, text: style.charAt(0) },
      { from: to, to: to + 1, text: style.charAt(1) },
    ]
    hits.push({ from, to: from + 1, better: style, fix })
  }
  return hits
}
