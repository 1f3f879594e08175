const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id (ULID, 128 bits) as the UUID of the same bits, which is what outside formats know: urn:uuid:… */
export function uuidUrn(id: string): string {
  let bits = 0n
  for (const sign of id) bits = bits * 32n + BigInt(Math.max(0, alphabet.indexOf(sign)))
  const hex = BigInt.asUintN(128, bits).toString(16).padStart(32, '0')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}
