import { convert } from '../shared/script/convert.ts'
import { any, common, name, type Random, sentence } from './prose.ts'
import { chinese, english } from './vocabulary.ts'

/** What people look for, 300 queries by kind; those of a kind differ in how common their words are. */
export function queriesFor(random: Random): { readonly [kind: string]: readonly string[] } {
  const times = (count: number, make: () => string) => Array.from({ length: count }, make)
  const han = () => any(chinese.nouns, random)
  const hant = (text: string) => convert(text, { to: 'zh-Hant', region: 'tw' }).text
  const changing = chinese.nouns.filter((word) => hant(word) !== word)
  return {
    'two characters, Simplified': times(70, han),
    'two characters, written otherwise in Traditional': times(40, () => any(changing, random)),
    'two characters, Traditional': times(40, () => hant(any(changing, random))),
    'two Chinese words': times(30, () => `${common(chinese.nouns, random)} ${any(chinese.nouns, random)}`),
    'a Chinese phrase of 4 to 6 characters': times(30, () => phrase(sentence(random)['zh-Hans'], random)),
    'one English word': times(40, () => any(english.nouns, random)),
    'two English words': times(
      20,
      () => `${any(english.adjectives, random)} ${common(english.nouns, random)}`,
    ),
    'an English phrase in quotation marks': times(20, () => {
      return `"the ${common(english.nouns, random)} of ${name(random).en}"`
    }),
    'a name that is rare or absent': times(10, () => name(random).en),
  }
}

function phrase(text: string, random: Random): string {
  const runs = text.match(/\p{Script=Han}{6,}/gu) ?? ['经济发展']
  const run = any(runs, random)
  return run.slice(0, 4 + Math.floor(random() * 3))
}
