import { textHash } from '../document/hash.ts'

/** What a waiver is about: the digest of both texts. When either changes, the issue comes back. */
export function aboutPair(source: string, target: string): string {
  return textHash(`${source}\n${target}`)
}
