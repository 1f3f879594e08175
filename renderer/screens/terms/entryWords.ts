import { type Language, languages } from '../../../shared/locale.ts'
import type { Term, TermEntry, TermStatus } from '../../../shared/termbase/entry.ts'

/** A text with its language, for the `lang` of the element that shows it. */
interface Named {
  readonly text: string
  readonly lang: Language
}

const order: readonly TermStatus[] = ['preferred', 'admitted', 'forbidden']

/** The term that an entry goes by in a language: a preferred one where there is one; undefined without any. */
export function termIn(terms: readonly Term[], language: Language): Term | undefined {
  const own = terms.filter((term) => term.language === language && term.text.trim() !== '')
  return own.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0]
}

/** The Chinese that stands under an entry's English: that which the reader reads, else the other. */
export function hanOf(terms: readonly Term[], reader: Language): Named | null {
  const wanted: readonly Language[] = reader === 'zh-Hant' ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant']
  for (const lang of wanted) {
    const term = termIn(terms, lang)
    if (term) return { text: term.text, lang }
  }
  return null
}

/** What an entry is spoken of as: its English term, else any. */
export function nameOf(entry: Pick<TermEntry, 'terms'>): Named {
  for (const lang of languages) {
    const term = termIn(entry.terms, lang)
    if (term) return { text: term.text, lang }
  }
  return { text: '', lang: 'en' }
}
