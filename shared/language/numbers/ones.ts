import type { Amount } from './amount.ts'
import type { NumberDifference } from './compare.ts'
import type { Side } from './swapped.ts'

const classifiers =
  '名位个個人条條座家份项項次天年艘架辆輛级級场場种種件支间間栋棟所只隻头頭组組群批部本张張段轮輪届屆路线線口'
const single = new RegExp(
  `(?<![第唯同每任另单單统統十百千万萬亿億])一(?:[${classifiers}]|(?=\\s?\\d))(?![个個些半以下起体體般方带帶])`,
  'gu',
)
// What one may say in English where Chinese says 一 with its classifier.
const indefinite =
  /(?<![\p{L}\p{N}])(?:an?|one|another|each|every|per|once|single|any|first|same|1)(?!\p{L})/gu
const vague = /[几幾数數多]|(?:两|兩)(?=[个個名位])|[双雙全各整]/u

/**
 * Where English counts in words (nine nurses) and Chinese says one of something in its place: 一名护士. Said only where
 * nothing else in the Chinese can be the count, and English has too few singulars for every 一.
 */
export function onlyOne(source: Side, target: Side): NumberDifference[] {
  const [english, chinese] = source.isHan ? [target, source] : [source, target]
  if (english.isHan || !chinese.isHan || !chinese.text.includes('一')) return []
  const open = english.amounts.filter((amount) => isSpelledCount(amount) && !isSaid(amount, chinese.amounts))
  if (open.length !== 1 || vague.test(chinese.text)) return []
  const ones = [...chinese.text.matchAll(single)]
  const others = english.text.match(indefinite)?.length ?? 0
  const [count] = open
  // Three times is three visits as well as three times as much.
  const meant = count?.kind === 'multiple' ? ones.filter(([words]) => /[次届屆轮輪]/u.test(words)) : ones
  const place = meant.at(-1)?.index
  const one = chinese.amounts.find(({ from, to }) => place !== undefined && from <= place && to > place)
  if (!count || !one || ones.length <= others) return []
  return [
    source.isHan
      ? { kind: 'differs', source: one, target: count }
      : { kind: 'differs', source: count, target: one },
  ]
}

const isSpelledCount = ({ kind, role, firmness, values: [value = 0] }: Amount): boolean =>
  (kind === 'number' || kind === 'multiple') &&
  firmness === 'soft' &&
  (role === undefined || role === 'count') &&
  value > 2

const isSaid = ({ values }: Amount, others: readonly Amount[]): boolean =>
  others.some((other) => other.values.some((value) => values.includes(value)) || other.room !== undefined)
