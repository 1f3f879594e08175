import { addresses } from '../language/addresses.ts'
import type { Han } from '../locale.ts'
import { simplifiedOnly, traditionalOnly } from './simplifiedOnly.ts'

/** A stretch of a line that is all to be converted, is in the wanted script already, or is part of an address. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly kind: 'convert' | 'there' | 'address'
}

const clauseEnd = /[\p{P}\s]/u
const isSimplified = 1
const isTraditional = 2

let table: Uint8Array | undefined

/**
 * Divides a line by what is to be done with it. A clause that has characters of the wanted script alone, and none
 * of the other, is there already; without it 干預 would become 幹預, since OpenCC knows 干预 only.
 */
export function stretchesOf(line: string, to: Han): Stretch[] {
  const found = addressTails(line)
  if (found.length === 0) return scripts(line, 0, line.length, to)
  const stretches: Stretch[] = []
  let at = 0
  for (const { from, to: end } of found) {
    stretches.push(...scripts(line, at, from, to), { from, to: end, kind: 'address' })
    at = end
  }
  return [...stretches, ...scripts(line, at, line.length, to)]
}

/** Han characters that are part of a web address: those right behind / = _ # ? & % - and what follows them. */
function addressTails(line: string): { from: number; to: number }[] {
  if (!/https?:|www\./iu.test(line)) return []
  const tails: { from: number; to: number }[] = []
  for (const { index, 0: address } of line.matchAll(addresses)) {
    const from = index + address.length
    if (from < (tails.at(-1)?.to ?? 0) || !/[/=_#?&%-]$/u.test(address)) continue
    const tail = /^[\p{sc=Han}]+(?:[\w/=#?&%-]+\p{sc=Han}*)*/u.exec(line.slice(from, from + 500))
    if (tail) tails.push({ from, to: from + tail[0].length })
  }
  return tails
}

function scripts(line: string, from: number, to: number, wanted: Han): Stretch[] {
  if (from >= to) return []
  const there = wanted === 'zh-Hant' ? isTraditional : isSimplified
  const seen = seenIn(line, from, to)
  if ((seen & there) === 0) return [{ from, to, kind: 'convert' }]
  if (seen === there) return [{ from, to, kind: 'there' }]
  const stretches: Stretch[] = []
  for (let at = from; at < to; ) {
    let end = at
    while (end < to && !clauseEnd.test(line.charAt(end))) end++
    while (end < to && clauseEnd.test(line.charAt(end))) end++
    const kind = seenIn(line, at, end) === there ? 'there' : 'convert'
    const last = stretches.at(-1)
    if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, to: end }
    else stretches.push({ from: at, to: end, kind })
    at = end
  }
  return stretches
}

/** Which scripts' own characters a stretch has. */
function seenIn(line: string, from: number, to: number): number {
  table ??= makeTable()
  let seen = 0
  for (let at = from; at < to; at++) seen |= table[line.charCodeAt(at)] ?? 0
  return seen
}

function makeTable(): Uint8Array {
  const made = new Uint8Array(0x10000)
  for (const character of simplifiedOnly())
    if (character.length === 1) made[character.charCodeAt(0)] = isSimplified
  for (const character of traditionalOnly())
    if (character.length === 1) made[character.charCodeAt(0)] = isTraditional
  return made
}
