/** Hunspell's way of spelling in JavaScript; of its interface only what we use. */
declare module 'nspell' {
  interface Spelling {
    correct(word: string): boolean
    suggest(word: string): string[]
  }

  export default function nspell(affixes: string, words: string): Spelling
}
