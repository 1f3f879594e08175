import type { Node } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import { escapeXml } from '../../xml/text.ts'
import { codedPair, nativeOf } from '../xliff/codes.ts'
import type { XliffPiece } from '../xliff/document.ts'
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
  /** Both segments with their formatting, where they are known: the memory itself holds text alone. */
  readonly formatted?: { readonly source: Node; readonly target: Node }
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
 * The lines of a file in TMX 1.4b of two languages, valid against tmx14.dtd. Texts stand without inline codes (level
 * 1), which every tool matches; a pair with formatting comes a second time with its codes (level 2). Pairs of the
 * other direction say so.
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
    const formatted = formattedSegs(entry)
    if (formatted !== null) yield unitText(entry, from, to, source.code, formatted)
  }
  yield '</body>\n</tmx>\n'
}

/** The insides of two `seg` elements. */
interface Segs {
  readonly source: string
  readonly target: string
}

function unitText(entry: TmxEntry, from: string, to: string, source: string, formatted?: Segs): string {
  const { by, at, uses, before, after, origin } = entry
  const date = at.replace(/[-:]/gu, '').replace(/\.\d+/u, '')
  const head = [
    formatted === undefined ? '' : ' datatype="html"',
    from === source ? '' : ` srclang="${from}"`,
    date === '' ? '' : ` changedate="${escapeXml(date)}"`,
    by === '' ? '' : ` changeid="${escapeXml(by)}"`,
    uses > 0 ? ` usagecount="${uses}"` : '',
  ].join('')
  const props = [
    prop(ownProps.twin, formatted === undefined ? '' : 'formatted'),
    prop(ownProps.origin, origin),
    prop(ownProps.before, before),
    prop(ownProps.after, after),
  ].join('')
  const segs = formatted ?? { source: escapeXml(entry.source), target: escapeXml(entry.target) }
  return `<tu${head}>${props}${variant(from, segs.source)}${variant(to, segs.target)}</tu>\n`
}

/** Both texts with their codes; null where neither has any. */
function formattedSegs({ formatted }: TmxEntry): Segs | null {
  if (formatted === undefined) return null
  const { source, target, codes } = codedPair(formatted.source.content, formatted.target.content)
  if (codes.size === 0) return null
  const seg = (pieces: readonly XliffPiece[]): string =>
    pieces
      .map((piece) => {
        if (piece.kind === 'text') return escapeXml(piece.text)
        const { id } = piece
        const code = codes.get(id)
        if (code === undefined) throw new Error(`no code ${id}`)
        const [begin, end] = nativeOf(code)
        if (piece.kind === 'close') return `<ept i="${id}">${escapeXml(end)}</ept>`
        if (code.kind === 'note') return `<ph x="${id}" type="x-footnote">${escapeXml(begin)}</ph>`
        return `<bpt i="${id}" x="${id}" type="${codeTypes[code.mark.type.name] ?? 'x-other'}">${escapeXml(begin)}</bpt>`
      })
      .join('')
  return { source: seg(source), target: seg(target) }
}

/** What TMX calls the marks. */
const codeTypes: { readonly [mark: string]: string } = { strong: 'bold', emphasis: 'italic', link: 'link' }

function prop(type: string, text: string): string {
  return text === '' ? '' : `<prop type="${type}">${escapeXml(text)}</prop>`
}

function variant(code: string, seg: string): string {
  return `<tuv xml:lang="${code}"><seg>${seg}</seg></tuv>`
}
