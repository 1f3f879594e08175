import type { ArticleId } from '../../../shared/ids.ts'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import { type Exception, isUsable } from '../../../shared/script/exception.ts'
import type { desk } from '../../api/desk.ts'

/** What the form of an exception holds. */
export interface ExceptionForm {
  readonly hans: string
  readonly hant: string
  readonly kind: Exception['kind']
  readonly region: 'tw' | 'hk' | 'both'
  /** 'library', 'occurrence' (where it was one), or the id of an article. */
  readonly where: string
  readonly note: string
}

type Draft = Parameters<typeof desk.call.exceptions.put>[0]['exceptions'][number]

/** An empty form. */
export const emptyForm: ExceptionForm = {
  hans: '',
  hant: '',
  kind: 'spelling',
  region: 'both',
  where: 'library',
  note: '',
}

/** An exception as a form. */
export function formOf({ exception, article, note }: StoredException): ExceptionForm {
  const { hans, hant, kind, region = 'both', level } = exception
  return { hans, hant, kind, region, where: level === 'article' ? (article ?? '') : level, note }
}

/** What is to be stored of a form. Taken from its place, an exception of one occurrence holds more widely. */
export function draftOf(form: ExceptionForm, stored: StoredException | null): Draft {
  const { hans, hant, kind, region, where, note } = form
  const base = {
    id: stored?.exception.id ?? null,
    kind,
    hans: hans.trim(),
    hant: hant.trim(),
    note: note.trim(),
    ...(region === 'both' ? {} : { region }),
  }
  if (where === 'library') return { ...base, level: 'library', article: null }
  const place = stored?.exception.place
  if (where === 'occurrence' && stored && place) {
    return { ...base, level: 'occurrence', article: stored.article, place }
  }
  return { ...base, level: 'article', article: where as ArticleId }
}

/** Whether a form can be stored: of a protected name one form is enough. */
export function isComplete({ hans, hant, kind }: ExceptionForm): boolean {
  const other = hant.trim() === '' && kind === 'protected' ? hans : hant
  return isUsable({ hans: hans.trim(), hant: other.trim() })
}
