import type { XliffBeside, XliffMatch } from '../../../shared/formats/xliff/beside.ts'
import type { AskedSegment } from '../../../shared/formats/xliff/write.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { offeredText } from '../../../shared/matching/match.ts'
import { threadsIn } from '../../library/comments/threads.ts'
import type { Library } from '../../library/library.ts'
import { regionOf } from '../../library/site.ts'
import type { Memory } from '../../memory/memory.ts'

/** A translation that leaves, the memory that is asked for it, and whether comments leave too. */
interface LeavingTranslation {
  readonly article: ArticleId
  readonly source: Language
  readonly target: Language
  readonly memory: Memory
  readonly hasComments: boolean
}

/** Fewer and better: a reviewer elsewhere sees them beside every sentence. */
const mostMatches = 3
const leastScore = 70

/**
 * What stands beside each segment of a translation that leaves: the best matches of the memory for what is not
 * translated yet, and, where asked for, the comments that wait for an answer.
 */
export function besideSegments(
  library: Library,
  { article, source, target, memory, hasComments }: LeavingTranslation,
): (asked: AskedSegment) => XliffBeside {
  const comments = hasComments ? openComments(library, article, target) : new Map<string, string[]>()
  const region = regionOf(library)
  const matchesFor = ({ segment, text, before, after, state }: AskedSegment): XliffMatch[] => {
    if (state !== 'initial' || text.trim() === '') return []
    return (
      memory
        .lookup({ source, target, region, text, before, after })
        // What a segment itself taught the memory is nothing to offer it.
        .filter(({ unit, score }) => unit.segment !== segment && score >= leastScore)
        .slice(0, mostMatches)
        .map((match) => ({
          source: match.unit.source,
          target: offeredText(match),
          score: match.score,
          isAdapted: match.repaired !== null || match.converted !== null,
        }))
    )
  }
  return (asked) => ({ matches: matchesFor(asked), notes: comments.get(asked.segment) ?? [] })
}

/** What is said of each segment in a translation, or in all editions, and waits to be resolved. */
function openComments(library: Library, article: ArticleId, target: Language): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { anchor, language, resolved, comments } of threadsIn(library, article)) {
    if (resolved !== null || (language !== null && language !== target)) continue
    const said = comments.map(({ text }) => text)
    found.set(anchor.segment, [...(found.get(anchor.segment) ?? []), ...said])
  }
  return found
}
