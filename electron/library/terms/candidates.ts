import type { EntryId } from '../../../shared/ids.ts'
import type { libraryContract } from '../../../shared/ipc/contract.ts'
import type { Candidate, CandidatePage } from '../../../shared/ipc/domains/termAnswers.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import type { TermCandidate } from '../../../shared/termbase/extraction/candidate.ts'
import { englishKey, hanKey } from '../../../shared/termbase/key.ts'
import { inTransaction } from '../../storage/database.ts'
import {
  dismissCandidate,
  dismissedCandidates,
  recallCandidate,
} from '../../storage/tables/dismissedCandidate.ts'
import { type Library, stampOf } from '../library.ts'
import { exampleOf, extractionOf, stateOf } from './extraction.ts'
import { type KnownKeys, knownKeys } from './known.ts'
import { type EntryDraft, entryOf } from './put.ts'
import { change } from './termbase.ts'

type Query = ParamsOf<(typeof libraryContract)['terms']['candidates']>

/** What the extraction found and nobody has decided on, the best first. */
export function candidatePage(library: Library, { kind, paired, query, from, count }: Query): CandidatePage {
  const state = stateOf(library)
  const extraction = extractionOf(library)
  if (extraction === null || !state.ready) return { state, total: 0, rows: [] }
  const dismissed = new Set(dismissedCandidates(library.db))
  const known = knownKeys(library)
  const [en, han] = [englishKey(query), hanKey(query)]
  const open = extraction.found.filter(
    (candidate) =>
      (kind === null || candidate.kind === kind) &&
      (!paired || (candidate.en !== null && candidate.han !== null)) &&
      !isKnown(candidate, known) &&
      !dismissed.has(candidateId(candidate)) &&
      (query.trim() === '' ||
        (en !== '' && englishKey(candidate.en ?? '').includes(en)) ||
        (han !== '' && hanKey(candidate.han ?? '').includes(han))),
  )
  const rows = open.slice(from, from + count).map(
    (candidate): Candidate => ({
      id: candidateId(candidate),
      kind: candidate.kind,
      en: candidate.en,
      han: candidate.han,
      language: extraction.language,
      count: candidate.count,
      pairing: candidate.pairing,
      score: candidate.score,
      examples: candidate.examples.flatMap((pair) => exampleOf(library, extraction, pair) ?? []),
    }),
  )
  return { state, total: open.length, rows }
}

/** Keeps candidates from being offered again. */
export function dismissCandidates(library: Library, candidates: readonly string[]): void {
  const stamp = stampOf(library)
  inTransaction(library.db, () => {
    for (const candidate of candidates) dismissCandidate(library.db, candidate, stamp)
  })
}

/** Lets dismissed candidates be offered again. */
export function recallCandidates(library: Library, candidates: readonly string[]): void {
  const stamp = stampOf(library)
  inTransaction(library.db, () => {
    for (const candidate of candidates) recallCandidate(library.db, candidate, stamp)
  })
}

/** Makes entries of candidates, as corrected, all or none; corrected away from its words, a candidate is done all the same. */
export function acceptCandidates(
  library: Library,
  accepted: readonly { readonly candidate: string; readonly entry: EntryDraft }[],
): readonly EntryId[] {
  const made = accepted.map(({ entry }) => entryOf(library, entry))
  change(library, made, [], (stamp) => {
    for (const { candidate } of accepted) dismissCandidate(library.db, candidate, stamp)
  })
  return made.map(({ id }) => id)
}

/** What names a candidate, whatever form its words have mostly. */
function candidateId({ en, han }: Pick<TermCandidate, 'en' | 'han'>): string {
  return `${englishKey(en ?? '')}\t${hanKey(han ?? '')}`
}

function isKnown({ en, han }: TermCandidate, known: KnownKeys): boolean {
  return (en !== null && known.en.has(englishKey(en))) || (han !== null && known.han.has(hanKey(han)))
}
