import { fullWidth, isHanCharacter } from '../../language/widths.ts'
import { isHan, type Language } from '../../locale.ts'
import type { Edit } from '../spec.ts'
import { finder, type Hit, rules } from './rule.ts'
import { stopSpecs } from './specs/stops.ts'
import type { Surface } from './surface.ts'

const endsQuote = '”’」』）》〉】'

/** Rules of commas, stops and the other marks that end or divide a clause. */
export const stopRules = rules(stopSpecs, {
  halfWidth,
  doubleStop: finder(
    /([，、；：])\1+|(?<!。)。。(?!。)|[，、；：][，。、；：！？]+|(?<![。！？])[。！？]+[，、；：]+|[！？]。|。[！？]/gu,
    ([marks]) => {
      const one = marks.charAt(0)
      if (marks === one.repeat(marks.length)) return one
      return { better: marks.charAt(0), fix: null, suggestions: [...new Set(marks)] }
    },
  ),
  manyMarks: finder(
    /[！？]{4,}|[!?]{4,}/gu,
    ([marks]) => {
      const one = marks.charAt(0)
      return marks === one.repeat(marks.length) ? one : {}
    },
    'any',
  ),
  leadingStop: finder(/^[\s\uFFFC]*[，。、；：！？,;:!?](?![!?！？])/gu, undefined, 'any'),
  stopAfterEllipsis: finder(/(?<=……)[，。、；](?!\p{Script=Latin})/gu, ([mark]) => (mark === '。' ? '' : {})),
  dunhaoBeforeDeng: finder(/、(?=等(?:[，。；、）：]|等|\s*$))/gu, ''),
  dunhaoBeforeAnd: finder(
    /、(?=(?:以?及(?![时時格早其至物])|或者|和(?![平解谐諧睦约約议議服尚声聲局气氣善缓緩暖美面田为為风風盘盤弦])))/gu,
    '',
  ),
  dunhaoBetweenTitles: finder(/(?<=》)、(?=《)|(?<=”)、(?=“)/gu, ''),
  ordinalDunhao: finder(
    /(?<=(?:^|[。；！？：，])(?:首先|其次|再次|最后|第[一二三四五六七八九十]{1,2}))、(?![第其一二三四五六七八九十])/gu,
    '，',
  ),
  arabicDunhao: finder(/^\d{1,2}、(?=[^\d\s])/gu, ([mark], { segment }) =>
    segment.isFirst ? `${mark.slice(0, -1)}. ` : null,
  ),
  bracketedNumberMark: finder(
    /(?<=^(?:（[一二三四五六七八九十\d]{1,3}）|\([一二三四五六七八九十\d]{1,3}\)))[、．.，]/gu,
    '',
  ),
  foreignStop,
  noFinalStop,
})

/** Commas, stops and the like that touch Chinese and are no part of a foreign word or number. */
function halfWidth({ own, hasHan }: Surface): Hit[] {
  if (!hasHan) return []
  return [...own.matchAll(/[,;:!?]|(?<!\.)\.(?!\.)/gu)].flatMap(({ index, 0: mark }) => {
    const before = neighbour(own, index - 1, -1)
    const after = neighbour(own, index + 1, 1)
    const touches =
      isChinese(before) || (mark !== '.' && isHanCharacter(after) && /[A-Za-z0-9%)\]"\uE000]/u.test(before))
    if (!touches || (mark === '.' && !endsSentence(own, index))) return []
    const better = fullWidth[mark] ?? mark
    const isUnsure = mark === '.' && isHanCharacter(own.charAt(index + 1))
    const mends = isUnsure
      ? { fix: null, suggestions: ['。', '·'] }
      : { fix: [withSpaces(own, index, better)] }
    return [{ from: index, to: index + 1, better, what: 'mark', ...mends }]
  })
}

// Characters that names from other languages are written with: between two of them a dot divides a name.
const ofNames =
  /[尔爾斯克西乌烏崔德特里娜娅婭夫卡巴罗羅马馬亚亞伯布丹迪多恩菲弗格古哈霍基加科库庫拉莱萊兰蘭劳勞勒雷利林卢盧鲁魯洛伦倫曼梅蒙米姆穆纳納尼诺諾帕佩皮普奇乔喬琼瓊萨薩瑟森什施史索塔泰坦汤湯特托瓦威韦韋维維沃伍希谢謝辛逊遜伊约約詹兹茲佐·]/u

/** Whether the dot behind Chinese ends a sentence and does not divide a name. */
function endsSentence(text: string, at: number): boolean {
  if (/[A-Za-z0-9]/u.test(text.charAt(at + 1))) return false
  return !dividesName(text, at)
}

/** Whether the mark at an offset stands between two characters that names are transliterated with. */
export function dividesName(text: string, at: number): boolean {
  return ofNames.test(text.charAt(at - 1)) && ofNames.test(text.charAt(at + 1))
}

function withSpaces(text: string, at: number, mark: string): Edit {
  let from = at
  let to = at + 1
  while (text.charAt(from - 1) === ' ') from--
  while (text.charAt(to) === ' ') to++
  return { from, to, text: mark }
}

const isChinese = (character: string): boolean =>
  character !== '' && (isHanCharacter(character) || endsQuote.includes(character))

/** The nearest character in a direction that is no space and no note sign. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from
  while (at >= 0 && at < text.length && /[ \uFFFC]/u.test(text.charAt(at))) at += step
  return text.charAt(at)
}

const foreignQuotation = /(?<=[“‘「『《])[^“”‘’「」『』《》\p{Script=Han}]{12,600}(?=[”’」』》])/gu
const toAscii: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
}

/** Chinese marks in a quotation that is all foreign: four small words at least, so no list of names. */
function foreignStop({ bare, hasHan }: Surface): Hit[] {
  if (!hasHan) return []
  return [...bare.matchAll(foreignQuotation)].flatMap(({ index, 0: quotation }) => {
    if ((quotation.match(/(?<![\p{L}\p{M}])\p{Ll}{2,}/gu)?.length ?? 0) < 3) return []
    return [...quotation.matchAll(/[，。；：！？]/gu)].map(({ index: offset, 0: mark }) => {
      const from = index + offset
      const space = /[\p{L}\p{Nd}]/u.test(bare.charAt(from + 1)) ? ' ' : ''
      return { from, to: from + 1, better: `${toAscii[mark] ?? mark}${space}` }
    })
  })
}

const unfinished = /[\p{L}\p{Nd}%](?:[”’」』"'）)》〉】\uFFFC]*)\s*$/u

/**
 * The end of a paragraph without any mark, where it has several sentences or some length; and the end of a sentence
 * inside it.
 */
function noFinalStop({ text, segment, language }: Surface): Hit[] {
  if (segment.block !== 'paragraph' || !unfinished.test(text.slice(-12))) return []
  const isAlone = segment.isFirst && segment.isLast
  if (isAlone ? !isLong(text, language) : !isSentence(text, language)) return []
  const to = text.trimEnd().length
  return [{ from: Math.max(0, to - 1), to }]
}

/** So long no caption or heading that was typed as a paragraph is. */
function isLong(text: string, language: Language): boolean {
  return isHan(language)
    ? text.length > 45 && /[，；：]/u.test(text)
    : text.length > 120 && /[,;:]/u.test(text)
}

const predicate =
  /(?<![\p{L}’'-])(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|[a-z]{3,}ed|isn’t|don’t|it|they|we|he|she|that|who)(?![\p{L}’'-])/u

/** Whether a text, one of several of its paragraph, is likely a sentence. */
function isSentence(text: string, language: Language): boolean {
  if (isHan(language)) return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 5 && !/^[（(]/u.test(text)
  return text.length > 60 || (text.length > 25 && predicate.test(text))
}
