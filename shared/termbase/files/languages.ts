import type { Language } from '../../locale.ts'
import type { Region } from '../rendering.ts'

/** A language of a file as ours; Traditional Chinese may be that of one region. */
export interface FileLanguage {
  readonly language: Language
  readonly region?: Region
}

/** A language tag (BCP 47, in any case, with - or _) as one of ours; null for all others. */
export function fileLanguage(tag: string): FileLanguage | null {
  const parts = tag.trim().toLowerCase().replaceAll('_', '-').split('-')
  const [main, ...rest] = parts
  if (main === 'en' || main === 'eng') return { language: 'en' }
  if (main !== 'zh' && main !== 'zho' && main !== 'chi' && main !== 'cmn') return null
  const region = rest.includes('tw') ? 'tw' : rest.includes('hk') || rest.includes('mo') ? 'hk' : null
  if (rest.includes('hans')) return { language: 'zh-Hans' }
  if (rest.includes('hant') || region !== null) {
    return region === null ? { language: 'zh-Hant' } : { language: 'zh-Hant', region }
  }
  return { language: 'zh-Hans' }
}

/** The tag that a term's language is written with. */
export function languageTag(language: Language, region: Region | undefined): string {
  return region === undefined ? language : `${language}-${region.toUpperCase()}`
}
