type Id<K extends string> = string & { readonly __id: K }

export type ArticleId = Id<'article'>
export type SegmentId = Id<'segment'>
export type RevisionId = Id<'revision'>
export type UnitId = Id<'unit'>
export type EntryId = Id<'entry'>
export type AlignmentId = Id<'alignment'>

/** Makes new ids; given by whoever owns the clock and the randomness. */
export type NewId = <T extends string>() => T

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * ULIDs (26 Crockford base-32 characters: 48 bits of milliseconds, 80 of randomness), ascending within a
 * millisecond. `now` gives milliseconds, `random` a number in [0, 1). Source: github.com/ulid/spec.
 */
export function ulids(now: () => number, random: () => number): NewId {
  let lastTime = -1
  let digits: number[] = []
  return <T extends string>() => {
    const time = Math.max(now(), lastTime)
    if (time === lastTime) increment(digits)
    else digits = Array.from({ length: 16 }, () => Math.floor(random() * 32) & 31)
    lastTime = time
    return (encodeTime(time) + digits.map((digit) => alphabet.charAt(digit)).join('')) as T
  }
}

/** Whether a string has the shape of an id. */
export function isId(value: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(value)
}

function encodeTime(time: number): string {
  let rest = time
  let text = ''
  for (let place = 0; place < 10; place++) {
    text = alphabet.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function increment(digits: number[]): void {
  for (let place = digits.length - 1; place >= 0; place--) {
    const digit = digits[place] ?? 0
    if (digit < 31) {
      digits[place] = digit + 1
      return
    }
    digits[place] = 0
  }
}
