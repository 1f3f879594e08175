/** A row of a CSV file and the line, from 0, on which it begins. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The rows of a CSV text by RFC 4180: cells may stand in quotation marks, and then hold commas, line ends and
 * doubled quotation marks. Empty lines are no rows. Null where a quotation mark is never closed.
 */
export function readCsv(text: string): CsvRow[] | null {
  const rows: CsvRow[] = []
  let line = 0
  let at = 0
  while (at < text.length) {
    const cells: string[] = []
    const first = line
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : bare(text, at)
      if (cell === null) return null
      cells.push(cell.value)
      line += cell.value.split('\n').length - 1
      at = cell.end
      if (text[at] !== ',') break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (cells.some((cell) => cell !== '')) rows.push({ line: first, cells })
    line++
  }
  return rows
}

interface Cell {
  readonly value: string
  readonly end: number
}

function bare(text: string, from: number): Cell {
  let end = from
  while (end < text.length && !',\r\n'.includes(text.charAt(end))) end++
  return { value: text.slice(from, end).trim(), end }
}

function quoted(text: string, from: number): Cell | null {
  let end = from + 1
  for (;;) {
    const mark = text.indexOf('"', end)
    if (mark < 0) return null
    if (text[mark + 1] !== '"') {
      const rest = bare(text, mark + 1)
      return { value: text.slice(from + 1, mark).replaceAll('""', '"') + rest.value, end: rest.end }
    }
    end = mark + 2
  }
}
