import { type Chunk, overridden } from './chunks.ts'
import type { Conversion, ConversionOptions } from './conversion.ts'
import { dictionaryFor } from './dictionary.ts'
import { houseStage } from './houseStage.ts'
import { convertLine } from './line.ts'
import { codePointShifts, type Shift } from './mapping.ts'
import { matchersFor } from './matcher.ts'
import { occurrencePins } from './occurrence.ts'
import { quoteStates, quotesFor } from './quotes.ts'
import { spotsOf } from './spots.ts'
import type { Doubt } from './walk.ts'

/**
 * Converts Chinese text between the scripts: decisions of the house first, then OpenCC's s2tw, s2hk, tw2s and hk2s
 * (longest phrase first, then the characters, then the region's variants), the house's variants and the quotation
 * marks. What is in the wanted script already stays. Source: opencc-js 1.4.2, whose tables are used one by one
 * here because its converters do not tell which phrase decided.
 */
export function convert(text: string, options: ConversionOptions): Conversion {
  const { to, region } = options
  const pins = occurrencePins(text, options)
  const way = {
    to,
    dictionary: dictionaryFor(to, region),
    matchers: matchersFor(options, to, region),
    house: houseStage(to, region, options.house?.variants),
    taken: pins,
    tellsAll: options.spots === 'all',
  }
  const chunks: Chunk[] = []
  const doubts: Doubt[] = []
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const until = end < 0 ? text.length : end + 1
    convertLine(text.slice(from, until), from, way, { chunks, doubts })
    from = until
  }
  const { text: made, shifts, pinned } = assembled(text, overridden(chunks, pins, text))
  const converted = withQuotes(made, pinned, options)
  return { text: converted, shifts, spots: spotsOf(text, converted, shifts, doubts, way) }
}

interface Assembled {
  readonly text: string
  readonly shifts: readonly Shift[]
  /** Where the result is not to be touched any more. */
  readonly pinned: readonly { readonly start: number; readonly end: number }[]
}

function assembled(source: string, chunks: readonly Chunk[]): Assembled {
  const shifts: Shift[] = []
  const pinned: { start: number; end: number }[] = []
  let text = ''
  for (const chunk of chunks) {
    const { from, to } = chunk
    const [start, end] = [text.length, text.length + chunk.text.length]
    if (chunk.pinned) pinned.push({ start, end })
    const before = source.slice(from, to)
    const isEven = !chunk.pinned || [...before].length === [...chunk.text].length
    if (isEven) shifts.push(...codePointShifts(before, chunk.text, from, start))
    else shifts.push({ from, to, start, end })
    text += chunk.text
  }
  return { text, shifts, pinned }
}

function withQuotes(
  text: string,
  pinned: Assembled['pinned'],
  { to, house, quotes }: ConversionOptions,
): string {
  const lines = text.includes('\n') ? text.split('\n') : [text]
  const states = lines.length > 1 ? quoteStates(lines) : []
  let next = 0
  let offset = 0
  const isPinned = (at: number): boolean => {
    while ((pinned[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return (pinned[next]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
  const turned = lines.map((line, no) => {
    const state = no === 0 ? quotes : states[no]
    const made = quotesFor(line, to, { style: house?.quotes, state, keeps: (at) => isPinned(offset + at) })
    offset += line.length + 1
    return made
  })
  return turned.join('\n')
}
