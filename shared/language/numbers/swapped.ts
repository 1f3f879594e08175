import { type Amount, equal } from './amount.ts'
import type { NumberDifference } from './compare.ts'

/** A text with its numbers, in their order. */
export interface Side {
  readonly text: string
  readonly amounts: readonly Amount[]
  readonly isHan: boolean
}

type Class = readonly [name: string, source: readonly Amount[], target: readonly Amount[]]

/**
 * Numbers that changed places. As sets both sides state the same, so this goes by what they are of (20 feet and
 * a magnitude of 7.5 may not become 7.5 feet), and among those of one kind by their order, where they stand in
 * a list or a range: elsewhere the two languages order their clauses as they like.
 */
export function swappedNumbers(source: Side, target: Side): NumberDifference[] {
  if (source.amounts.length < 2 || target.amounts.length < 2) return []
  const reversed = reversedRange(source.amounts, target.amounts)
  if (reversed) return [reversed]
  const found = [
    ...classes(source.amounts, target.amounts, classOf).flatMap(otherwise),
    ...classes(source.amounts, target.amounts, coarseClassOf).flatMap((each) =>
      outOfOrder(each, source, target),
    ),
  ]
  return found.length > 0
    ? found
    : classes(source.amounts, target.amounts, countClassOf).flatMap((each) =>
        outOfOrder(each, source, target),
      )
}

/** Counts in words too: five officers and three civilians. */
function countClassOf({ kind, role, currency, firmness, isAside }: Amount): string | undefined {
  const isCount = kind === 'number' && currency === undefined && (role === undefined || role === 'count')
  return isCount && !isAside && firmness === 'soft' ? 'count' : undefined
}

/** The two ends of each range: they were read from one stretch. */
const rangesOf = (amounts: readonly Amount[]): (readonly [Amount, Amount])[] =>
  amounts.flatMap((second, at) => {
    const first = amounts[at - 1]
    return first &&
      first.from === second.from &&
      first.to === second.to &&
      first.kind === second.kind &&
      first.firmness !== 'faint'
      ? [[first, second] as const]
      : []
  })

function reversedRange(source: readonly Amount[], target: readonly Amount[]): NumberDifference | undefined {
  const others = rangesOf(target)
  if (others.length === 0 || others.length > 12) return undefined
  for (const [a1, a2] of rangesOf(source)) {
    if (same(a1, a2) || others.some(([b1, b2]) => same(a1, b1) && same(a2, b2))) continue
    const turned = others.find(([b1, b2]) => same(a1, b2) && same(a2, b1))
    if (turned) return { kind: 'differs', source: a1, target: turned[0] }
  }
  return undefined
}

/** What numbers are counted of is often said only once in a list: aged 33, 34 and 39. */
function coarseClassOf(amount: Amount): string | undefined {
  const name = classOf(amount)
  return name !== undefined && amount.kind === 'number' && !['year', 'day', 'code', 'money'].includes(name)
    ? 'number'
    : name
}

function classOf({ kind, role, currency, measured, firmness, isAside }: Amount): string | undefined {
  if (isAside || (firmness !== 'firm' && kind !== 'weekday' && kind !== 'month')) return undefined
  if (kind !== 'number')
    return kind === 'multiple' || kind === 'magnitude' || kind === 'item' ? undefined : kind
  if (role === 'year' || role === 'day' || role === 'code') return role
  if (currency !== undefined) return `money`
  if (measured !== undefined) return `${measured.dimension} ${measured.unit.toPrecision(4)}`
  return role ?? 'plain'
}

/** The amounts of both sides by what they are of, as far as both sides have equally many of them. */
function classes(
  source: readonly Amount[],
  target: readonly Amount[],
  nameOf: (amount: Amount) => string | undefined,
): Class[] {
  const found = new Map<string, { source: Amount[]; target: Amount[] }>()
  for (const side of ['source', 'target'] as const) {
    for (const amount of side === 'source' ? source : target) {
      const name = nameOf(amount)
      if (name === undefined) continue
      const group = found.get(name) ?? { source: [], target: [] }
      group[side].push(amount)
      found.set(name, group)
    }
  }
  return [...found].flatMap(([name, group]) =>
    group.source.length === group.target.length && group.source.length <= 12
      ? [[name, group.source, group.target] as const]
      : [],
  )
}

const same = (a: Amount, b: Amount): boolean =>
  a.values.some((one) => b.values.some((two) => equal(one, two))) ||
  a.room !== undefined ||
  b.room !== undefined

function otherwise([name, source, target]: Class): NumberDifference[] {
  if (['plain', 'ordinal', 'decade', 'century', 'time', 'month', 'code', 'weekday'].includes(name)) return []
  const a = source.filter((one) => !target.some((two) => same(one, two)))
  const b = target.filter((two) => !source.some((one) => same(one, two)))
  if (a.length !== b.length) return []
  return a.flatMap((one, at) => {
    const two = b[at]
    return two ? [{ kind: 'differs' as const, source: one, target: two }] : []
  })
}

function outOfOrder([, source, target]: Class, one: Side, other: Side): NumberDifference[] {
  if (source.length < 2) return []
  const places = source.map((a) => target.findIndex((b) => same(a, b)))
  if (new Set(places).size !== places.length || places.includes(-1)) return []
  for (let at = 1; at < source.length; at++) {
    const [place = 0, before = 0] = [places[at], places[at - 1]]
    if (place > before) continue
    const [a1, a2, b1, b2] = [source[at - 1], source[at], target[place], target[before]]
    if (a1 && a2 && b1 && b2 && isListed(a1, a2, one) && isListed(b1, b2, other)) {
      return [{ kind: 'differs', source: a1, target: b1 }]
    }
  }
  return []
}

const englishList = /,|(?:^|\s)(?:and|to|or|versus|vs|while)\s|[-–—:;]/iu
const englishOther =
  /\.\s|\s(?:of|in|out|for|when|after|before|since|than|who|which|that|compared|from|against|among|approaching)\s/iu
const chineseList = /[、，：；:;/]|和|至|到|比|与|與|及|而|则|則|[—–~～-]/u
const chineseOther = /。|的(?!有|是)|相比|较|較|比起/u

/** Whether two numbers stand in a list or a range, or are of one (twin amounts of a range have one place). */
function isListed(first: Amount, second: Amount, { text, isHan }: Side): boolean {
  if (first.from === second.from) return true
  // A date between the two is no other clause: from 20 percent in 1983 to 10 percent in 2022.
  const gap = text
    .slice(first.to, second.from)
    .replace(isHan ? /[12]\d{3}年的?/gu : /\b(?:in|since) [12]\d{3}\b/gu, '')
  if (gap.length > (isHan ? 24 : 60)) return false
  return isHan
    ? chineseList.test(gap) && !chineseOther.test(gap)
    : englishList.test(` ${gap.trim()} `) && !englishOther.test(` ${gap.trim()} `)
}
