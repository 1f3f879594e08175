import type { Language } from '../../shared/locale.ts'

/** Messages with their three languages side by side; ICU MessageFormat. */
export type Texts = { readonly [key: string]: { readonly [L in Language]: string } }
