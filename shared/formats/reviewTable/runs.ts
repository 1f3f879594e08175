import type { Language } from '../../locale.ts'
import { escapeXml } from '../../xml/text.ts'
import type { CodedPair } from '../xliff/codes.ts'
import type { XliffPiece } from '../xliff/document.ts'
import { type Brackets, placeholder } from './placeholders.ts'

/** How text of a language is set in a word processor: its fonts, and the language that spelling is checked in. */
export interface Setting {
  readonly language: Language
  readonly region: 'tw' | 'hk'
}

/** The tag of a placeholder's content control. */
const codeTag = 'duizhao-code'

/** The properties of a run: style, fonts, formatting, language, in the order that the schema wants. */
export function runProperties(setting: Setting, { style = '', marks = '' } = {}): string {
  const styled = style === '' ? '' : `<w:rStyle w:val="${style}"/>`
  return `<w:rPr>${styled}${fonts(setting)}${marks}${spelling(setting)}</w:rPr>`
}

/** A run of text as it stands. */
export function textRun(text: string, properties: string): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

function fonts({ language, region }: Setting): string {
  if (language === 'en') return '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>'
  const han = language === 'zh-Hans' ? 'SimSun' : region === 'hk' ? 'MingLiU_HKSCS' : 'PMingLiU'
  // The hint has quotation marks and dashes set in the width of a character.
  return `<w:rFonts w:hint="eastAsia" w:ascii="${han}" w:eastAsia="${han}" w:hAnsi="${han}"/>`
}

function spelling({ language, region }: Setting): string {
  if (language === 'en') return '<w:lang w:val="en-US"/>'
  const tag = language === 'zh-Hans' ? 'zh-CN' : region === 'hk' ? 'zh-HK' : 'zh-TW'
  return `<w:lang w:val="${tag}" w:eastAsia="${tag}"/>`
}

/**
 * A text as runs, each code as a placeholder: in the translation in a content control that cannot be changed. What
 * stands between is shown as it is formatted; that alone says nothing when it comes back.
 */
export function runsOf(
  pieces: readonly XliffPiece[],
  { codes }: CodedPair,
  setting: Setting,
  brackets: Brackets,
  controls: (() => number) | null,
): string {
  const open: string[] = []
  const runs = pieces.map((piece) => {
    if (piece.kind === 'text') {
      const kinds = open.map((id) => {
        const code = codes.get(id)
        return code?.kind === 'mark' ? code.mark.type.name : ''
      })
      return textRun(piece.text, runProperties(setting, { marks: formatting(kinds, setting.language) }))
    }
    if (piece.kind === 'open') open.push(piece.id)
    else if (piece.kind === 'close') open.splice(open.lastIndexOf(piece.id), 1)
    const text = placeholder(piece, brackets)
    const run = textRun(text, runProperties(setting, { style: 'DuizhaoCode', marks: '<w:noProof/>' }))
    if (controls === null) return run
    return `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(text)}"/><w:tag w:val="${codeTag}"/><w:id w:val="${controls()}"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`
  })
  return runs.join('')
}

function formatting(kinds: readonly string[], language: Language): string {
  const has = (kind: string) => kinds.includes(kind)
  const slant = language === 'en' && has('emphasis') ? '<w:i/>' : ''
  const dots = language !== 'en' && has('emphasis') ? '<w:em w:val="dot"/>' : ''
  const line = has('link') ? '<w:u w:val="single"/>' : ''
  return `${has('strong') ? '<w:b/>' : ''}${slant}${line}${dots}`
}
