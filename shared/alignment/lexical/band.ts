/** The range of columns, both ends included, that a row is thought to meet. */
export type Ranges = (row: number) => readonly [low: number, high: number]

/** The cells of a search: positions between sentences of the rows (0 to all) and of the columns, within a range. */
export interface Band {
  readonly rows: number
  readonly columns: number
  readonly size: number
  low(row: number): number
  high(row: number): number
  /** The index of a cell, or -1 outside the band; the first cell is 0, the last `size - 1`. */
  cell(row: number, column: number): number
}

/** The band of all cells at most `width` columns off the ranges; it holds together from corner to corner. */
export function bandAround(rows: number, columns: number, ranges: Ranges, width: number): Band {
  const lows = new Int32Array(rows + 1)
  const highs = new Int32Array(rows + 1)
  for (let row = 1; row <= rows; row++) {
    lows[row] = Math.max(lows[row - 1] ?? 0, Math.min(columns, Math.floor(ranges(row)[0] - width)))
  }
  for (let row = 0; row <= rows; row++) {
    const reach = row === rows ? columns : Math.max(lows[row + 1] ?? 0, Math.ceil(ranges(row)[1] + width))
    highs[row] = Math.min(columns, Math.max(highs[row - 1] ?? 0, lows[row] ?? 0, reach))
  }
  const starts = new Int32Array(rows + 2)
  for (let row = 0; row <= rows; row++) {
    starts[row + 1] = (starts[row] ?? 0) + (highs[row] ?? 0) - (lows[row] ?? 0) + 1
  }
  return {
    rows,
    columns,
    size: starts[rows + 1] ?? 0,
    low: (row) => lows[row] ?? 0,
    high: (row) => highs[row] ?? 0,
    cell: (row, column) =>
      row < 0 || row > rows || column < (lows[row] ?? 0) || column > (highs[row] ?? 0)
        ? -1
        : (starts[row] ?? 0) + column - (lows[row] ?? 0),
  }
}
