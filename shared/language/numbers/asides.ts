import type { Amount } from './amount.ts'

// A conversion that a translator adds for the reader: （约合人民币1000万元）, (about $1.4 million).
const aside =
  /[（(](?=[约約大折合相即等北台臺当當]|about|around|some|approximately|roughly|equivalent|nearly|or |US\$|\$|£|€)[^（()）]{1,60}[）)]/gu

/** Amounts of which those in an added conversion are marked as such. */
export function withAsides(amounts: readonly Amount[], text: string): Amount[] {
  if (amounts.length === 0 || !/[（(]/u.test(text)) return [...amounts]
  const spans = [...text.matchAll(aside)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  if (spans.length === 0) return [...amounts]
  return amounts.map((amount) =>
    spans.some(([from, to]) => amount.from >= from && amount.to <= to)
      ? { ...amount, isAside: true }
      : amount,
  )
}
