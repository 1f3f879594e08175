import type { Lexicon } from '../lexicon.ts'
import type { Bags } from './bag.ts'
import { type Table, tableOf } from './table.ts'

/** Both directions of what words may become. */
export interface Tables {
  /** From Chinese words to English ones. */
  readonly toEnglish: Table
  readonly toChinese: Table
}

/** Words that begin alike (develop, development) may stand for one another, for so much of their share. */
const alikeLetters = 5
const alikeShare = 0.3

/** What the dictionary says of the words of two texts; words that both write alike belong together. */
export function priorTables(english: Bags, chinese: Bags, lexicon: Lexicon): Tables {
  const kin = new Map<string, number[]>()
  for (const [id, key] of english.keys.entries()) {
    if (key.length < alikeLetters || key.startsWith('#')) continue
    const start = key.slice(0, alikeLetters)
    kin.set(start, [...(kin.get(start) ?? []), id])
  }
  const back = english.keys.map(() => new Map<number, number>())
  const rows = chinese.keys.map((key, from) => {
    const row = new Map<number, number>()
    const same = english.ids.get(key)
    if (same !== undefined) row.set(same, 1)
    for (const [word, share] of lexicon.renderings(key)) {
      const id = english.ids.get(word)
      if (id !== undefined) row.set(id, (row.get(id) ?? 0) + share)
      if (word.length < alikeLetters) continue
      for (const other of kin.get(word.slice(0, alikeLetters)) ?? []) {
        if (other !== id) row.set(other, (row.get(other) ?? 0) + share * alikeShare)
      }
    }
    // By Bayes' rule, from what this text holds of Chinese words.
    for (const [word, share] of row) back[word]?.set(from, share * (chinese.frequency[from] ?? 0))
    return row
  })
  for (const row of back) {
    const all = [...row.values()].reduce((sum, share) => sum + share, 0)
    for (const [word, share] of row) row.set(word, share / all)
  }
  return { toEnglish: tableOf(rows), toChinese: tableOf(back) }
}
