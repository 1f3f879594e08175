import { foldHan } from '../script/fold.ts'
import type { Term } from './entry.ts'

/** What a term is compared by: English or Chinese, whichever the script, without case, width, accents, dots. */
export function termKey({ language, text }: Pick<Term, 'language' | 'text'>): string {
  return language === 'en' ? `en ${englishKey(text)}` : `zh ${hanKey(text)}`
}

/** An English text as terms are compared. */
export function englishKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00AD‐‑–-]+/gu, ' ')
    .trim()
}

/** A Chinese text as terms are compared: either script gives one key. */
export function hanKey(text: string): string {
  return foldHan(text.normalize('NFC'))
    .replace(/[•・‧∙⋅]/gu, '·')
    .replace(/\s+/gu, '')
}
