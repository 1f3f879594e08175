import { type Language, localText } from '../locale.ts'
import { oneLine } from './escape.ts'
import type { SiteSettings } from './input.ts'

/** The line of rights of an article of a date; '' where the library has none. */
export function rightsLine(site: Pick<SiteSettings, 'rights'>, date: string, language: Language): string {
  // Where the year is not known, its place must not stand in the line.
  return oneLine(localText(site.rights, language).replaceAll('{year}', date.slice(0, 4)))
}

/** What readers call a licence: Creative Commons by its short name, any other by where it stands. */
export function licenseName(url: string): string {
  const [, kind, version] = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(url) ?? []
  if (kind && version) return `CC ${kind.toUpperCase()} ${version}`
  if (/^https?:\/\/creativecommons\.org\/publicdomain\/zero/.test(url)) return 'CC0'
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
