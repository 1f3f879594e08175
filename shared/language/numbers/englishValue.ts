const small = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)

const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
)

const scales = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

const ordinalOnes = new Map(
  (
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)

const alternatives = (words: Iterable<string>): string => [...words].join('|')
const ones = alternatives([...small.keys()].slice(1, 10))
const ten = alternatives(tens.keys())
const scaleWord = '(?:thousand|million|billion|trillion)'
const below100 = `(?:(?:${ten})(?:[ -](?:${ones}))?|${alternatives(small.keys())})`
// An article is a number only before its scale word; as look-arounds, since a second copy of the words that may
// stand in its place would double a pattern that takes long to compile already.
const below1000 = `(?:an?(?= hundred)|${below100})(?:[ -]hundred(?: (?:and )?${below100})?|(?<!an?))`

/** A number in digits: 45,000 or 3.5. */
export const digits =
  '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)(?:\\.\\d{1,9})?|\\d{1,2}(?:,\\d\\d){1,3},\\d{3}(?!\\d)|\\d{1,18}(?:\\.\\d{1,9})?|(?<![\\p{L}\\d.])\\.\\d{1,3}(?!\\d))'

/** A number in words: thirty-seven, one hundred and sixty-two, two thousand five hundred. */
export const spelled =
  `(?:(?:${below1000}|an?(?=[ -]${scaleWord}))` +
  `(?:[ -]${scaleWord}(?:,? (?:and )?${below1000}(?:[ -]${scaleWord})?){0,4}|(?<!an?)))`

/** What every number in words has in it, and every number in digits. */
export const numberHint = `(?:\\d|\\b(?:${ten}|${alternatives(small.keys())}|hundred|thousand|million|billion|trillion)\\b)`

/** An ordinal in words: third, twenty-first. */
export const ordinalWord = `(?:(?:${ten})[ -](?:${alternatives([...ordinalOnes.keys()].slice(1, 10))})|${alternatives(
  [...ordinalOnes.keys()].slice(1),
)}|(?:${ten.replaceAll('y', 'ieth')})|hundredth|thousandth)`

/** The value of a number in digits or words, with a scale word or a half behind it; null for no number. */
export function englishValue(text: string): number | null {
  const words = text
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/(\d)([a-z])/, '$1 $2')
    .replace(/^(.*illion|.*thousand) and a half$/, 'one and a half $1')
    .replace(/ an? (?=million|billion|thousand)/, ' ')
    .replace(/half an? (one )?/, 'half ')
    .split(/[\s-]+/)
  let total = 0
  let group: number | null = null
  for (const word of words) {
    const scale = scales.get(word)
    if (word === 'and' || word === 'of' || word === '') continue
    if (word === 'a' || word === 'an') group ??= 1
    else if (word.startsWith('quarter')) group = (group ?? 1) / 4
    else if (word === 'half')
      group = (group ?? 1) === 1 && total === 0 && words[0] === 'half' ? 0.5 : halfMore(group)
    else if (scale === 100 || scale === 12) group = (group ?? 1) * scale
    else if (scale !== undefined) {
      // A lakh crore is a product.
      if (group === 0 && total > 0) total *= scale
      else total += (group ?? 1) * scale
      group = 0
    } else {
      const value = /^\.?\d/.test(word) ? Number(word) : (small.get(word) ?? tens.get(word))
      if (value === undefined || Number.isNaN(value)) return null
      group = (group ?? 0) + value
    }
  }
  return group === null ? null : total + group
}

/** The value of an ordinal in words or digits: third, twenty-first, 18th. */
export function ordinalValue(text: string): number | null {
  const word = text.toLowerCase()
  if (/^\d/.test(word)) return Number.parseInt(word.replaceAll(',', ''), 10)
  if (word === 'hundredth') return 100
  if (word === 'thousandth') return 1000
  const [head = '', tail] = word.split(/[ -]/)
  if (tail !== undefined) return (tens.get(head) ?? 0) + (ordinalOnes.get(tail) ?? 0)
  return ordinalOnes.get(head) ?? tens.get(head.replace(/ieth$/, 'y')) ?? null
}

/** The value of a Roman numeral, 0 for anything else. Subtractive notation only. */
export function romanValue(text: string): number {
  if (!/^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return 0
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
  return [...text].reduce((sum, letter, index) => {
    const value = worth[letter] ?? 0
    return sum + (value < (worth[text.charAt(index + 1)] ?? 0) ? -value : value)
  }, 0)
}

// `2.5 and a half` does not occur; what comes is `two and a half`, where the `a` has already made nothing.
const halfMore = (group: number | null): number => (group ?? 0) + 0.5
