import type { Language } from '../../locale.ts'
import { simplifiedOnly, traditionalOnly } from '../../script/simplifiedOnly.ts'
import { languageFromTag } from '../detect.ts'

/** What a tag of a memory's file says: one of our languages, Chinese without a word on its script, or another one. */
export type TagLanguage = Language | 'zh' | null

const known = new Map<string, TagLanguage>()

/** The language of a tag (BCP 47 in any case, with - or _; CHS, CHT); region variants of English are English. */
export function tagLanguage(tag: string): TagLanguage {
  const kept = known.get(tag)
  if (kept !== undefined) return kept
  const found = readTag(tag)
  // A file has a few; a hostile one has as many as it likes.
  if (known.size < 1000) known.set(tag, found)
  return found
}

function readTag(tag: string): TagLanguage {
  const text = tag.trim().toLowerCase().replaceAll('_', '-')
  if (/^(?:zh|zho|chi|cmn|ch|chinese)$/u.test(text)) return 'zh'
  const plain = text.replace(/^(?:zho|chi)-/u, 'zh-')
  return languageFromTag(plain) ?? (/^(?:zh|cmn)-/u.test(plain) ? 'zh' : null)
}

/** The script of a Chinese text by the characters that only one of the two has; null where it has none of them. */
export function scriptOf(text: string): 'zh-Hans' | 'zh-Hant' | null {
  let simplified = 0
  let traditional = 0
  for (const character of text) {
    if (simplifiedOnly().has(character)) simplified++
    else if (traditionalOnly().has(character)) traditional++
  }
  if (simplified === traditional) return null
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant'
}
