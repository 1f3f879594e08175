import { fragmentPrefixes } from './modules.ts'

const order: ReadonlyMap<string, number> = new Map([
  ['f', 0],
  ['g', 1],
  ['u', 2],
])
const leaves = new Set(['n', 'd', 't'])

/** A selector of a fragment identifier: '' as prefix is an id of the unit itself. */
export interface Selector {
  readonly prefix: string
  readonly id: string
}

/**
 * The selectors of a reference into the same document (`#f=f1/u=1/n=n1`); null for one that leads elsewhere, and the
 * broken rule where it is none.
 */
export function selectorsOf(ref: string): readonly Selector[] | string | null {
  if (!ref.startsWith('#')) return null
  const selectors = ref
    .slice(1)
    .replace(/^\//u, '')
    .split('/')
    .map((text): Selector => {
      const at = text.indexOf('=')
      return at < 0 ? { prefix: '', id: text } : { prefix: text.slice(0, at), id: text.slice(at + 1) }
    })
  let last = -1
  for (const [at, { prefix, id }] of selectors.entries()) {
    if (id === '') return 'fragment.syntax'
    const rank = order.get(prefix)
    if (rank !== undefined) {
      if (rank <= last) return 'fragment.order'
      last = rank
    } else if (prefix !== '' && !leaves.has(prefix) && !fragmentPrefixes.has(prefix)) return 'fragment.prefix'
    else if (at < selectors.length - 1) return 'fragment.leaf'
  }
  return selectors
}
