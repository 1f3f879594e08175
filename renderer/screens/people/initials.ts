/** Two letters or one Han character that stand for a name where there is little room. */
export function initials(name: string): string {
  const trimmed = name.trim()
  const last = [...trimmed].at(-1) ?? ''
  // Of a Chinese name the given name tells people apart.
  if (/\p{Script=Han}/u.test(last)) return last
  const words = trimmed.split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en') ?? '').join('')
}
