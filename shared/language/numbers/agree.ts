import { type Amount, type AmountKind, equal } from './amount.ts'
import { sameCurrency } from './currencies.ts'
import { sameMoment } from './zones.ts'

const loose: ReadonlySet<AmountKind> = new Set([
  'number',
  'multiple',
  'item',
  'century',
  'decade',
  'magnitude',
])
const shares: ReadonlySet<AmountKind> = new Set(['points', 'number', 'multiple', 'discount'])
const plain: ReadonlySet<AmountKind> = new Set(['number', 'multiple', 'item', 'magnitude'])

/** Whether two amounts that are not the same may be meant for one another. */
export function comparable(a: Amount, b: Amount): boolean {
  if (a.kind === b.kind) return true
  if (loose.has(a.kind) && loose.has(b.kind)) return true
  if (a.kind === 'half' || b.kind === 'half') return inMonths(a.kind === 'half' ? b : a)
  if (a.kind === 'ratio') return shares.has(b.kind)
  return b.kind === 'ratio' && shares.has(a.kind)
}

/** How alike two amounts are in all but their value; 0 for not at all. */
export function likeness(a: Amount, b: Amount): number {
  let like = 1
  if (a.kind === b.kind) like += 4
  if (a.currency !== undefined && b.currency !== undefined) like += 3
  if (a.measured !== undefined && a.measured.dimension === b.measured?.dimension) like += 3
  if (a.role !== undefined && a.role === b.role) like += 2
  if (a.role !== b.role && a.role !== undefined && b.role !== undefined) like -= 0.5
  if (a.firmness === b.firmness) like += 1
  return like
}

/** Whether words of the other side, such as `last year`, may stand for a date. */
export function isTold(amount: Amount, others: readonly Amount[]): boolean {
  const part = amount.kind === 'number' ? amount.role : amount.kind
  return part !== undefined && others.some(({ kind, label }) => kind === 'relative' && label?.includes(part))
}

/** Whether two amounts are equal but for the unit, as a converted measure is. */
export function isConversion(a: Amount, b: Amount): boolean {
  return (
    a.measured !== undefined &&
    b.measured !== undefined &&
    a.measured.dimension !== 'time' &&
    a.measured.unit !== b.measured.unit
  )
}

/** Whether two amounts of two texts say the same; `anyYuan` where a bare 元 may be a dollar. */
export function agree(a: Amount, b: Amount, anyYuan: boolean): boolean {
  if (a.role === 'day' && b.measured !== undefined && b.firmness === 'faint') return false
  if (b.role === 'day' && a.measured !== undefined && a.firmness === 'faint') return false
  if (a.currency && b.currency && !sameCurrency(a.currency, b.currency, anyYuan)) return false
  if ((a.currency && b.measured && !isPound(b, a)) || (b.currency && a.measured && !isPound(a, b)))
    return false
  if (a.role !== b.role && clash(a, b)) return false
  if (a.kind !== b.kind) return agreeAcross(a, b) || agreeAcross(b, a)
  const isOneMoment = sameMoment(a, b)
  if (isOneMoment !== undefined) return isOneMoment
  if (a.kind === 'time' && !(a.fullDay && b.fullDay)) return anyEqual(a, b, (value) => value % 720)
  if (a.kind === 'decade') return decadesAgree(a, b)
  if (a.measured && b.measured) return measuresAgree(a, b)
  return anyEqual(a, b)
}

/** A pound is a weight and a sum. */
const isPound = ({ measured }: Amount, { currency }: Amount): boolean =>
  measured?.dimension === 'mass' && currency === 'GBP'

const isLongAgo = ({ role, values: [value = 0], measured }: Amount): boolean =>
  value >= 1000 && (role === 'year' || measured?.unit === 365.25)

function clash(one: Amount, two: Amount): boolean {
  const [{ role: a, kind }, { role: b, kind: other }] = [one, two]
  if (a === undefined || b === undefined) {
    // A day is no month: May 4 is not 4月5日.
    return (a === 'day' && other === 'month') || (b === 'day' && kind === 'month')
  }
  // 两千年 is the year 2000 as well as two thousand years.
  if (isLongAgo(one) && isLongAgo(two)) return false
  const dates = a === 'year' || a === 'day' ? b : b === 'year' || b === 'day' ? a : undefined
  return dates !== undefined && dates !== 'ordinal' && dates !== 'code'
}

function measuresAgree(a: Amount, b: Amount): boolean {
  const [one, two] = [a.measured, b.measured]
  if (!one || !two) return false
  if (one.dimension !== two.dimension)
    return one.dimension !== 'time' && two.dimension !== 'time' && anyEqual(a, b)
  if (one.unit === two.unit) return anyEqual(a, b)
  if (one.dimension === 'temperature') return Math.abs(one.base - two.base) <= 0.8
  if (
    one.dimension === 'time' &&
    Math.abs(one.base - two.base) < 1.3 &&
    one.base >= 14 &&
    two.base >= 14 &&
    two.base < 16
  )
    return true
  // Feet with inches are told to the inch, conversions are rounded.
  const isOneSystem = Math.abs(one.unit - two.unit) < 0.001 * one.unit
  const isMetric = one.dimension === 'power' || one.dimension === 'energy'
  const slack = isOneSystem || isMetric ? 0.005 : one.dimension === 'time' ? 0.035 : 0.06
  const least = Math.min(one.base, two.base)
  const roomOfLeast = least === one.base ? (a.room ?? 0) * one.unit : (b.room ?? 0) * two.unit
  return (
    Math.max(one.base, two.base) - least - (roomOfLeast > 0 ? roomOfLeast * 0.999 : 0) <=
    slack * Math.max(one.base, two.base)
  )
}

/** Forms of different kinds that may state the same: third and 第三, the 1800s and 19世纪, March and 3. */
function agreeAcross(a: Amount, b: Amount): boolean {
  switch (a.kind) {
    case 'relative':
      return false
    case 'decade':
      return b.kind === 'century'
        ? a.values.some((value) => value % 100 === 0 && b.values.includes(value / 100 + 1))
        : b.kind === 'number' && b.role !== 'count' && decadesAgree(a, b)
    case 'time':
      return b.kind === 'number' && a.values.some((v) => b.values.includes(Math.floor(v / 60)))
    case 'multiple':
      if (b.kind === 'ratio') {
        return a.values.some((m) => b.values.some((r) => [r, 1 + r, 1 - r].some((each) => equal(each, m))))
      }
      break
    case 'points':
      // `up 2.5 points` are those of a share or of an index.
      return b.kind === 'number' && b.label === 'points' && anyEqual(a, b)
    case 'discount':
      return b.kind === 'ratio' && a.values.some((cut) => b.values.some((r) => equal(r, 1 - cut)))
    case 'ratio':
      // 2/3 and 3比1 are written as two numbers, too.
      return false
    case 'half':
      return inMonths(b) && b.values.includes(6)
    case 'month':
      return b.kind === 'number' && b.measured === undefined && (a.values[0] ?? 0) <= 12 && anyEqual(a, b)
    case 'magnitude':
      return (
        (b.kind === 'number' || b.kind === 'multiple') &&
        b.room === undefined &&
        a.values.some((v) => v > 1 && b.values.some((value) => value === 10 ** v))
      )
    case 'century':
      return b.kind === 'number' && b.measured === undefined && anyEqual(a, b)
    case 'number':
    case 'item':
    case 'weekday':
    case 'war':
    case 'part':
      break
  }
  return plain.has(a.kind) && plain.has(b.kind) && anyEqual(a, b)
}

const inMonths = ({ kind, measured }: Amount): boolean =>
  kind === 'number' &&
  measured !== undefined &&
  measured.dimension === 'time' &&
  Math.round(measured.unit) === 30

function decadesAgree(a: Amount, b: Amount): boolean {
  return a.values.some((one) =>
    b.values.some((two) => (one < 100 || two < 100 ? one % 100 === two % 100 : one === two)),
  )
}

function anyEqual(a: Amount, b: Amount, by?: (value: number) => number): boolean {
  for (const one of a.values) {
    for (const two of b.values) {
      if (by ? equal(by(one), by(two)) : equal(one, two)) return true
      if (a.room !== undefined && two >= one && two < one + a.room) return true
      if (b.room !== undefined && one >= two && one < two + b.room) return true
    }
  }
  return false
}
