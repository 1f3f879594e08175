type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** An array that has room for at least `length` numbers: the same one, or a larger copy of it. */
export function withRoom<T extends Numbers>(array: T, length: number): T {
  if (length <= array.length) return array
  const Kind = array.constructor as new (length: number) => T
  const larger = new Kind(Math.max(length, array.length + (array.length >> 1), 1024))
  larger.set(array)
  return larger
}

/** Bytes that numbers are appended to, as LEB128: seven bits a byte, the lowest first. */
export class ByteWriter {
  bytes = new Uint8Array(1 << 12)
  length = 0

  put(value: number): void {
    if (this.length + 5 > this.bytes.length) this.bytes = withRoom(this.bytes, this.length + 5)
    let rest = value
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
  }

  /** The bytes written so far, with no room left over. */
  trimmed(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length)
  }
}
