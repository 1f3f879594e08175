/** A name as a part of an address: letters and digits of ASCII, else the numbers of its signs; never ''. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\p{L}\p{N}]+/gu, '-')
    .replaceAll(/[^a-z0-9-]/gu, (sign) => `-${(sign.codePointAt(0) ?? 0).toString(16)}-`)
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return plain.slice(0, 180) || 'x'
}
