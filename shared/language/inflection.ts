// Forms that no rule reaches, `form stem`.
const irregular = new Map(
  (
    'children child|men man|women woman|people person|feet foot|mice mouse|crises crisis|analyses analysis|theses thesis|' +
    'bases basis|criteria criterion|phenomena phenomenon|media medium|data datum|is be|are be|was be|were be|been be|am be|' +
    'has have|had have|does do|did do|done do|went go|gone go|said say|says say|made make|took take|taken take|gave give|' +
    'given give|came come|saw see|seen see|knew know|known know|thought think|found find|told tell|left leave|held hold|' +
    'kept keep|led lead|met meet|paid pay|ran run|sent send|spoke speak|spoken speak|stood stand|wrote write|written write|' +
    'won win|began begin|begun begin|broke break|broken break|brought bring|built build|bought buy|chose choose|' +
    'chosen choose|fell fall|fallen fall|fought fight|grew grow|grown grow|lost lose|rose rise|risen rise|sold sell|' +
    'sought seek|spent spend|taught teach|understood understand|better good|best good|worse bad|worst bad'
  )
    .split('|')
    .map((pair): [string, string] => {
      const at = pair.indexOf(' ')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
)

const unchanged = new Set(['news', 'series', 'species', 'means', 'united', 'states', 'being', 'during'])

const longest = 30

/**
 * The stem that an English word shares with its inflected forms: plurals, possessives, -ed, -ing. It is a key
 * for matching, not always a word (`policies` and `policy` give `policy`, `making` and `make` give `mak`).
 * Own light rules, milder than Porter's: suffixes that make another word (-ation, -er) stay.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '')
  const known = irregular.get(lower)
  if (known !== undefined) return stemRegular(known)
  return stemRegular(lower)
}

function stemRegular(word: string): string {
  if (word.length < 4 || word.length > longest || unchanged.has(word)) return word
  const plural = word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(ss|sh|ch|x|z|o)es$/u, '$1')
    .replace(/([^sui])s$/u, '$1')
  const base = plural.replace(/([aeiouy].*[^e])(?:ed|ing)$/u, '$1').replace(/([bdgklmnprt])\1$/u, '$1')
  return base.length > 3 ? base.replace(/e$/u, '') : base
}
