import type { PartOfSpeech, TermStatus } from '../entry.ts'

/** Our standings in TBX's words (administrativeStatus of TBX-Basic). */
export const statusWords: { readonly [S in TermStatus]: string } = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

const statuses: { readonly [word: string]: TermStatus } = {
  preferred: 'preferred',
  preferredterm: 'preferred',
  standardizedterm: 'preferred',
  admitted: 'admitted',
  admittedterm: 'admitted',
  legalterm: 'admitted',
  regulatedterm: 'admitted',
  deprecated: 'forbidden',
  deprecatedterm: 'forbidden',
  notrecommended: 'forbidden',
  superseded: 'forbidden',
  supersededterm: 'forbidden',
  forbidden: 'forbidden',
  obsolete: 'forbidden',
}

/** A standing of a file as ours; null where it is no word for one. */
export function statusOf(word: string): TermStatus | null {
  return (
    statuses[
      word
        .trim()
        .replace(/-admn-sts$/u, '')
        .toLowerCase()
    ] ?? null
  )
}

/** Our parts of speech as TBX-Basic has them: a part of speech or, for what is none, a type of term. */
export const speechWords: {
  readonly [P in Exclude<PartOfSpeech, ''>]: readonly ['partOfSpeech' | 'termType', string]
} = {
  noun: ['partOfSpeech', 'noun'],
  verb: ['partOfSpeech', 'verb'],
  adjective: ['partOfSpeech', 'adjective'],
  adverb: ['partOfSpeech', 'adverb'],
  name: ['partOfSpeech', 'properNoun'],
  phrase: ['termType', 'phrase'],
  abbreviation: ['termType', 'abbreviation'],
}

const speeches: { readonly [word: string]: PartOfSpeech } = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  propernoun: 'name',
  phrase: 'phrase',
  phraseologicalunit: 'phrase',
  abbreviation: 'abbreviation',
  acronym: 'abbreviation',
  initialism: 'abbreviation',
}

/** A part of speech or a type of term of a file as our part of speech; '' where we have none for it. */
export function speechOf(word: string): PartOfSpeech {
  return speeches[word.trim().toLowerCase()] ?? ''
}

/** What the kinds that TBX-Basic has no place for, and terms in their own case only, are marked with (projectSubset). */
export const ownMark = 'duizhao:'
