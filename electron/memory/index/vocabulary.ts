import { codesOfKey } from '../../../shared/matching/prepare.ts'
import { withRoom } from './growing.ts'

/** The arrays of a vocabulary as they are kept in a file; `starts` has one more than there are tokens. */
export interface VocabularyArrays {
  readonly pool: Uint16Array<ArrayBuffer>
  readonly starts: Uint32Array<ArrayBuffer>
  readonly hashes: Uint32Array<ArrayBuffer>
  readonly forms: Uint32Array<ArrayBuffer>
  readonly stems: Uint32Array<ArrayBuffer>
}

/** Ends each token in the pool: no token holds it. */
const end = 0x0a
/** Stands for what is not ASCII. */
const wide = 0xff

/**
 * All tokens of a memory, each with a number, in the order in which they were met, so that common ones have small
 * numbers. A hash table with open addressing over typed arrays: half a million strings would weigh ten times that.
 */
export class Vocabulary {
  size = 0
  /** What `shared/matching` compares tokens by, by number. */
  forms: Uint32Array<ArrayBuffer>
  stems: Uint32Array<ArrayBuffer>
  private pool: Uint16Array<ArrayBuffer>
  /** The pool in bytes, what is not ASCII as `wide`: half as much to search through. */
  private narrow: Uint8Array<ArrayBuffer>
  private starts: Uint32Array<ArrayBuffer>
  private hashes: Uint32Array<ArrayBuffer>
  private table = new Int32Array(1 << 12)
  /** The numbers, plus one, of tokens of one UTF-16 unit: most of Chinese. */
  private readonly single = new Int32Array(0x10000)

  constructor(arrays?: VocabularyArrays) {
    this.pool = arrays?.pool ?? new Uint16Array(1024)
    this.narrow = Uint8Array.from(this.pool, narrowed)
    this.starts = arrays?.starts ?? new Uint32Array(1024)
    this.hashes = arrays?.hashes ?? new Uint32Array(1024)
    this.forms = arrays?.forms ?? new Uint32Array(1024)
    this.stems = arrays?.stems ?? new Uint32Array(1024)
    if (arrays === undefined) return
    this.size = arrays.hashes.length
    this.makeTable()
    for (let id = 0; id < this.size; id++) this.noteSingle(id)
  }

  /** The number of a token that stands at a place of a key; it gets one if it has none. */
  intern(key: string, from: number, to: number): number {
    if (to - from === 1) {
      const known = this.single[key.charCodeAt(from)] ?? 0
      if (known > 0) return known - 1
    }
    const hash = hashOf(key, from, to)
    let slot = hash & (this.table.length - 1)
    for (;;) {
      const id = (this.table[slot] ?? 0) - 1
      if (id < 0) return this.add(key.slice(from, to), hash)
      if (this.hashes[id] === hash && this.isAt(id, key, from, to)) return id
      slot = (slot + 1) & (this.table.length - 1)
    }
  }

  /** The number of a token; -1 where no text has it. */
  find(token: string): number {
    const hash = hashOf(token, 0, token.length)
    for (let slot = hash & (this.table.length - 1); ; slot = (slot + 1) & (this.table.length - 1)) {
      const id = (this.table[slot] ?? 0) - 1
      if (id < 0) return -1
      if (this.hashes[id] === hash && this.isAt(id, token, 0, token.length)) return id
    }
  }

  /** The numbers of the tokens that hold a piece, ascending: anywhere, or only at their beginning or end. */
  holding(piece: string, where: 'anywhere' | 'beginning' | 'end'): number[] {
    const found: number[] = []
    const length = this.starts[this.size] ?? 0
    // What stands before a token is the end of the one before it; the first has none.
    const before = where === 'beginning' ? '\n' : ''
    const wanted = `${before}${piece}${where === 'end' ? '\n' : ''}`
    if (where === 'beginning' && this.search(piece, 0, length) === 0) found.push(0)
    for (let id = 0, at = this.search(wanted, 0, length); at >= 0; ) {
      const place = at + before.length
      while ((this.starts[id + 1] ?? length) <= place) id++
      found.push(id)
      // The end of this token may be what stands before the next.
      at = this.search(wanted, (this.starts[id + 1] ?? length) - before.length, length)
    }
    return found
  }

  /** The next place of a text in the pool; -1 where there is none. */
  private search(text: string, from: number, length: number): number {
    if (/^[\0-\x7f]*$/.test(text))
      return Buffer.from(this.narrow.buffer, 0, length).indexOf(text, from, 'latin1')
    const bytes = Buffer.from(this.pool.buffer, this.pool.byteOffset, length * 2)
    const wanted = Buffer.from(text, 'utf16le')
    let at = bytes.indexOf(wanted, from * 2)
    // A match may begin in the middle of a unit.
    while (at % 2 === 1) at = bytes.indexOf(wanted, at + 1)
    return at < 0 ? -1 : at / 2
  }

  /** The arrays as they are now; what is added later does not change their content. */
  arrays(): VocabularyArrays {
    const { size } = this
    return {
      pool: this.pool.subarray(0, this.starts[size] ?? 0),
      starts: this.starts.subarray(0, size + 1),
      hashes: this.hashes.subarray(0, size),
      forms: this.forms.subarray(0, size),
      stems: this.stems.subarray(0, size),
    }
  }

  private add(token: string, hash: number): number {
    const id = this.size
    const start = this.starts[id] ?? 0
    const next = start + token.length + 1
    this.pool = withRoom(this.pool, next)
    this.narrow = withRoom(this.narrow, next)
    this.starts = withRoom(this.starts, id + 2)
    this.hashes = withRoom(this.hashes, id + 1)
    this.forms = withRoom(this.forms, id + 1)
    this.stems = withRoom(this.stems, id + 1)
    for (let at = 0; at < token.length; at++) {
      this.pool[start + at] = token.charCodeAt(at)
      this.narrow[start + at] = narrowed(token.charCodeAt(at))
    }
    this.pool[next - 1] = end
    this.narrow[next - 1] = end
    this.starts[id + 1] = next
    this.hashes[id] = hash
    const { forms, stems } = codesOfKey(token)
    this.forms[id] = forms[0] ?? 0
    this.stems[id] = stems[0] ?? 0
    this.size += 1
    this.noteSingle(id)
    if (this.size * 2 > this.table.length) this.makeTable()
    else this.place(id)
    return id
  }

  private noteSingle(id: number): void {
    const start = this.starts[id] ?? 0
    if ((this.starts[id + 1] ?? 0) - start === 2) this.single[this.pool[start] ?? 0] = id + 1
  }

  private makeTable(): void {
    let room = this.table.length
    while (room < this.size * 3) room *= 2
    this.table = new Int32Array(room)
    for (let id = 0; id < this.size; id++) this.place(id)
  }

  private place(id: number): void {
    let slot = (this.hashes[id] ?? 0) & (this.table.length - 1)
    while (this.table[slot] !== 0) slot = (slot + 1) & (this.table.length - 1)
    this.table[slot] = id + 1
  }

  private isAt(id: number, key: string, from: number, to: number): boolean {
    const start = this.starts[id] ?? 0
    if ((this.starts[id + 1] ?? 0) - start - 1 !== to - from) return false
    for (let at = from; at < to; at++) {
      if (this.pool[start + at - from] !== key.charCodeAt(at)) return false
    }
    return true
  }
}

function narrowed(unit: number): number {
  return unit < 0x80 ? unit : wide
}

/** Multiply and mix over UTF-16 units. */
function hashOf(key: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
