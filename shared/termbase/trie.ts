/** A trie over numbers whose nodes hold values; for texts of which each place is looked at once. */
export interface Trie<T> {
  /** The node after a symbol, or -1; the root is 0. */
  step(node: number, symbol: number): number
  /** Whether anything was put at a node; quicker than to look. */
  ends(node: number): boolean
  /** What was put at a node. */
  at(node: number): readonly T[]
  /** Puts a value at the end of a path and gives its node. */
  put(path: readonly number[], value: T): number
  /** Takes values away from a node; the path stays. */
  drop(node: number, isDropped: (value: T) => boolean): void
}

const none: readonly never[] = []
const firstRoom = 1 << 12

/**
 * A trie whose edges are one open-addressing hash table from (node, symbol) to node, in typed arrays: built
 * within milliseconds, changed at any time, a step costs some nanoseconds. Symbols are whole numbers from 0.
 * A double array would be smaller, but must be built anew for most changes (Aoe 1989).
 */
export function makeTrie<T>(): Trie<T> {
  let room = firstRoom
  let parents = new Int32Array(room)
  let symbols = new Int32Array(room)
  let children = new Int32Array(room)
  let nodes = 1
  let filled = new Uint8Array(room)
  const values = new Map<number, T[]>()

  /** Where an edge is, or would be: no child is the root, so 0 is an empty place. */
  function place(node: number, symbol: number): number {
    const mask = room - 1
    let hash = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b)
    hash ^= hash >>> 15
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      if (children[at] === 0 || (parents[at] === node && symbols[at] === symbol)) return at
    }
  }

  function grow(): void {
    const old = { parents, symbols, children }
    room *= 2
    parents = new Int32Array(room)
    symbols = new Int32Array(room)
    children = new Int32Array(room)
    // There are never more nodes than places.
    const more = new Uint8Array(room)
    more.set(filled)
    filled = more
    for (const [from, child] of old.children.entries()) {
      if (child !== 0) set(old.parents[from] ?? 0, old.symbols[from] ?? 0, child)
    }
  }

  function set(node: number, symbol: number, child: number): void {
    const to = place(node, symbol)
    parents[to] = node
    symbols[to] = symbol
    children[to] = child
  }

  function add(node: number, symbol: number): number {
    const known = children[place(node, symbol)]
    if (known) return known
    if (nodes * 2 > room) grow()
    const child = nodes++
    set(node, symbol, child)
    return child
  }

  return {
    step: (node, symbol) => children[place(node, symbol)] || -1,
    ends: (node) => filled[node] === 1,
    at: (node) => values.get(node) ?? none,
    put: (path, value) => {
      const node = path.reduce(add, 0)
      const there = values.get(node)
      if (there) there.push(value)
      else values.set(node, [value])
      filled[node] = 1
      return node
    },
    drop: (node, isDropped) => {
      const left = (values.get(node) ?? []).filter((value) => !isDropped(value))
      if (left.length > 0) values.set(node, left)
      else {
        values.delete(node)
        filled[node] = 0
      }
    },
  }
}
