import { convert } from '../shared/script/convert.ts'
import { chinese, english, syllables } from './vocabulary.ts'

/** Numbers in [0, 1) from a seed (mulberry32, Tommy Ettinger, public domain). */
export type Random = () => number

/** A sentence in the three languages. */
export interface Sentence {
  readonly en: string
  readonly 'zh-Hans': string
  readonly 'zh-Hant': string
}

/** Makes a stream of numbers from a seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of some words, the first ones more often: about as words are spread in real texts. */
export function common<T>(words: readonly T[], random: Random): T {
  return at(words, Math.floor(words.length ** random()) - 1)
}

/** One of some words, each as often. */
export function any<T>(words: readonly T[], random: Random): T {
  return at(words, Math.floor(random() * words.length))
}

/** A sentence of our own making. The Chinese one says something else than the English one: nobody reads it. */
export function sentence(random: Random): Sentence {
  const hans = fill(any(chinesePatterns, random), random, chineseSlots)
  return {
    en: fill(any(englishPatterns, random), random, englishSlots),
    'zh-Hans': hans,
    'zh-Hant': hant(hans),
  }
}

/** A title of our own making. */
export function title(random: Random): Sentence {
  const hans = fill(
    any(['{n}与{n}：{p}的{a}{n}', '{a}{n}没有{n}', '谁来{v}{p}的{n}'], random),
    random,
    chineseSlots,
  )
  const en = fill(
    any(['The {a} {n} and the {n} of {p}', 'No {n} without {n}', 'Who {v} the {n}?'], random),
    random,
    englishSlots,
  )
  return { en, 'zh-Hans': hans, 'zh-Hant': hant(hans) }
}

/** An invented name: in Latin letters and in Chinese. */
export function name(random: Random): { readonly en: string; readonly 'zh-Hans': string } {
  const length = 2 + Math.floor(random() * 2)
  const latin = Array.from({ length }, () => any(syllables.latin, random)).join('')
  const han = Array.from({ length: length + 1 }, () => any(syllables.han, random)).join('')
  return { en: latin.charAt(0).toUpperCase() + latin.slice(1), 'zh-Hans': han }
}

type Slots = { readonly [slot: string]: (random: Random) => string }

const figure = (random: Random) => String(Math.floor(10 ** (1 + random() * 3)))
const year = (random: Random) => String(1950 + Math.floor(random() * 75))

const englishSlots: Slots = {
  n: (random) => common(english.nouns, random),
  a: (random) => common(english.adjectives, random),
  v: (random) => common(english.verbs, random),
  p: (random) => name(random).en,
  f: figure,
  y: year,
}

const chineseSlots: Slots = {
  n: (random) => common(chinese.nouns, random),
  a: (random) => common(chinese.adjectives, random),
  v: (random) => common(chinese.verbs, random),
  p: (random) => name(random)['zh-Hans'],
  f: figure,
  y: year,
}

const englishPatterns = [
  'In {y}, the {a} {n} of {p} cost {f} million dollars, and no {n} asked why.',
  'A {n} that {v} its {n} soon {v} the {a} {n} as well.',
  'The {n} {v} the {n}; the {n} {v} nobody.',
  '“We have a {n},” said {p}, “but not a {n} that {v} it.”',
  'Since {y}, {f} percent of the {a} {n} in {p} has gone to the {n}.',
  'If the {n} is {a}, the {n} has to be {a} too, and so does every {n} between {p} and {p}.',
  'None of this {v} the {a} {n}, which the {n} and the {n} need more than a {a} {n}.',
  'It took {f} days before the {n} of {p} saw what the {a} {n} had meant for its {n}.',
  'The {a} {n} is not a {n}.',
  'What the {n} calls a {a} {n}, the {n} calls a {n}, and both {n} and {n} are right.',
]

const chinesePatterns = [
  '{y}年，{p}的{a}{n}花费了{f}万美元，却没有{n}问过为什么。',
  '{v}{n}的{n}，很快也会{v}{a}{n}。',
  '{n}{v}{n}，{n}却不{v}任何人。',
  '{p}说：“我们有{n}，但没有{v}它的{n}。”',
  '自{y}年以来，{p}的{a}{n}有{f}%流向了{n}。',
  '如果{n}是{a}的，{n}也必须{a}，从{p}到{p}的每一个{n}都是如此。',
  '这些都不能{v}{a}{n}，而{n}和{n}比{a}{n}更需要它。',
  '过了{f}天，{p}的{n}才看清{a}{n}对其{n}意味着什么。',
  '{a}{n}不等于{n}。',
  '{n}所说的{a}{n}，在{n}看来只是{n}，而{n}和{n}都没有错。',
]

function fill(pattern: string, random: Random, slots: Slots): string {
  const filled = pattern.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot]?.(random) ?? '')
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

function hant(text: string): string {
  return convert(text, { to: 'zh-Hant', region: 'tw' }).text
}

function at<T>(words: readonly T[], index: number): T {
  const word = words[Math.min(Math.max(0, index), words.length - 1)]
  if (word === undefined) throw new Error('no words')
  return word
}
