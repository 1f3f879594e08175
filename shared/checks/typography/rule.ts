import { isHan } from '../../locale.ts'
import type { CheckContext, CheckSpec, Edit, Finding, Severity, TextCheck } from '../spec.ts'
import { hidden } from './protect.ts'
import { type Surface, surfaceOf } from './surface.ts'

/** A place that breaks a rule. */
export interface Hit {
  readonly from: number
  readonly to: number
  /** What to write there. Unless `fix` says otherwise, it is written without asking. */
  readonly better?: string
  /** The edits that mend it, where they are not just `better` at the place; null where a person has to choose. */
  readonly fix?: readonly Edit[] | null
  readonly suggestions?: readonly string[]
  /** What was found, `found` where nothing is said. */
  readonly what?: string
  readonly severity?: Severity
}

/** Finds the places of a segment that break one rule. */
export type Finder = (surface: Surface, context: CheckContext) => readonly Hit[]

/** The checks of a family, in the order of its specs. */
export function rules<K extends string>(
  specs: Readonly<Record<K, CheckSpec>>,
  finders: Readonly<Record<K, Finder>>,
): TextCheck[] {
  return (Object.keys(specs) as K[]).map((id) => ({
    kind: 'text',
    spec: specs[id],
    find(segment, context) {
      const surface = surfaceOf(segment)
      return finders[id](surface, context).map((hit) => findingOf(id, hit, surface))
    },
  }))
}

/** What to write instead of a match; null where the match is right after all. */
export type Better = string | ((match: RegExpExecArray, surface: Surface) => string | Partial<Hit> | null)

/**
 * A finder of one pattern, whose match, never an empty one, is the place. In Chinese editions it looks at texts with Chinese only,
 * with foreign stretches hidden, unless `view` is `bare` (these shown) or `any` (in any text).
 */
export function finder(pattern: RegExp, better?: Better, view: 'own' | 'bare' | 'any' = 'own'): Finder {
  return (surface) => {
    if (view !== 'any' && isHan(surface.language) && !surface.hasHan) return []
    const text = surface[view === 'own' ? 'own' : 'bare']
    const hits: Hit[] = []
    // Not matchAll, which copies the pattern each time: most rules find nothing in most texts.
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const place = { from: match.index, to: match.index + match[0].length }
      const said = typeof better === 'function' ? better(match, surface) : (better ?? {})
      if (said !== null) hits.push({ ...place, ...(typeof said === 'string' ? { better: said } : said) })
    }
    return hits
  }
}

function findingOf(id: string, hit: Hit, surface: Surface): Finding {
  const { from, to, better, what = 'found', severity } = hit
  const fix = hit.fix === undefined && better !== undefined ? [{ from, to, text: better }] : (hit.fix ?? [])
  const suggestions = hit.suggestions ?? (hit.fix === null && better !== undefined ? [better] : [])
  return {
    code: `${id}.${what}`,
    params: { mark: surface.text.slice(from, to), ...(better === undefined ? {} : { better }) },
    source: null,
    target: [from, to],
    ...(severity ? { severity } : {}),
    ...(fix.length > 0 && isSafe(fix, surface) ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }
}

/** Whether edits leave notes, links and hidden stretches alone. */
function isSafe(fix: readonly Edit[], { text, bare, segment }: Surface): boolean {
  const links = segment.marks.filter(({ kind }) => kind === 'link')
  return fix.every(
    ({ from, to }) =>
      !links.some((link) => from < link.to && to > link.from) &&
      !text.slice(from, to).includes('\uFFFC') &&
      !bare.slice(from, to).includes(hidden),
  )
}
