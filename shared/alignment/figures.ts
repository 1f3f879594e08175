const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  百萬: 1e6,
  千万: 1e7,
  千萬: 1e7,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  兆: 1e12,
  萬億: 1e12,
}
const scaleNames = Object.keys(scales).sort((a, b) => b.length - a.length)
const figure = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*(${scaleNames.join('|')}))?`, 'gi')
const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const monthNames = new RegExp(
  `\\b(${months.join('|')}|${months.map((month) => month.slice(0, 3)).join('|')}|sept)\\b\\.?`,
  'gi',
)

/** The values that a text writes in digits, with its scale word (万, million), and the numbers of its months. */
export function figuresIn(text: string): number[] {
  const narrow = text.normalize('NFKC')
  const values: number[] = []
  for (const [, digits, scale] of narrow.matchAll(figure)) {
    const value = Number((digits ?? '').replaceAll(',', '')) * (scales[(scale ?? '').toLowerCase()] ?? 1)
    if (Number.isFinite(value)) values.push(Math.round(value * 1e6) / 1e6)
  }
  for (const [, name] of narrow.matchAll(monthNames)) {
    const month = months.findIndex((each) => each.startsWith((name ?? '').toLowerCase().slice(0, 3)))
    // "may" is mostly the verb; a capital makes it a month.
    if (month >= 0 && name !== 'may') values.push(month + 1)
  }
  return values
}
