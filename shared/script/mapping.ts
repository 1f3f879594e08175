/**
 * A stretch whose two forms differ in length: UTF-16 units `from`–`to` of the text that was converted are
 * `start`–`end` of the result. Outside of such stretches unit answers to unit.
 */
export interface Shift {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Where an offset of the text that was converted is in the result; inside a stretch by its share of it. */
export function mapOffset(shifts: readonly Shift[], offset: number): number {
  return mapped(shifts, offset, (shift) => [shift.from, shift.to, shift.start, shift.end])
}

/** Where an offset of the result is in the text that was converted. */
export function unmapOffset(shifts: readonly Shift[], offset: number): number {
  return mapped(shifts, offset, (shift) => [shift.start, shift.end, shift.from, shift.to])
}

function mapped(
  shifts: readonly Shift[],
  offset: number,
  sides: (shift: Shift) => [from: number, to: number, start: number, end: number],
): number {
  let low = 0
  let high = shifts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const shift = shifts[middle]
    if (shift && sides(shift)[0] <= offset) low = middle + 1
    else high = middle
  }
  const last = shifts[low - 1]
  if (!last) return offset
  const [from, to, start, end] = sides(last)
  if (offset >= to) return end + offset - to
  return start + Math.round(((offset - from) * (end - start)) / (to - from))
}

/** The shifts between two forms that have equally many code points; `from` and `start` are where the forms begin. */
export function codePointShifts(source: string, made: string, from: number, start: number): Shift[] {
  if (source.length === made.length && !/[\uD800-\uDFFF]/.test(source)) return []
  const shifts: Shift[] = []
  let at = 0
  let there = 0
  while (at < source.length && there < made.length) {
    const width = widthAt(source, at)
    const other = widthAt(made, there)
    if (width !== other) {
      shifts.push({
        from: from + at,
        to: from + at + width,
        start: start + there,
        end: start + there + other,
      })
    }
    at += width
    there += other
  }
  return shifts
}

/** How many UTF-16 units the code point at an offset has. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
