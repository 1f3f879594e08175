import { stem } from '../language/inflection.ts'
import type { Filed, FoundTerm, Recogniser } from './recognise.ts'

type Word = { readonly text: string; readonly from: number; readonly to: number; readonly gap: string }
type Form = { readonly words: readonly Word[]; readonly filed: Filed }

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu

/**
 * Finds English terms in their inflected forms, with or without hyphens, in any case; but abbreviations only in
 * capitals and names only with theirs (US is not us, Turkey no turkey). Filed under the stem of the first word.
 */
export function englishRecogniser(terms: readonly Filed[]): Recogniser {
  const files = new Map<string, Form[]>()
  for (const filed of terms) {
    for (const words of formsOf(filed.term.text)) {
      const head = stem(words[0]?.text ?? '')
      const form = { words, filed }
      const file = files.get(head)
      if (file) file.push(form)
      else files.set(head, [form])
    }
  }
  for (const file of files.values()) file.sort((a, b) => b.words.length - a.words.length)
  return (text) => found(wordsOf(text), files)
}

/** The words of a term, and for a hyphenated one the words with the hyphen left out (co-operation). */
function formsOf(text: string): Word[][] {
  const forms = [wordsOf(text), wordsOf(text.replace(/(?<=\p{L})[-‑](?=\p{Ll})/gu, ''))]
  return forms.filter((words, at) => words.length > 0 && (at === 0 || words.length !== forms[0]?.length))
}

function wordsOf(text: string): Word[] {
  let end = 0
  return [...text.matchAll(word)].map((match) => {
    const gap = text.slice(end, match.index)
    end = match.index + match[0].length
    return { text: match[0], from: match.index, to: end, gap }
  })
}

function found(words: readonly Word[], files: ReadonlyMap<string, readonly Form[]>): FoundTerm[] {
  const terms: FoundTerm[] = []
  for (let at = 0; at < words.length; ) {
    const hits = readings(words, at).flatMap(({ line, used }) =>
      (files.get(stem(line[0]?.text ?? '')) ?? [])
        .filter((form) => fits(form.words, line))
        .map((form) => ({ form, line, last: at + used + form.words.length - 1 })),
    )
    const furthest = Math.max(-1, ...hits.map(({ last }) => last))
    const seen = new Set<Filed>()
    for (const { form, line, last } of hits) {
      if (last !== furthest || seen.has(form.filed)) continue
      seen.add(form.filed)
      terms.push(placed(form, line))
    }
    at = furthest < at ? at + 1 : furthest + 1
  }
  return terms
}

/** The words from a place on as they stand, and with a hyphenated pair read as one word. */
function readings(words: readonly Word[], at: number): { line: readonly Word[]; used: number }[] {
  const line = words.slice(at, at + 12)
  const [first, second, ...rest] = line
  const plain = { line, used: 0 }
  if (!first || !second || !/^[-‑]$/u.test(second.gap)) return [plain]
  return [plain, { line: [{ ...first, text: first.text + second.text, to: second.to }, ...rest], used: 1 }]
}

function fits(term: readonly Word[], line: readonly Word[]): boolean {
  return term.every((part, at) => {
    const other = line[at]
    if (!other || !sameWord(part.text, other.text, at === 0 && isCapitalised(term))) return false
    return at === 0 || /^[\s\u00AD‑–-]+$/u.test(other.gap) || other.gap === part.gap
  })
}

/** Whether a term begins with a capital as a heading does, while the rest of it has none. */
function isCapitalised(term: readonly Word[]): boolean {
  return term.length > 1 && term.slice(1).every(({ text }) => !/\p{Lu}/u.test(text))
}

function sameWord(term: string, text: string, anyCase: boolean): boolean {
  const isName = /^\p{Lu}/u.test(term) && !anyCase
  if (!isName) return term.toLowerCase() === text.toLowerCase() || stem(term) === stem(text)
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(term)) return text === term || /^(?:['’]?s|['’])$/u.test(tail(term, text))
  if (!/^\p{Lu}/u.test(text)) return false
  const [one, other] = [term.toLowerCase(), text.toLowerCase()]
  return one === other || /^(?:['’]?s|es|['’])$/u.test(tail(one, other))
}

const tail = (head: string, whole: string): string =>
  whole.startsWith(head) ? whole.slice(head.length) : '-'

function placed({ words, filed }: Form, line: readonly Word[]): FoundTerm {
  const first = line[0]
  const last = line[words.length - 1]
  const possessive = last?.text.match(/['’]s?$/u)?.[0].length ?? 0
  return { from: first?.from ?? 0, to: (last?.to ?? 0) - possessive, ...filed }
}
