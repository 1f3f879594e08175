import { foldHan } from '../script/fold.ts'
import type { Filed, FoundTerm, Recogniser } from './recognise.ts'

type Form = { readonly key: string; readonly filed: Filed[] }

/**
 * Finds Chinese terms without regard to word breaks, script or width. Terms are filed under their first two
 * characters, longest first, so that a look-up at each place of a text touches few of them.
 */
export function chineseRecogniser(terms: readonly Filed[]): Recogniser {
  const forms = new Map<string, Form>()
  for (const filed of terms) {
    const key = foldHan(filed.term.text).trim()
    if (key === '') continue
    const form = forms.get(key)
    if (form) form.filed.push(filed)
    else forms.set(key, { key, filed: [filed] })
  }
  const files = new Map<string, Form[]>()
  for (const form of forms.values()) {
    const head = form.key.slice(0, 2)
    const file = files.get(head)
    if (file) file.push(form)
    else files.set(head, [form])
  }
  for (const file of files.values()) file.sort((a, b) => b.key.length - a.key.length)
  return (text) => found(foldHan(text), files)
}

function found(text: string, files: ReadonlyMap<string, readonly Form[]>): FoundTerm[] {
  const terms: FoundTerm[] = []
  for (let at = 0; at < text.length; ) {
    const form =
      longestAt(text, at, files.get(text.slice(at, at + 2))) ??
      longestAt(text, at, files.get(text.charAt(at)))
    if (!form) {
      at++
      continue
    }
    const to = at + form.key.length
    for (const filed of form.filed) terms.push({ from: at, to, ...filed })
    at = to
  }
  return terms
}

function longestAt(text: string, at: number, file: readonly Form[] | undefined): Form | undefined {
  return file?.find(({ key }) => text.startsWith(key, at) && standsFree(text, at, at + key.length))
}

/** A Latin term must not be a part of a longer Latin word. */
function standsFree(text: string, from: number, to: number): boolean {
  const latin = /[a-z0-9]/
  const cut = (left: string, right: string): boolean => latin.test(left) && latin.test(right)
  return !cut(text.charAt(from - 1), text.charAt(from)) && !cut(text.charAt(to - 1), text.charAt(to))
}
