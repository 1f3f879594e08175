const han = 3
const letter = 1
const other = 0.4

/** How much a text tells of itself: a Han character as much as three letters, marks and spaces little. */
export function weightOf(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += weightAt(text, at)
  return sum
}

/** The same for one UTF-16 unit. */
export function weightAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd800 && unit <= 0xdfff)) return han
  if ((unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) - 0x61 < 26 && (unit | 0x20) >= 0x61)) return letter
  return unit >= 0xc0 && unit < 0x2000 ? letter : other
}
