import type { Amount } from './amount.ts'

type Zone = readonly [english: string, chinese: string, minutes: readonly number[]]

// Minutes ahead of Greenwich, in winter and in summer where they differ; none for the local time of an unnamed place.
const zones: readonly Zone[] = [
  [
    'GMT|UTC|Greenwich Mean Time',
    '格林[尼威][治茨][标標]?[准準]?[时時][间間]|世界[标標协協][准準调調][时時][间間]?',
    [0],
  ],
  [
    'Beijing time|China (?:Standard )?Time|Taipei time|Hong Kong time',
    '(?:北京|台北|臺北|香港)[时時][间間]',
    [480],
  ],
  [
    'E[SD]?T|Eastern(?: (?:Standard|Daylight))?(?: time)?|New York time',
    '(?:美?[东東]部?|[纽紐][约約])[时時][间間]',
    [-300, -240],
  ],
  ['C[SD]T|Central time', '美?[国國]?中部[时時][间間]', [-360, -300]],
  ['P[SD]?T|Pacific(?: time)?', '(?:美西|西部|太平洋)[时時][间間]', [-480, -420]],
  ['BST|London time', '(?:[伦倫]敦|英[国國])[时時][间間]', [0, 60]],
  ['CES?T|Paris time|Berlin time', '(?:中欧|中歐|[欧歐]洲中部|巴黎|柏林)[时時][间間]', [60, 120]],
  ['Moscow time', '莫斯科[时時][间間]', [180]],
  ['Tokyo time|JST', '(?:[东東]京|日本)[时時][间間]', [540]],
  ['local time', '[当當]地[时時][间間]', []],
]

const english = new RegExp(
  `^\\s?\\(?(?:${zones.map(([words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)
const chinese = new RegExp(
  `(?:${zones.map(([, words]) => `(${words})`).join('|')})[^，。；、：？！（）()时時]{0,12}$`,
  'u',
)
const hints = [/(?:[TC]|time)(?!\p{L})/iu, /[时時][间間]|世界/u] as const

/** Times of day with the zone that the words beside them name. */
export function withZones(amounts: readonly Amount[], text: string, isHan: boolean): readonly Amount[] {
  if (!hints[isHan ? 1 : 0].test(text)) return amounts
  return amounts.map((amount) => {
    if (amount.kind !== 'time') return amount
    const match = isHan
      ? chinese.exec(text.slice(Math.max(0, amount.from - 22), amount.from))
      : english.exec(text.slice(amount.to, amount.to + 24))
    const zone = match && zones[match.slice(1).findIndex((each) => each !== undefined)]?.[2]
    return zone ? { ...amount, zone } : amount
  })
}

/**
 * Whether two times of known zones are one moment; undefined where that does not tell: one of them has no zone,
 * or both have the same. Of an unnamed place only the minutes of the hour are known.
 */
export function sameMoment(a: Amount, b: Amount): boolean | undefined {
  const { zone: here } = a
  const { zone: there } = b
  if (!here || !there || here === there) return undefined
  const turn = a.fullDay && b.fullDay ? 1440 : 720
  const apart = (step: number, shift: number): boolean =>
    a.values.some((one) => b.values.some((two) => Math.abs(one - two - shift) % step === 0))
  if (here.length === 0 || there.length === 0) return apart(30, 0)
  return here.some((east) => there.some((west) => apart(turn, east - west)))
}
