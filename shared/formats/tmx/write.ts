import type { Language } from '../../locale.ts'
import { escapeXml } from '../../xml/text.ts'
import { ownProps, ownTool } from './unit.ts'

/** A pair as a file of TMX gets it. `at` is ISO 8601. */
export interface TmxEntry {
  readonly sourceLanguage: Language
  readonly targetLanguage: Language
  readonly source: string
  readonly target: string
  readonly before: string
  readonly after: string
  readonly by: string
  readonly at: string
  readonly origin: string
  readonly uses: number
}

/** How languages are written in a file: by script (zh-Hant), or as tools know them that have regions only. */
export interface TmxCodes {
  readonly source: { readonly language: Language; readonly code: string }
  readonly target: { readonly language: Language; readonly code: string }
}

/** The codes that a language may be written with: the script, or the region whose it is. */
export function languageCode(language: Language, region: 'tw' | 'hk' | null): string {
  if (region === null || language === 'en') return language
  return language === 'zh-Hans' ? 'zh-CN' : `zh-${region.toUpperCase()}`
}

/**
 * The lines of a file in TMX 1.4b of two languages: valid against tmx14.dtd, texts without inline codes (level 1),
 * which every tool matches. Pairs of the other direction say so.
 */
export function* tmxLines(
  entries: Iterable<TmxEntry>,
  { source, target }: TmxCodes,
  version: string,
): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
  yield `<header creationtool="${ownTool}" creationtoolversion="${escapeXml(version)}" segtype="sentence" o-tmf="duizhao" adminlang="en" srclang="${source.code}" datatype="plaintext"/>\n<body>\n`
  const codes = new Map([source, target].map(({ language, code }) => [language, code]))
  for (const entry of entries) {
    const from = codes.get(entry.sourceLanguage)
    const to = codes.get(entry.targetLanguage)
    if (from === undefined || to === undefined || from === to) continue
    yield unitText(entry, from, to, source.code)
  }
  yield '</body>\n</tmx>\n'
}

function unitText(entry: TmxEntry, from: string, to: string, source: string): string {
  const { by, at, uses, before, after, origin } = entry
  const date = at.replace(/[-:]/gu, '').replace(/\.\d+/u, '')
  const head = [
    from === source ? '' : ` srclang="${from}"`,
    date === '' ? '' : ` changedate="${escapeXml(date)}"`,
    by === '' ? '' : ` changeid="${escapeXml(by)}"`,
    uses > 0 ? ` usagecount="${uses}"` : '',
  ].join('')
  const props = [
    prop(ownProps.origin, origin),
    prop(ownProps.before, before),
    prop(ownProps.after, after),
  ].join('')
  return `<tu${head}>${props}${variant(from, entry.source)}${variant(to, entry.target)}</tu>\n`
}

function prop(type: string, text: string): string {
  return text === '' ? '' : `<prop type="${type}">${escapeXml(text)}</prop>`
}

function variant(code: string, text: string): string {
  return `<tuv xml:lang="${code}"><seg>${escapeXml(text)}</seg></tuv>`
}
