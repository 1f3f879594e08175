import { stem } from '../language/inflection.ts'
import { fitsWord, type Reading, type WordRule, wordRules } from './englishCase.ts'
import { type Word, wordsOf } from './englishWords.ts'
import type { Filed, Finder, FoundTerm } from './recognise.ts'
import { makeTrie } from './trie.ts'

interface Form {
  readonly words: readonly Word[]
  readonly rules: readonly WordRule[]
  readonly filed: Filed
}

interface Hit {
  readonly form: Form
  readonly from: number
  readonly to: number
  /** The number of the word that it ends with. */
  readonly last: number
}

const hyphens = new Set(['-', '\u00AD', '‐', '‑'])
const none: readonly Hit[] = []
const between = /^[\s\u00AD‐‑–-]+$/u

/**
 * Finds English terms in their inflected forms, with hyphen, space or nothing between their parts, in any case;
 * but abbreviations only in capitals and names only with theirs (US is not us, Turkey no turkey). The stems of
 * the terms' words are a trie; at each word of a text the longest term that fits wins.
 */
export function englishFinder(): Finder {
  const trie = makeTrie<Form>()
  const nodes = new Map<string, number[]>()
  const numbers = new Map<string, number>()

  function numberOf(key: string): number {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }

  /** Whether any term can begin with a word: said of most words at once, and of all others again later. */
  function mayBegin(text: string, word: Word): boolean {
    const number = numbers.get(stemOf(word.text))
    return (number !== undefined && trie.step(0, number) >= 0) || hyphens.has(text.charAt(word.to))
  }

  /** The longest terms that begin with a word of a text. */
  function hitsAt(text: string, words: readonly Word[], start: number): readonly Hit[] {
    const head = words[start]
    if (head === undefined || !mayBegin(text, head)) return none
    let hits: Hit[] = []
    const line: Reading[] = []
    const walk = (node: number, at: number): void => {
      const word = words[at]
      if (word === undefined) return
      follow(node, word, at)
      const next = words[at + 1]
      if (next !== undefined && next.from === word.to + 1 && hyphens.has(text.charAt(word.to))) {
        follow(node, { ...next, text: word.text + next.text, from: word.from }, at + 1)
      }
    }
    const follow = (node: number, word: Word, last: number): void => {
      const number = numbers.get(stemOf(word.text))
      const child = number === undefined ? -1 : trie.step(node, number)
      if (child < 0) return
      line.push(word)
      for (const form of trie.ends(child) ? trie.at(child) : []) {
        const furthest = hits[0]?.last ?? -1
        if (last < furthest || !fits(form, line, text)) continue
        if (last > furthest) hits = []
        hits.push({ form, from: line[0]?.from ?? 0, to: word.to - possessive(word.text), last })
      }
      walk(child, last + 1)
      line.pop()
    }
    walk(0, start)
    return hits
  }

  return {
    put: (filed) => {
      for (const words of formsOf(filed.term.text)) {
        const path = words.map(({ text }) => numberOf(stemOf(text)))
        const node = trie.put(path, { words, rules: wordRules(words, filed.term), filed })
        const known = nodes.get(filed.entry.id)
        if (known) known.push(node)
        else nodes.set(filed.entry.id, [node])
      }
    },
    drop: (id) => {
      for (const node of nodes.get(id) ?? []) trie.drop(node, ({ filed }) => filed.entry.id === id)
      nodes.delete(id)
    },
    find: (text) => {
      const words = wordsOf(text)
      const found: FoundTerm[] = []
      for (let at = 0; at < words.length; ) {
        const hits = hitsAt(text, words, at)
        // Several forms of one term may fit.
        const filed = hits.length > 1 ? new Set<Filed>() : null
        for (const { form, from, to } of hits) {
          if (filed?.has(form.filed)) continue
          filed?.add(form.filed)
          found.push({ from, to, ...form.filed })
        }
        at = hits[0] === undefined ? at + 1 : hits[0].last + 1
      }
      return found
    },
  }
}

function fits({ words, rules }: Form, line: readonly Reading[], text: string): boolean {
  return words.every((word, at) => {
    const [rule, other, before] = [rules[at], line[at], line[at - 1]]
    if (rule === undefined || other === undefined || !fitsWord(rule, other.text)) return false
    if (before === undefined) return true
    const gap = text.slice(before.to, other.from)
    return between.test(gap) || gap === word.gap
  })
}

/**
 * The words of a term; for a hyphenated one also without the hyphen (co-operation, cooperation), and for one of
 * two plain words also as one word (rate cut, ratecut).
 */
function formsOf(text: string): (readonly Word[])[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const forms = [words]
  if (/[-‐‑]/u.test(text)) {
    const joined = wordsOf(text.replace(/(?<=\p{L})[-‐‑](?=\p{Ll})/gu, ''))
    if (joined.length < words.length) forms.push(joined)
  }
  if (words.length === 2 && /^\p{Ll}{3,} \p{Ll}{3,}$/u.test(text.trim())) {
    forms.push(wordsOf(text.trim().replace(' ', '')))
  }
  return forms
}

/** How much of a word's end is possessive and belongs to no term. */
function possessive(word: string): number {
  return word.match(/['’]s?$/u)?.[0].length ?? 0
}

const stems = new Map<string, string>()
/** More different words are not remembered, so that no text can fill the memory. */
const mostStems = 100_000

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const found = stem(word)
  stems.set(word, found)
  return found
}
