/** A word of an English text that may be a foreign name, or a part of one. */
export interface LatinName {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Small letters, no accents; for the first names of somebody with the family name behind it. */
  readonly key: string
  /** The whole name that it stands in, where it has several words. */
  readonly whole: string | null
  readonly isLast: boolean
}

const word = /(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu
const joins =
  /^(?:[ \u00A0]+|-|[ \u00A0]+(?:\p{Lu}\.[ \u00A0]*){1,3}|[ \u00A0]+(?:(?:de|del|der|den|des|di|da|do|dos|du|van|von|bin|ibn|al|el|la|le|ten|ter|zu)[ \u00A0]+){1,3})$/u

// Words with a capital that are no name to be written by sound, or that are one of two very different ones.
const notNames = new Set(
  (
    'the and but for not yet our his her its their this that these those there here then when where what which who why how ' +
    'with from into after before during under over about against between some many most more all any each both few one two ' +
    'three four five six seven eight nine ten first second third last next new old great big high low late early now today ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december president vice prime minister premier chancellor secretary general senator representative ' +
    'congressman governor mayor judge justice chief king queen prince princess lord lady sir dame madam pope bishop father ' +
    'professor doctor captain colonel major admiral director chairman chairwoman chair editor mister mrs miss rev st saint ' +
    'party government state states union united nations republic kingdom federation federal national international ' +
    'council commission committee court supreme house senate congress parliament assembly ministry department agency bank ' +
    'university college school institute academy press times post daily news journal review magazine company group ' +
    'corporation limited inc street road avenue square park river lake mountain mount island islands sea ocean bay cape ' +
    'north south east west northern southern eastern western central middle upper lower city town county province district ' +
    'world global war army navy air force police party labour labor conservative democratic democrat democrats republican ' +
    'republicans liberal national english british american americans french german germans russian russians chinese japanese ' +
    'korean indian indians canadian australian european europeans asian african arab israeli iranian iraqi turkish greek ' +
    'spanish italian dutch polish swedish swiss chilean mexican brazilian cuban jewish christian catholic muslim welsh ' +
    'scottish irish jordan georgia turkey china japan korea india america england britain france germany russia'
  ).split(' '),
)

// Behind a first name these are family names all the same: Kanye West.
const families = new Set('west king bishop price church'.split(' '))

/** The words of an English text that may be written by their sound in Chinese, first names with their family name. */
export function latinNames(text: string): LatinName[] {
  const names: LatinName[] = []
  let open: { text: string; from: number; to: number }[] = []
  const close = (): void => {
    const last = open.at(-1)
    const whole = last !== undefined && open.length > 1 ? text.slice(open[0]?.from ?? 0, last.to) : null
    for (const each of open) {
      const own = keyOf(each.text)
      const isLast = each === last
      if (own.length < 3) continue
      names.push({
        ...each,
        key: isLast || last === undefined ? own : `${own} ${keyOf(last.text)}`,
        whole,
        isLast,
      })
    }
    open = []
  }
  for (const { index, 0: found } of text.matchAll(word)) {
    // An initial is no name of its own, and parts none: George W. Bush.
    if (found.length === 1) continue
    const own = found.replace(/[’']s$/u, '')
    const before = open.at(-1)
    if (before !== undefined && !joins.test(text.slice(before.to, index))) close()
    const isFamily = open.length > 0 && families.has(own.toLowerCase())
    if (!isFamily && (notNames.has(own.toLowerCase()) || isAcronym(own))) close()
    else open.push({ text: own, from: index, to: index + own.length })
    // A possessive ends a name: Trump’s America.
    if (own !== found) close()
  }
  close()
  return names
}

/** What a word of a name is compared by. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}-]/gu, '')
    .toLowerCase()
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}
