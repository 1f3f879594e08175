import { type NewId, ulids } from '../../shared/ids.ts'

/** Makes ids by the window's clock and its cryptographic randomness. */
export function newIds(): NewId {
  const word = new Uint32Array(1)
  return ulids(Date.now, () => {
    crypto.getRandomValues(word)
    return (word[0] ?? 0) / 2 ** 32
  })
}
