import { dictionaryFor, type Region } from './dictionary.ts'
import { simplifiedOnly } from './simplifiedOnly.ts'

/**
 * A name as it stands in Traditional text where it is protected: characters that Traditional has too stay (余华
 * becomes 余華, not 餘華), the others take their form.
 */
export function protectedForm(name: string, region: Region): string {
  const { characters, after } = dictionaryFor('zh-Hant', region)
  return Array.from(name, (character) => {
    if (!simplifiedOnly().has(character)) return character
    const made = characters.convert(character)
    return after ? after.convert(made) : made
  }).join('')
}
