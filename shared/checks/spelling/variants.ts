import type { Speller } from '../spec.ts'

/** A word as the other English writes it. */
export interface OtherEnglish {
  readonly better: string
  /** Whether they differ in -ize and -ise alone, which British houses settle for themselves. */
  readonly isIze: boolean
}

type Rule = readonly [uk: RegExp, inUs: string, us: RegExp, inUk: string]

// Regular differences: what the one writes and the other puts for it, and back.
const rules: readonly Rule[] = [
  [/our(?=$|[a-z])/gu, 'or', /or(?=$|[a-z])/gu, 'our'],
  [/(?<=[bct])re(?=$|s$|d$|piece)/gu, 'er', /(?<=[bct])er(?=$|s$|ed$|piece)/gu, 're'],
  [/(?<=[bct])ring$/gu, 'ering', /(?<=[bct])ering$/gu, 'ring'],
  [/ys(?=e|ing)/gu, 'yz', /yz(?=e|ing)/gu, 'ys'],
  [/ll(?=ed$|ing|er|or|ist|ous|ery|est$)/gu, 'l', /(?<=[aeiou])l(?=ed$|ing|er|or|ist|ous|ery|est$)/gu, 'll'],
  [/(?<=[aeiou])l(?=$|s$|ment|ful)/gu, 'll', /(?<=[aeiou])ll(?=$|s$|ment|ful)/gu, 'l'],
  [/enc(?=e|el)/gu, 'ens', /ens(?=e|el)/gu, 'enc'],
  [/ogue(?=$|s$|d$)/gu, 'og', /og(?=$|s$|ed$)/gu, 'ogue'],
  [/pp(?=ed$|ing$|er)/gu, 'p', /p(?=ed$|ing$|er)/gu, 'pp'],
  [/ement(?=$|s$|al)/gu, 'ment', /(?<=[dg])ment(?=$|s$|al)/gu, 'ement'],
  [/eing$/gu, 'ing', /ing$/gu, 'eing'],
]
const ise = /is(?=(?:e|ed|es|er|ers|ing|ation|ations|able|ational)$)/u
const ize = /iz(?=(?:e|ed|es|er|ers|ing|ation|ations|able|ational)$)/u

// What no rule covers, `uk us` as beginnings of words; where both are words of the one English, it stays unsaid.
const stems = (
  'programme program|kilogramme kilogram|aluminium aluminum|artefact artifact|chequer checker|cheque check|cosy cozy|cosier cozier|draughts drafts|' +
  'draught draft|gaol jail|grey gray|jewellery jewelry|kerb curb|leukaemia leukemia|manoeuvre maneuver|manoeuvr maneuver|' +
  'moustache mustache|mould mold|moult molt|neighbour neighbor|omelette omelet|orthopaedic orthopedic|' +
  'paediatric pediatric|plough plow|practis practic|pyjama pajama|sceptic skeptic|scepticism skepticism|' +
  'smoulder smolder|storey story|storeys stories|sulphur sulfur|tyre tire|woollen woolen|licens licenc|' +
  'defence defense|offence offense|pretence pretense|ageing aging|sabre saber|sombre somber|meagre meager|' +
  'lustre luster|spectre specter|calibre caliber|marvellous marvelous|fulfil fulfill|enrol enroll|' +
  'skilful skillful|wilful willful|instalment installment|councillor councilor|counsellor counselor|' +
  'anaem anem|anaesth anesth|haemo hemo|haema hema|leukaem leukem|paed ped|encyclopaed encycloped|archaeolog archeolog|' +
  'aesthet esthet|mediaeval medieval|gynaec gynec|aeon eon|caes ces|oestr estr|foet fet|diarrhoea diarrhea|oedema edema|' +
  'oesoph esoph|amoeb ameb|faec fec|anapaest anapest|palaeo paleo|toxaem toxem|homoeo homeo'
)
  .split('|')
  .map((pair): readonly [string, string] => {
    const [uk = '', us = ''] = pair.split(' ')
    return [uk, us]
  })

/** Words that British houses write either way, whatever the dictionary has. */
const either = new Set(['judgment', 'judgments', 'acknowledgment', 'acknowledgments', 'inquiry', 'inquiries'])

// Dictionaries have these for both, and editors print them in British alone. The other way round the noun and the
// verb (license, practice) or the sense (program, check) would have to be known.
const british = new Map(
  (
    'towards toward|programme program|programmes programs|licence license|licences licenses|practise practice|' +
    'practises practices|practised practiced|practising practicing|whilst while|amongst among|learnt learned|' +
    'grey gray|cheque check|cheques checks|judgement judgment|judgements judgments'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)
const american = new Map([['toward', 'towards']])

const none: OtherEnglish | null = null
const remembered = new WeakMap<Speller, Map<string, OtherEnglish | null>>()

/**
 * What an English writes for a word of the other English; null where it is none of that. Only a word that the
 * speller does not know can be one, and only where it knows what the other English would make of it.
 */
export function otherEnglish(word: string, english: 'us' | 'uk', speller: Speller): OtherEnglish | null {
  const known = remembered.get(speller) ?? new Map<string, OtherEnglish | null>()
  remembered.set(speller, known)
  const key = `${english} ${word}`
  const found = known.get(key)
  if (found !== undefined) return found
  const listed = (english === 'us' ? british : american).get(word)
  const made =
    listed !== undefined
      ? { better: listed, isIze: false }
      : speller.isKnown(word) || word.length < 4
        ? none
        : find(word, english, speller)
  known.set(key, made)
  return made
}

function find(word: string, english: 'us' | 'uk', speller: Speller): OtherEnglish | null {
  const lower = word.toLowerCase()
  if (english === 'uk' && either.has(lower)) return { better: word, isIze: true }
  const z = english === 'us' ? lower.replace(ise, 'iz') : lower.replace(ize, 'is')
  if (z !== lower && speller.isKnown(z)) return other(word, z, true)
  for (const candidate of candidates(lower, english)) {
    if (speller.isKnown(candidate)) return other(word, candidate, false)
    // Two differences in one word: colourise, colorize.
    const both = english === 'us' ? candidate.replace(ise, 'iz') : candidate.replace(ize, 'is')
    if (both !== candidate && speller.isKnown(both)) return other(word, both, false)
  }
  return null
}

function* candidates(word: string, english: 'us' | 'uk'): Generator<string> {
  for (const [uk, us] of stems) {
    const [from, to] = english === 'us' ? [uk, us] : [us, uk]
    if (word.includes(from) && !(to.includes(from) && word.includes(to))) yield word.replace(from, to)
  }
  for (const [uk, inUs, us, inUk] of rules) {
    const [from, to] = english === 'us' ? [uk, inUs] : [us, inUk]
    for (const { index, 0: match } of word.matchAll(from)) {
      yield word.slice(0, index) + to + word.slice(index + match.length)
    }
  }
}

function other(word: string, better: string, isIze: boolean): OtherEnglish {
  return { better: /^\p{Lu}/u.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better, isIze }
}
