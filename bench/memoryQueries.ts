import type { NewUnit } from '../electron/memory/memory.ts'
import type { Language } from '../shared/locale.ts'
import { any, type Random, seeded } from './prose.ts'
import { differentUnits } from './units.ts'

/** A text to look up, and how it came about. */
export interface Query {
  readonly kind: 'exact' | 'light edit' | 'heavy edit' | 'unrelated' | 'very short'
  readonly source: Language
  readonly text: string
}

/** Units that queries are made from, spread over the whole memory. */
export const sampled = 400

/**
 * 300 queries for a language from some of the memory's units: 75 as they stand, 75 with a tenth of their words (in
 * Chinese characters) changed, 75 with three tenths, 50 of the same generator that are not in it, 25 of one to three words.
 */
export function queriesFrom(units: readonly NewUnit[], source: Language): readonly Query[] {
  const random = seeded(source === 'en' ? 31 : 32)
  const textOf = (unit: NewUnit) => (source === 'en' ? unit.source : unit.target)
  const texts = units.map(textOf)
  const others = [...differentUnits(50, 977)].map(textOf)
  const times = (count: number, kind: Query['kind'], make: () => string) =>
    Array.from({ length: count }, (): Query => ({ kind, source, text: make() }))
  return [
    ...times(75, 'exact', () => any(texts, random)),
    ...times(75, 'light edit', () => edited(any(texts, random), 0.1, texts, source, random)),
    ...times(75, 'heavy edit', () => edited(any(texts, random), 0.3, texts, source, random)),
    ...others.map((text): Query => ({ kind: 'unrelated', source, text })),
    ...times(25, 'very short', () => shortened(any(texts, random), source, random)),
  ]
}

/** A text with a share of its words put in other words' place, added or taken out. */
function edited(
  text: string,
  share: number,
  texts: readonly string[],
  source: Language,
  random: Random,
): string {
  const cut = (whole: string) => (source === 'en' ? whole.split(' ') : [...whole])
  const parts = cut(text)
  const edits = Math.max(1, Math.round(parts.length * share))
  for (let each = 0; each < edits; each++) {
    const at = Math.floor(random() * parts.length)
    const other = any(cut(any(texts, random)), random)
    const way = random()
    if (way < 0.5) parts[at] = other
    else if (way < 0.75) parts.splice(at, 0, other)
    else if (parts.length > 2) parts.splice(at, 1)
  }
  return parts.join(source === 'en' ? ' ' : '')
}

function shortened(text: string, source: Language, random: Random): string {
  const parts =
    source === 'en' ? text.replace(/[.,;:?“”]/gu, '').split(' ') : [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  const length = 1 + Math.floor(random() * (source === 'en' ? 3 : 4))
  const from = Math.floor(random() * Math.max(1, parts.length - length))
  return parts.slice(from, from + length).join(source === 'en' ? ' ' : '')
}
