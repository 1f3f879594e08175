import type { HouseCheck } from '../../shared/checks/house/houseCheck.ts'
import type { Finding } from '../../shared/checks/spec.ts'
import type { RuleHit, RuleTrial } from '../../shared/ipc/domains/houseRules.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { countEditions, editionsAfter, pairsOf, type TriedEdition } from '../storage/tables/ruleTrial.ts'
import type { Library } from './library.ts'

/** So long, in milliseconds, one part of a trial takes: others wait for the same worker. */
const longest = 40
/** As many hits as a list shows at a time, and editions as are asked for at once. */
const mostHits = 200
const editionsAtOnce = 20

/** Tries a rule on the editions behind `after`, as many as a moment allows. */
export function tryRule(
  library: Library,
  checks: readonly HouseCheck[],
  id: string,
  after: number,
  clock: () => number,
): Result<RuleTrial, 'not-found'> {
  const check = checks.find(({ rule }) => rule.id === id)
  if (check === undefined) return fail('not-found', id)
  const began = clock()
  const hits: RuleHit[] = []
  let at = after
  for (;;) {
    const editions = editionsAfter(library.db, at, editionsAtOnce)
    for (const edition of editions) {
      hits.push(...hitsIn(library, check, edition))
      at = edition.no
      if (hits.length >= mostHits || clock() - began >= longest) {
        const counted = countEditions(library.db, at)
        return ok({ hits, ...counted, next: counted.done < counted.total ? at : null })
      }
    }
    if (editions.length < editionsAtOnce) return ok({ hits, ...countEditions(library.db, at), next: null })
  }
}

function hitsIn(library: Library, check: HouseCheck, edition: TriedEdition): RuleHit[] {
  const { article, title, language, source: sourceLanguage } = edition
  if (!mayApply(check, edition)) return []
  return pairsOf(library.db, edition.no, edition.sourceNo).flatMap(({ segment, text, source, block }) => {
    const found =
      check.kind === 'text'
        ? check.find(
            { segment, language, text, marks: [], block, isFirst: true, isLast: true, open: [] },
            context,
          )
        : check.find(
            { segment, sourceLanguage, targetLanguage: language, source, target: text, state: 'initial' },
            context,
          )
    return found.map((finding): RuleHit => {
      const [from, to] = finding.source ?? finding.target ?? [0, 0]
      const place = { article, title, language, segment, from, to }
      return {
        ...place,
        text: finding.source === null ? text : source,
        severity: finding.severity ?? check.rule.severity,
        better: betterOf(finding),
      }
    })
  })
}

function mayApply(check: HouseCheck, { language, source }: TriedEdition): boolean {
  if (check.kind === 'text') return check.rule.languages.includes(language)
  return language !== source && check.applies(source, language)
}

const betterOf = ({ fix }: Finding): string | null => fix?.[0]?.text ?? null

/** Rules of the house know nothing of terms. */
const context = { recognise: () => [] }
