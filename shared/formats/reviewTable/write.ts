import { escapeXml } from '../../xml/text.ts'
import { wordNamespace, wordParts } from './parts.ts'
import { type Brackets, bracketsFor } from './placeholders.ts'
import { runProperties, runsOf, type Setting, textRun } from './runs.ts'
import { type LeavingReview, type LeavingRow, leavingRows, rowCode, tableCode } from './table.ts'
import { tableWords } from './words.ts'

/** The tag of the content control around a row's number; what follows it is the row's code. */
export const rowTag = 'duizhao-row:'

/** A4 across with margins of 18 mm, in twentieths of a point; number, source, translation, comment. */
const page = { width: 16838, height: 11906, margin: 1020 }
const columns = [680, 5760, 5760, 2598]

/**
 * A translation beside its source as a Word table, a row a segment, with a column for comments: the parts of the
 * archive by their paths. Each row carries its segment's id and the marks of both texts twice, as hidden text and in a
 * content control's tag, since programs keep the one or the other. The same texts give the same parts.
 */
export function writeReviewTable(review: LeavingReview): {
  readonly parts: ReadonlyMap<string, string>
  readonly rows: readonly LeavingRow[]
} {
  const rows = leavingRows(review.source.document, review.target.document)
  const brackets = bracketsFor([
    review.source.document.textContent,
    review.target.document.textContent,
    review.title,
  ])
  let control = 0
  const next = () => ++control
  const body = [
    heading(review, brackets),
    `<w:tbl>${tableProperties}${headRow(review, brackets)}`,
    ...rows.map((row, at) => rowXml(review, row, at + 1, brackets, next)),
    '</w:tbl>',
    // Word wants a paragraph behind a table.
    '<w:p/>',
    `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="landscape"/><w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
  ]
  const document = `<w:document xmlns:w="${wordNamespace}"><w:body>${body.join('\n')}</w:body></w:document>`
  return { parts: wordParts(document, review), rows }
}

function settingOf(review: LeavingReview, side: 'source' | 'target'): Setting {
  return { language: review[side].language, region: review.region }
}

function heading(review: LeavingReview, [open, close]: Brackets): string {
  const source = settingOf(review, 'source')
  const title = paragraph('DuizhaoTitle', textRun(review.title, runProperties(source)))
  const sides = [settingOf(review, 'target'), source]
  const about = sides.map((setting) => {
    const words = tableWords[setting.language].about.replaceAll('{open}', open).replaceAll('{close}', close)
    return paragraph('DuizhaoAbout', textRun(words, runProperties(setting)))
  })
  return `${title}${about.join('')}`
}

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`

const tableProperties = `<w:tblPr><w:tblW w:w="${columns.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`

function headRow(review: LeavingReview, brackets: Brackets): string {
  const [source, target] = [settingOf(review, 'source'), settingOf(review, 'target')]
  const said = (setting: Setting, text: string) =>
    paragraph('', textRun(text, runProperties(setting, { marks: '<w:b/>' })))
  const code = textRun(tableCode(review, brackets), '<w:rPr><w:rStyle w:val="DuizhaoId"/></w:rPr>')
  const { number, comment } = tableWords[target.language]
  const first = `<w:p>${textRun(number, runProperties(target, { marks: '<w:b/>' }))}${code}</w:p>`
  const cells = [
    first,
    said(source, tableWords[source.language].language),
    said(target, tableWords[target.language].language),
    said(target, comment),
  ]
  const shaded = '<w:shd w:val="clear" w:color="auto" w:fill="F2EDE6"/>'
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.map((inner, at) => cell(at, inner, shaded)).join('')}</w:tr>`
}

function rowXml(
  review: LeavingReview,
  row: LeavingRow,
  number: number,
  brackets: Brackets,
  control: () => number,
): string {
  const code = rowCode(row)
  const [source, target] = [settingOf(review, 'source'), settingOf(review, 'target')]
  const shown = textRun(String(number), '<w:rPr><w:color w:val="808080"/></w:rPr>')
  const hidden = textRun(code, '<w:rPr><w:rStyle w:val="DuizhaoId"/></w:rPr>')
  const first = `<w:p><w:sdt><w:sdtPr><w:alias w:val="${number}"/><w:tag w:val="${escapeXml(rowTag + code)}"/><w:id w:val="${control()}"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${shown}${hidden}</w:sdtContent></w:sdt></w:p>`
  const { pair, block } = row
  const keep = block === 'title' || block === 'heading' ? '<w:keepNext/>' : ''
  // What is typed into an empty cell takes its font and language from the paragraph's mark.
  const properties = (setting: Setting) => `<w:pPr>${keep}${runProperties(setting)}</w:pPr>`
  const cells = [
    first,
    `<w:p>${properties(source)}${runsOf(pair.source, pair, source, brackets, null)}</w:p>`,
    `<w:p>${properties(target)}${runsOf(pair.target, pair, target, brackets, control)}</w:p>`,
    `<w:p>${properties(target)}</w:p>`,
  ]
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((inner, at) => cell(at, inner)).join('')}</w:tr>`
}

function cell(at: number, inner: string, shaded = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/>${shaded}</w:tcPr>${inner}</w:tc>`
}

function paragraph(style: string, runs: string): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${runs}</w:p>`
}
