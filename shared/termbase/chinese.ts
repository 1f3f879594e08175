import { foldHan } from '../script/fold.ts'
import type { Filed, Finder, FoundTerm } from './recognise.ts'
import { makeTrie } from './trie.ts'

/** A text as it is compared: one script, width and case, and where each of its units stands in the text. */
interface Folded {
  readonly key: string
  /** Offsets of the key's units in the text and of its end; null where they are the same. */
  readonly offsets: readonly number[] | null
}

interface Form {
  readonly filed: Filed
  readonly capitals: string | null
}

interface Longest {
  readonly forms: readonly Form[]
  readonly to: number
}

const dots = /[•・‧∙⋅]/g
const spaces = /[ \t\u200B]/g

/**
 * Finds Chinese terms without regard to word breaks, script, width, the kind of middle dot, or a space between
 * Han and Latin. The folded terms are a trie; at each place of a text the longest that stands free wins.
 */
export function chineseFinder(): Finder {
  const trie = makeTrie<Form>()
  const nodes = new Map<string, number[]>()

  /** The forms of the longest term that begins at a place of the key, and where it ends there. */
  function longestAt(text: string, folded: Folded, from: number): Longest | null {
    const { key } = folded
    let best: Longest | null = null
    let node = 0
    for (let to = from; to < key.length; ) {
      node = trie.step(node, key.charCodeAt(to))
      if (node < 0) break
      to++
      if (!trie.ends(node) || !standsFree(key, from, to)) continue
      const forms = trie.at(node)
      if (forms.every(({ capitals }) => capitals === null)) best = { forms, to }
      else {
        const stands = lettersOf(text.slice(offsetOf(folded, from), endOf(folded, to)))
        const fitting = forms.filter(({ capitals }) => capitals === null || capitals === stands)
        if (fitting.length > 0) best = { forms: fitting, to }
      }
    }
    return best
  }

  return {
    put: (filed) => {
      const { key } = fold(filed.term.text.trim())
      if (key === '') return
      const path = Array.from({ length: key.length }, (_, at) => key.charCodeAt(at))
      const node = trie.put(path, { filed, capitals: capitalsOf(filed.term) })
      const known = nodes.get(filed.entry.id)
      if (known) known.push(node)
      else nodes.set(filed.entry.id, [node])
    },
    drop: (id) => {
      for (const node of nodes.get(id) ?? []) trie.drop(node, ({ filed }) => filed.entry.id === id)
      nodes.delete(id)
    },
    find: (text) => {
      const folded = fold(text)
      const found: FoundTerm[] = []
      for (let at = 0; at < folded.key.length; ) {
        const longest = longestAt(text, folded, at)
        if (longest === null) {
          at++
          continue
        }
        const from = offsetOf(folded, at)
        const to = endOf(folded, longest.to)
        for (const { filed } of longest.forms) found.push({ from, to, ...filed })
        at = longest.to
      }
      return found
    },
  }
}

function fold(text: string): Folded {
  const key = foldHan(text).replace(dots, '·')
  const parts: string[] = []
  const cuts: number[] = []
  let kept = 0
  for (const { index } of key.matchAll(spaces)) {
    if (!isHanUnit(key, index - 1) && !isHanUnit(key, index + 1)) continue
    parts.push(key.slice(kept, index))
    cuts.push(index)
    kept = index + 1
  }
  if (cuts.length === 0) return { key, offsets: null }
  parts.push(key.slice(kept))
  const offsets: number[] = []
  for (let at = 0, cut = 0; at < key.length; at++) {
    if (at === cuts[cut]) cut++
    else offsets.push(at)
  }
  return { key: parts.join(''), offsets }
}

/** Whether a unit is of a Han character: the blocks of the basic plane, and any surrogate. */
function isHanUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd800 && unit <= 0xdfff) || unit === 0x3007
}

const offsetOf = ({ offsets }: Folded, at: number): number => (offsets === null ? at : (offsets[at] ?? 0))

/** Where a term ends in the text: behind its last unit, so that no space that follows belongs to it. */
const endOf = ({ offsets }: Folded, to: number): number =>
  offsets === null ? to : (offsets[to - 1] ?? 0) + 1

/** A Latin term must not be a part of a longer Latin word. */
function standsFree(text: string, from: number, to: number): boolean {
  return !cuts(text, from) && !cuts(text, to)
}

function cuts(text: string, at: number): boolean {
  return isLatinUnit(text.charCodeAt(at)) && isLatinUnit(text.charCodeAt(at - 1))
}

/** Whether a folded unit is a letter or figure of Latin script; NaN, beyond the text, is none. */
function isLatinUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a)
  return unit >= 0xdf && unit <= 0x24f && unit !== 0xf7
}

/** The Latin letters that a term has to stand in: of abbreviations, and where the term says so; null for any. */
function capitalsOf({ text, exactCase }: Filed['term']): string | null {
  const matters = exactCase ?? /^[A-Z\d&.-]*[A-Z][A-Z\d&.-]*$/u.test(text)
  return matters ? lettersOf(text) : null
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^A-Za-z]/gu, '')
}
