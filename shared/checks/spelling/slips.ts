const contractions = ['nt', 're', 've', 'll']
const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The words that are one slip of the finger away from a word: a letter too many, too few, another one, or two
 * exchanged (Damerau's four). For short words only slips that few right words are apart by: exchanged, doubled
 * and lost letters.
 */
export function* slips(word: string): Generator<string> {
  const isShort = word.length < 5
  for (let at = 0; at + 1 < word.length; at++) {
    const [a, b] = [word.charAt(at), word.charAt(at + 1)]
    if (a !== b) yield word.slice(0, at) + b + a + word.slice(at + 2)
  }
  for (let at = 1; at < word.length; at++) {
    if (!isShort || word.charAt(at) === word.charAt(at - 1)) yield word.slice(0, at) + word.slice(at + 1)
  }
  // The apostrophe of a contraction, but not of a possessive, which any noun could be: dont, theyre.
  for (const ending of contractions) {
    const at = word.length - (ending === 'nt' ? 1 : 2)
    if (word.endsWith(ending)) yield `${word.slice(0, at)}'${word.slice(at)}`
  }
  if (isShort) {
    for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.charAt(at) + word.slice(at)
    return
  }
  for (const letter of letters) {
    for (let at = 0; at <= word.length; at++) {
      yield word.slice(0, at) + letter + word.slice(at)
      if (at < word.length && word.charAt(at) !== letter) {
        yield word.slice(0, at) + letter + word.slice(at + 1)
      }
    }
  }
}
