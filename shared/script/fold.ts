import hkVariants from 'opencc-js/dict/HKVariants'
import tsCharacters from 'opencc-js/dict/TSCharacters'
import twVariants from 'opencc-js/dict/TWVariants'

let folded: Uint16Array | undefined

/**
 * One key for Simplified and Traditional, full and half width, upper and lower case: each UTF-16 unit becomes
 * one unit, so that offsets in the key are offsets in the text. For matching only; no reader sees it.
 */
export function foldHan(text: string): string {
  folded ??= makeTable()
  const table = folded
  let key = ''
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const other = table[unit] ?? unit
    if (other === unit) continue
    key += text.slice(kept, at) + String.fromCharCode(other)
    kept = at + 1
  }
  return kept === 0 ? text : key + text.slice(kept)
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (let unit = 0x41; unit <= 0x24f; unit++) lower(table, unit)
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] ?? unit
  table[0x3000] = 0x20
  table[0xa0] = 0x20
  const targets = new Set<number>()
  eachPair(tsCharacters, (from, to) => {
    table[from] = to
    targets.add(to)
  })
  // A region's variant that is no Simplified character joins its standard form: 著 and 着, 裡 and 里.
  const join = (standard: number, variant: number): void => {
    const key = table[standard] ?? standard
    if (table[variant] === variant && !targets.has(variant) && key !== variant) table[variant] = key
  }
  eachPair(twVariants, join)
  eachPair(hkVariants, join)
  // A few Simplified characters have a Simplified form themselves (薴, 苧, 苎): one key for all of such a chain.
  for (let unit = 0; unit < table.length; unit++) {
    let end = table[unit] ?? unit
    for (let next = table[end] ?? end; next !== end; next = table[end] ?? end) end = next
    table[unit] = end
  }
  return table
}

function lower(table: Uint16Array, unit: number): void {
  const small = String.fromCharCode(unit).toLowerCase()
  if (small.length === 1) table[unit] = small.charCodeAt(0)
}

/** The entries of a dictionary that are one unit long on both sides. */
function eachPair(dictionary: string, visit: (from: number, to: number) => void): void {
  for (let at = 0; at < dictionary.length; ) {
    const found = dictionary.indexOf('|', at)
    const end = found < 0 ? dictionary.length : found
    if (end - at === 3) visit(dictionary.charCodeAt(at), dictionary.charCodeAt(at + 2))
    at = end + 1
  }
}
