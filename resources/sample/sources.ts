/** A block of an article's source: its kind, its line as written, and its text without marks. */
export interface SourceBlock {
  readonly kind: 'title' | 'standfirst' | 'heading' | 'quote' | 'bullet' | 'number' | 'footnote' | 'paragraph'
  readonly raw: string
  readonly text: string
}

/** A row of terms.csv. */
export interface TermRow {
  readonly en: string
  readonly hans: string
  readonly hant: string
  readonly status: string
  readonly kind: string
  readonly note: string
}

/** The blocks of one edition, a line each; deliberately not the importer's reading of Markdown. */
export function blocksOf(markdown: string): SourceBlock[] {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '')
  return lines.map((raw) => ({ kind: kindOf(raw), raw, text: plain(raw) }))
}

/** Text without Markdown's marks: links as their words, no emphasis, no note signs. */
export function plain(markdown: string): string {
  return markdown
    .replace(/^\[\^\d+\]: /gm, '')
    .replace(/\[\^\d+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(#+|>|-|\d+\.) /gm, '')
    .replace(/\*/g, '')
}

/** Sentences by their final mark, which closing quotation marks may follow. */
export function sentencesOf(text: string, language: 'en' | 'zh-Hans' | 'zh-Hant'): string[] {
  const sentence = language === 'en' ? /.+?(?:[.!?]+[”’)]*(?=\s|$)|$)/g : /.+?(?:[。！？]+[”’」』）]*|$)/g
  return (text.match(sentence) ?? []).map((each) => each.trim())
}

/** The rows of terms.csv; throws where the header or a row has other columns. */
export function termRows(csv: string): TermRow[] {
  const [header, ...rows] = csv.trimEnd().split('\n')
  if (header !== 'en,zh-Hans,zh-Hant,status,kind,note') throw new Error(`terms.csv: header ${header}`)
  return rows.map((row) => {
    const cells = row.split(',')
    const [en, hans, hant, status, kind, note] = cells
    if (cells.length !== 6 || !en) throw new Error(`terms.csv: ${row}`)
    return {
      en,
      hans: hans ?? '',
      hant: hant ?? '',
      status: status ?? '',
      kind: kind ?? '',
      note: note ?? '',
    }
  })
}

function kindOf(line: string): SourceBlock['kind'] {
  if (line.startsWith('# ')) return 'title'
  if (line.startsWith('## ')) return 'heading'
  if (line.startsWith('> ')) return 'quote'
  if (line.startsWith('- ')) return 'bullet'
  if (/^\d+\. /.test(line)) return 'number'
  if (/^\[\^\d+\]: /.test(line)) return 'footnote'
  return /^\*[^*].*[^*]\*$/.test(line) ? 'standfirst' : 'paragraph'
}
