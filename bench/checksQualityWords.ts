import { convert } from '../shared/script/convert.ts'
import { another, chinese, type ErrorKind, type Place, rewriting, segmentsIn } from './checksQualityErrors.ts'
import type { Random } from './prose.ts'

const mainland: Readonly<Record<string, string>> = {
  網路: '網絡',
  軟體: '軟件',
  資訊: '信息',
  影片: '視頻',
  義大利: '意大利',
  程式: '程序',
  品質: '質量',
  飛彈: '導彈',
  計程車: '出租車',
  雷射: '激光',
  數位: '數字',
  螢幕: '屏幕',
  智慧型: '智能',
}

const transcribing =
  '阿埃艾安奥巴鲍贝本比伯博布查达戴丹德迪杜多厄恩尔法菲费弗福盖格戈古哈海汉赫亨胡霍基吉加贾杰金卡凯坎康考科克肯库拉莱兰朗劳勒雷里利林' +
  '卢鲁伦罗洛马麦曼梅蒙米明莫穆纳内尼诺努帕佩皮普奇乔切萨塞桑沙施史斯索塔泰坦特蒂汀图托瓦威韦维文沃乌西夏谢辛休雅亚叶伊因尤约扎泽詹兹佐'
const ofNames = new Set([...transcribing, ...convert(transcribing, { to: 'zh-Hant', region: 'tw' }).text])

const british: Readonly<Record<string, string>> = {
  color: 'colour',
  labor: 'labour',
  center: 'centre',
  defense: 'defence',
  program: 'programme',
  organization: 'organisation',
  neighborhood: 'neighbourhood',
  traveled: 'travelled',
  realize: 'realise',
  realized: 'realised',
  recognize: 'recognise',
  organized: 'organised',
  percent: 'per cent',
  toward: 'towards',
  favor: 'favour',
  favorite: 'favourite',
  behavior: 'behaviour',
  honor: 'honour',
  analyze: 'analyse',
  license: 'licence',
  theater: 'theatre',
  meter: 'metre',
  meters: 'metres',
  kilometers: 'kilometres',
}

/** Errors in words: repeated, misspelt, of another region, not the term. */
export const wordErrors: readonly ErrorKind[] = [
  rewriting(
    'word repeated (Han)',
    chinese,
    ['content', 'spelling', 'typography', 'structure'],
    /的|了|在|是|和|[与與]|[这這][个個]|他[们們]|因[为為]|所以/gu,
    ([word]) => word.repeat(2),
  ),
  rewriting(
    'word repeated (English)',
    ['en'],
    ['spelling', 'content', 'typography'],
    /\b(?:the|of|to|and|in|is|for|with|was) /giu,
    ([word]) => word + word.toLowerCase(),
  ),
  rewriting(
    'English word misspelt',
    ['en'],
    ['spelling'],
    /(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu,
    ([word], random, { isWord }) => {
      const wrong = misspelt(word, random)
      return isWord(wrong) ? null : wrong
    },
  ),
  rewriting(
    'a and an',
    ['en'],
    ['spelling', 'typography'],
    /\b(?:a (?=[bcdfgjklmnpqrstvwz])|an (?=[aei]))/gu,
    ([article]) => (article === 'a ' ? 'an ' : 'a '),
  ),
  rewriting(
    'British spelling',
    ['en'],
    ['spelling'],
    new RegExp(`\\b(?:${Object.keys(british).join('|')})\\b`, 'gu'),
    ([word]) => british[word] ?? null,
  ),
  rewriting(
    'Mainland word in Hant',
    ['zh-Hant'],
    ['script', 'terms'],
    new RegExp(Object.keys(mainland).join('|'), 'gu'),
    ([word]) => mainland[word] ?? null,
  ),
  { name: 'other word for a term', languages: chinese, families: ['terms'], make: otherTerm },
  { name: 'forbidden term', languages: chinese, families: ['id:termForbidden'], make: forbiddenTerm },
  { name: 'name written otherwise', languages: chinese, families: ['terms', 'consistency'], make: otherName },
]

function misspelt(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [before, one, two, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  const way = Math.floor(random() * 3)
  return way === 0
    ? before + two + one + after
    : way === 1
      ? before + two + after
      : before + one + one + two + after
}

/** The rendering of a term that the source has, replaced by that of another one. */
function otherTerm({ language, source, target, terms }: Place, random: Random) {
  const preferred = terms.flatMap((entry) => {
    const of = (wanted: string, status: string) =>
      entry.terms.filter((term) => term.language === wanted && term.status === status)
    const [en] = of('en', 'preferred')
    const [own] = of(language, 'preferred')
    if (!en || !own || own.text.length < 2) return []
    return new RegExp(`\\b${en.text}\\b`, 'u').test(source.text) && target.text.includes(own.text)
      ? [own.text]
      : []
  })
  const one = preferred[Math.floor(random() * preferred.length)]
  if (one === undefined) return null
  const others = terms.flatMap((entry) => entry.terms.filter((term) => term.language === language))
  const other = others[Math.floor(random() * others.length)]?.text
  if (other === undefined || other.includes(one) || target.text.includes(other)) return null
  return [{ ...target, text: target.text.replaceAll(one, other), marks: [] }]
}

function forbiddenTerm({ language, source, target, terms }: Place, random: Random) {
  const forbidden = terms.flatMap((entry) => {
    const own = entry.terms.filter((term) => term.language === language)
    const right = own.find((term) => term.status === 'preferred')
    const wrong = own.find((term) => term.status === 'forbidden')
    const en = entry.terms.find((term) => term.language === 'en')
    const isHere = en && right && wrong && source.text.includes(en.text) && target.text.includes(right.text)
    return isHere ? [{ right: right.text, wrong: wrong.text }] : []
  })
  const one = forbidden[Math.floor(random() * forbidden.length)]
  return one ? [{ ...target, text: target.text.replace(one.right, one.wrong), marks: [] }] : null
}

/** A name of three Han characters and more that the article has for one English name in several segments. */
function otherName({ article, language, source, target }: Place, random: Random) {
  const pairs = segmentsIn(article, 'en').map((each, at) => ({
    en: each.text,
    han: segmentsIn(article, language)[at]?.text ?? '',
  }))
  const names = new Set(source.text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu) ?? [])
  for (const name of names) {
    const having = pairs.filter(({ en }) => en.includes(name))
    if (having.length < 3) continue
    const without = pairs.filter(({ en }) => !en.includes(name)).map(({ han }) => han)
    const rendering = stretches(target.text).find(
      (each) =>
        having.filter(({ han }) => han.includes(each)).length === having.length &&
        !without.some((han) => han.includes(each)),
    )
    if (rendering === undefined) continue
    const at = 1 + Math.floor(random() * (rendering.length - 1))
    const character = another([...'斯尔拉克特曼伦'], rendering.charAt(at), random)
    const wrong = rendering.slice(0, at) + character + rendering.slice(at + 1)
    return [{ ...target, text: target.text.replaceAll(rendering, wrong), marks: [] }]
  }
  return null
}

/** The stretches of three to six characters with which names are transcribed, the longest first. */
function stretches(text: string): string[] {
  const found: string[] = []
  for (let length = 6; length >= 3; length--) {
    for (let at = 0; at + length <= text.length; at++) {
      const stretch = text.slice(at, at + length)
      if ([...stretch].every((each) => ofNames.has(each))) found.push(stretch)
    }
  }
  return found
}
