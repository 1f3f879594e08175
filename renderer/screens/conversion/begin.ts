import { useSession } from '../../state/session.ts'
import { keepToLibrary, openForm, showAllExceptions, showTab, useConversionView } from './conversionView.ts'
import { emptyForm } from './form.ts'

const longest = 40

/** Opens the form of a new exception, with what it is about where that is known; one that is open stays. */
export function beginException(about = ''): void {
  keepToLibrary(useSession.getState().libraries.library?.name ?? null)
  const { open, list } = useConversionView.getState()
  showTab('exceptions')
  if (list.removed) showAllExceptions()
  const hans = about.trim()
  const isWord = /^\p{Script=Han}/u.test(hans) && hans.length <= longest && !hans.includes('\n')
  if (!open) openForm({ stored: null, form: { ...emptyForm, hans: isWord ? hans : '' } })
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-exception-form] input')?.focus())
}
