// Spelt with a vowel and said with a consonant: a union, a European, a one-day strike.
const consonantSound =
  /^(?:uni(?:[cfloqstv]|on|x$)|us(?:e|ua|ur|a\b|able)|ut(?:il|op|er|en|ah)|ur(?:an|in|o|ug|al)|ukr|uk\b|ubi|ugand|eu|ewe|one(?![a-z])|once|ou(?:a|i)|uv\b|u-)/u
// Spelt with a consonant and said with a vowel.
const vowelSound = /^(?:hour|honest|honou?r|heir|8|11(?![\d,.])|18(?![\d,.]))/u
// Both are said: an historic day, a herb.
const either = /^(?:histor|hotel|heroic|habitual|herb|hallucin|hysteri|homage|uzbek|x|y)/u
const letters = new Set('a i e o u s am an and are as at in is it of on or if to'.split(' '))

/**
 * The other article, where the one before a word is wrong by its sound; null where it is right or could be.
 * `before` is the character before the article's space: behind a word a capital A is a name.
 */
export function articleFor(article: string, next: string, before: string): string | null {
  const isAn = article.length === 2
  if (article === 'A' && !/^$|[.!?”’"]/u.test(before)) return null
  const word = next.replace(/[.,&].*$/u, '')
  if (!isAn && letters.has(word.toLowerCase())) return null
  const wantsAn = sound(word, next)
  if (wantsAn === null || wantsAn === isAn) return null
  return isAn ? article.charAt(0) : `${article}n`
}

/** Whether a word begins with a vowel as it is said; null where that cannot be told. */
function sound(word: string, next: string): boolean | null {
  const small = word.toLowerCase()
  if (/^\p{Nd}/u.test(word)) return /^8/u.test(next) || /^1[18](?:,\d|$)/u.test(next.replace(/[,.]$/u, ''))
  if (/^\p{Lu}$/u.test(word) || /^\p{Lu}[\p{Lu}\p{Nd}]+s?$/u.test(word)) return initials(word)
  if (!/^\p{Script=Latin}+$/u.test(word) || word.length < 2 || either.test(small)) return null
  if (vowelSound.test(small)) return true
  if (consonantSound.test(small)) return false
  if (/^[aeiou]/u.test(small)) return true
  return /^[b-df-hj-np-tv-z]/u.test(small) && small === small.normalize('NFD').replace(/\p{M}/gu, '')
    ? false
    : null
}

/** Of letters said one by one; F, H, L, M, N, R, S and X may begin a word that is said as one. */
function initials(word: string): boolean | null {
  const first = word.charAt(0)
  if ('AEIO'.includes(first)) return true
  if ('BCDGJKPQTUVWYZ'.includes(first)) return false
  return word.length === 1 ? true : null
}
