import { isApostrophe, type Pair, pairs } from '../language/quotes.ts'
import type { Han } from '../locale.ts'

const marks: Readonly<Record<Han, { readonly outer: string; readonly inner: string }>> = {
  'zh-Hans': { outer: '“”', inner: '‘’' },
  'zh-Hant': { outer: '「」', inner: '『』' },
}
const opening = '“「‘『'
const closing = '”’」』'

/**
 * Chinese quotation marks in the form of an edition: “‘’” for Simplified, 「『』」 for Traditional, outer and
 * inner by how many closed pairs stand around them. A mark without its partner, as where a quotation runs
 * over several segments, keeps its rank. Apostrophes stay. The length does not change.
 */
export function quotesFor(text: string, to: Han): string {
  const ranks = ranksOf(text)
  if (ranks.size === 0) return text
  const { outer, inner } = marks[to]
  let converted = ''
  let kept = 0
  for (const [at, rank] of ranks) {
    const side = closing.includes(text.charAt(at)) ? 1 : 0
    converted += text.slice(kept, at) + (rank === 0 ? outer : inner).charAt(side)
    kept = at + 1
  }
  return converted + text.slice(kept)
}

/** The rank, 0 outer or 1 inner, of each quotation mark by its offset, in the order of the text. */
function ranksOf(text: string): Map<number, number> {
  const open: { pair: Pair; at: number }[] = []
  const found: number[] = []
  const partners = new Map<number, number>()
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (opening.includes(mark)) {
      open.push({ pair: pairOf(mark), at })
      found.push(at)
    } else if (closing.includes(mark) && !isApostrophe(text, at, open)) {
      found.push(at)
      const partner = open.findLastIndex(({ pair }) => pair.close === mark)
      const opener = open[partner]
      if (!opener) continue
      partners.set(opener.at, at)
      open.length = partner
    }
  }
  return byDepth(text, found, partners)
}

function byDepth(
  text: string,
  found: readonly number[],
  partners: ReadonlyMap<number, number>,
): Map<number, number> {
  const ranks = new Map<number, number>()
  const around: { close: number; rank: number }[] = []
  for (const at of found) {
    const closes = around.at(-1)
    const partner = partners.get(at)
    if (closes?.close === at) {
      ranks.set(at, closes.rank)
      around.pop()
    } else if (partner === undefined) ranks.set(at, ownRank(text.charAt(at)))
    else {
      const rank = closes ? 1 - closes.rank : ownRank(text.charAt(at))
      ranks.set(at, rank)
      around.push({ close: partner, rank })
    }
  }
  return ranks
}

const ownRank = (mark: string): number => ('“”「」'.includes(mark) ? 0 : 1)

function pairOf(open: string): Pair {
  return pairs.find((pair) => pair.open === open) ?? { open, close: open, kind: 'quote' }
}
