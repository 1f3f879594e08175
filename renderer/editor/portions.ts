import type { Language } from '../../shared/locale.ts'

/** As many steps go with one request; an act on a whole edition may have more. */
export const mostSteps = 8000

type Pending<S> = Map<Language, S[]>

/** Cuts the steps of one edition where they are too many for a request; those of several editions stay together. */
export function portions<S>(pending: Pending<S>): { readonly now: Pending<S>; readonly later: Pending<S> } {
  const [first, ...others] = pending
  if (!first || others.length > 0 || first[1].length <= mostSteps) return { now: pending, later: new Map() }
  const [language, steps] = first
  return {
    now: new Map([[language, steps.slice(0, mostSteps)]]),
    later: new Map([[language, steps.slice(mostSteps)]]),
  }
}
