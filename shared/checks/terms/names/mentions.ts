import { isHan } from '../../../locale.ts'
import { foldHan } from '../../../script/fold.ts'
import type { FoundTerm } from '../../../termbase/recognise.ts'
import { targetsFor } from '../../../termbase/rendering.ts'
import { remembering } from '../../remembering.ts'
import type { CheckContext, Range, SegmentPair } from '../../spec.ts'
import { bestRendering, type Rendering, runsOf } from './alignment.ts'
import { type LatinName, latinNames } from './latinNames.ts'

/** A foreign name with what is written for it in Chinese. */
export interface Mention {
  /** What tells one name from another: of its letters, or the entry that the termbase has for it. */
  readonly key: string
  /** The name in Latin letters, and the whole name that it is a part of. */
  readonly latin: string
  readonly whole: string | null
  readonly latinRange: Range
  /** As it is written in Chinese, and folded to one script. */
  readonly han: string
  readonly hanKey: string
  readonly hanRange: Range
  readonly score: number
  /** Whether the termbase knows it; then whether it prefers what is written. */
  readonly known: 'preferred' | 'admitted' | null
  readonly isPerson: boolean
  /** Whether a middle dot joins it to another part of a name. */
  readonly isDotted: boolean
}

/** The names of a pair, with the Chinese text that they were looked for in. */
export interface NameFacts {
  readonly mentions: readonly Mention[]
  /** All words of the English text that may be names, whether or not a rendering was found. */
  readonly names: readonly LatinName[]
  /** The stretches of the Chinese text, folded, that are all in characters that names are written with. */
  readonly runs: readonly string[]
  readonly hanText: string
  readonly hanKey: string
  readonly latinText: string
  readonly block: string
}

/** Renderings that sound like the name: surely, and perhaps, where more speaks for it. */
export const sure = 0.7
export const faint = 0.5

// Words that are written with the characters of names.
const words = (
  '美国 英国 法国 德国 中国 国家 国会 国内 希望 可能 强度 程度 智能 强烈 荷兰 希腊 巴黎 年度 道路 法官 国民 提及 及其 北方 南方 基金 比赛 ' +
  '什么 怎么 那么 多么 这里 那里 哪里 里面 公里 英里 其他 其中 其实 其余 尤其 因此 因为 如此 由于 关于 对于 至于 属于 终于 出于 位于 在于 ' +
  '基本 基于 基础 加强 加上 加入 更加 参加 增加 特别 特色 特点 模特 文化 文明 天文 明天 明白 说明 西方 东方 东西 华人 中华 高度 高层 提高 最高 ' +
  '里根本 海外 海上 上海 大海 安全 安排 平安 国安 沙漠 森林 林业 波动 山区 能力 能源 功能 力量 利益 利用 有利 胜利 福利 权利 历史 历来 ' +
  '德国人 德文 英文 中文 法文 文学 文件 论文 金融 资金 奖金 黄金 金额 生日 日本 节日 今日 昔日 阿姨 老师 老人 长老 宝贵 宝石 ' +
  '来自 未来 本来 从来 以来 后来 原来 带来 看来 越来 到来 年来 来说 外来 回来 起来 出来 上来 下来 亚洲 欧洲 非洲 美洲 澳洲 东亚 西亚 南亚 ' +
  '李白 拜托 礼拜 崇拜 意大利 意思 意义 意见 同意 注意 满意 故意 随意 任意 愿意 得意 扎根 根本 根据 平台 台湾 舞台 后台 电台 平时 平等 公平 和平 水平'
).split(' ')

interface Known {
  readonly by: CheckContext['recognise']
  readonly facts: NameFacts | null
}

/** No sentence is so long or names so many; a list of all the world's names is not compared. */
const longest = 20_000
const mostNames = 100

const known = new WeakMap<SegmentPair, Known>()
const namesIn = remembering(latinNames)

/** The names of a pair between English and Chinese; null where it has none. Several checks ask: found once. */
export function namesOf(pair: SegmentPair, context: CheckContext): NameFacts | null {
  const found = known.get(pair)
  if (found?.by === context.recognise) return found.facts
  const facts = findNames(pair, context)
  known.set(pair, { by: context.recognise, facts })
  return facts
}

function findNames(pair: SegmentPair, context: CheckContext): NameFacts | null {
  const toHan = isHan(pair.targetLanguage)
  const [latinText, hanText] = toHan ? [pair.source, pair.target] : [pair.target, pair.source]
  if (hanText.trim() === '' || !/\p{Lu}/u.test(latinText)) return null
  if (latinText.length > longest || hanText.length > longest) return null
  const terms = knownMentions(pair, context, latinText, hanText)
  const isFree = ({ from, to }: LatinName): boolean =>
    !terms.taken.some(([start, end]) => from < end && to > start)
  const names = namesIn(latinText, 'en').slice(0, mostNames).filter(isFree)
  const runs = names.length === 0 ? [] : runsOf(hanText)
  const renderings = names.flatMap((name) => {
    const found = bestRendering(name.text, runs)
    if (found === null || found.score < faint || found.text.length < 2 || isWord(found.text)) return []
    return [{ name, found }]
  })
  // Of two names that sound like one place, the nearer one stands there.
  renderings.sort((a, b) => b.found.score - a.found.score || a.name.from - b.name.from)
  const mentions: Mention[] = []
  for (const { name, found } of renderings) {
    const isTaken = mentions.some(
      ({ hanRange: [from, to], key }) => key !== name.key && found.from < to && found.to > from,
    )
    if (!isTaken) mentions.push(mentionOf(name, found, hanText))
  }
  if (names.length === 0 && terms.mentions.length === 0) return null
  return {
    mentions: [...terms.mentions, ...mentions],
    names,
    runs: runs.filter(({ text }) => text.length > 2).map(({ text }) => foldHan(text)),
    hanText,
    hanKey: foldHan(hanText),
    latinText,
    block: pair.block ?? 'paragraph',
  }
}

function mentionOf(name: LatinName, found: Rendering, hanText: string): Mention {
  const dot = /[·•・‧∙⋅]/u
  return {
    key: name.key,
    latin: name.text,
    whole: name.whole,
    latinRange: [name.from, name.to],
    han: found.text,
    hanKey: foldHan(found.text),
    hanRange: [found.from, found.to],
    score: found.score,
    known: null,
    isPerson: name.whole !== null,
    isDotted: dot.test(hanText.charAt(found.from - 1)) || dot.test(hanText.charAt(found.to)),
  }
}

/** The names that the termbase knows; missing ones are the business of the check of terms. */
function knownMentions(pair: SegmentPair, context: CheckContext, latinText: string, hanText: string) {
  const taken: Range[] = []
  const mentions: Mention[] = []
  const toHan = isHan(pair.targetLanguage)
  const inLatin = context.recognise(latinText, 'en')
  if (inLatin.length === 0) return { taken, mentions }
  const hanLanguage = toHan ? pair.targetLanguage : pair.sourceLanguage
  const inHan = new Map<string, FoundTerm[]>()
  for (const found of context.recognise(hanText, hanLanguage)) {
    const { term } = found
    if (term.status === 'forbidden' || term.language !== hanLanguage) continue
    const same = inHan.get(found.entry.id)
    if (same === undefined) inHan.set(found.entry.id, [found])
    else if (same.every(({ term: other }) => other !== term)) same.push(found)
  }
  for (const { entry, term, from, to } of inLatin.slice(0, mostNames)) {
    if (targetsFor(entry, hanLanguage, context.region ?? 'tw').length > 0) taken.push([from, to])
    if (entry.kind === 'term' || entry.kind === 'post') continue
    for (const found of inHan.get(entry.id) ?? []) {
      const status = toHan ? found.term.status : term.status
      mentions.push({
        key: `entry ${entry.id}`,
        latin: latinText.slice(from, to),
        whole: null,
        latinRange: [from, to],
        han: hanText.slice(found.from, found.to),
        hanKey: foldHan(found.term.text),
        hanRange: [found.from, found.to],
        score: 1,
        known: status === 'preferred' ? 'preferred' : 'admitted',
        isPerson: entry.kind === 'person',
        isDotted: found.term.text.includes('·'),
      })
    }
  }
  return { taken, mentions }
}

let folded: ReadonlySet<string> | undefined

/** Whether a stretch is a word of the language, in either script. */
function isWord(text: string): boolean {
  folded ??= new Set(words.map(foldHan))
  return folded.has(foldHan(text))
}
