import hkVariants from 'opencc-js/dict/HKVariants'
import stCharacters from 'opencc-js/dict/STCharacters'
import tsCharacters from 'opencc-js/dict/TSCharacters'
import twVariants from 'opencc-js/dict/TWVariants'

// Simplified characters that good Traditional text has too: 皇后, 公里, 舞台, 干涉, 范仲淹, 划船, 雇用.
const alsoTraditional = new Set(
  '丑丰么于云仆伙余佣准几凶划占厘台叶吁吃后咨咸夸尸岩岳帘干征恒斗朴杠杰柜涂涌淀游熏皂筑腊腌膻范荐虱蜡跖辟郁采里霉雇昵栖踪晒迹' +
    '仑伫僵冢吊呆咽噪坐堤奸姜巨席庵弦彩径志愈戚扇扣抵拐拿挽挨捆搜摆杯果核梁棱欲沈沾注浚烟焰熏狸琅症矩穗糊紥绷罗群胄胡苔荫药蒙藤豆赞酸針雕饥鳄',
)

// Traditional characters that good Simplified text has too: 乾隆, 宫商角徵羽, 瞭望.
const alsoSimplified = new Set('乾徵瞭藉於麽昇甯祕濛蒐剋氾吒釐扞脩陞劄薹袷谿緼苧藴輼醖夥')

// Simplified characters that Traditional text has in these words alone.
const allowed: Readonly<Record<string, RegExp>> = {
  万: /万俟/gu,
  党: /党项|党項/gu,
  据: /拮据/gu,
  种: /种放|种師道/gu,
  适: /洪适/gu,
  胜: /胜[肽鍵]/gu,
}

/** No word in `allowed` is longer: only so much text around a character is looked at. */
const longestAllowed = 4

let simplified: ReadonlySet<string> | undefined
let traditional: ReadonlySet<string> | undefined

/** The characters that are Simplified and never used in good Traditional text: 们, 国, 这; not 后, 里, 台. */
export function simplifiedOnly(): ReadonlySet<string> {
  simplified ??= changed(
    stCharacters,
    new Set([...alsoTraditional, ...values(twVariants), ...values(hkVariants)]),
  )
  return simplified
}

/** The characters that are Traditional and never used in good Simplified text: 們, 國, 這; not 乾, 徵. */
export function traditionalOnly(): ReadonlySet<string> {
  traditional ??= changed(tsCharacters, alsoSimplified)
  return traditional
}

/** The offsets (UTF-16) of Simplified characters that have no place in a Traditional text. */
export function simplifiedPlaces(text: string): number[] {
  const set = simplifiedOnly()
  const places: number[] = []
  let at = 0
  for (const character of text) {
    if (set.has(character) && !isAllowed(text, at, character)) places.push(at)
    at += character.length
  }
  return places
}

/** The offsets (UTF-16) of Traditional characters that have no place in a Simplified text. */
export function traditionalPlaces(text: string): number[] {
  const set = traditionalOnly()
  const places: number[] = []
  let at = 0
  for (const character of text) {
    if (set.has(character)) places.push(at)
    at += character.length
  }
  return places
}

function isAllowed(text: string, at: number, character: string): boolean {
  const pattern = allowed[character]
  if (!pattern) return false
  const from = Math.max(0, at - longestAllowed)
  const around = text.slice(from, at + longestAllowed)
  const place = at - from
  return [...around.matchAll(pattern)].some(
    ({ index, 0: word }) => index <= place && place < index + word.length,
  )
}

function changed(dictionary: string, without: ReadonlySet<string>): Set<string> {
  const set = new Set<string>()
  for (const entry of dictionary.split('|')) {
    const [from = '', to] = entry.split(' ')
    if (from !== to && !without.has(from)) set.add(from)
  }
  return set
}

function values(dictionary: string): string[] {
  return dictionary.split('|').map((entry) => entry.slice(entry.indexOf(' ') + 1))
}
