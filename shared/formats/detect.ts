import type { Language } from '../locale.ts'
import { simplifiedOnly, traditionalOnly } from '../script/simplifiedOnly.ts'

/** A language and how sure it is, 0 to 1; below 0.6 a person should say. */
export interface DetectedLanguage {
  readonly language: Language
  readonly certainty: number
}

/** A sample of this many characters is enough, and bounds the time. */
const sample = 200_000

/**
 * The language of a text: English where letters outweigh Han characters, else Simplified or Traditional by
 * the characters that only one of them has. Without any, Simplified, with little certainty.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const part = text.slice(0, sample)
  const { han, simplified, traditional } = countHanForms(part)
  // A Chinese article names things in Latin letters, an English one rarely in Chinese: one Han character
  // says as much as about four letters.
  const letters = (part.match(/[A-Za-z]/g) ?? []).length / 4
  if (han <= letters) {
    const share = letters / (letters + han || 1)
    return { language: 'en', certainty: letters === 0 ? 0 : share * weight(letters, 5) }
  }
  const known = simplified + traditional
  if (known === 0) return { language: 'zh-Hans', certainty: 0.5 }
  const language = simplified >= traditional ? 'zh-Hans' : 'zh-Hant'
  const share = Math.max(simplified, traditional) / known
  return { language, certainty: share * weight(known, 1) }
}

/** The language that a tag or a name says (BCP 47, older codes, words), or null. */
export function languageFromTag(tag: string): Language | null {
  const text = tag.trim().toLowerCase().replaceAll('_', '-')
  if (/^(en|eng|english)(-|$)/.test(text)) return 'en'
  if (
    /^(zh|cmn|yue)-(.*-)?(hant|tw|hk|mo)(-|$)|^(cht|hant|tc|繁體|繁体|繁體中文|正體中文|traditional)/.test(
      text,
    )
  ) {
    return 'zh-Hant'
  }
  if (/^(zh|cmn)-(.*-)?(hans|cn|sg|my)(-|$)|^(chs|hans|sc|简体|簡體|简体中文|simplified)/.test(text))
    return 'zh-Hans'
  return null
}

/** The language that a file's name says, as in `trade.zh-Hant.md` or `trade_en.docx`, or null. */
export function languageFromName(name: string): Language | null {
  const stem = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  const last =
    /(?:^|[._\s([-])(en|eng|english|zh[-_]han[st]|zh[-_](?:cn|tw|hk)|han[st]|ch[st]|[ts]c|简体|繁體|繁体)\)?\]?$/i
  const found = last.exec(stem)?.[1]
  return found ? languageFromTag(found) : null
}

function weight(count: number, half: number): number {
  return count / (count + half)
}

/** How many characters of a text are Han, and how many of these only Simplified or only Traditional text has. */
function countHanForms(text: string): { han: number; simplified: number; traditional: number } {
  const counts = { han: 0, simplified: 0, traditional: 0 }
  for (const [character] of text.matchAll(/\p{Script=Han}/gu)) {
    counts.han++
    if (simplifiedOnly().has(character)) counts.simplified++
    else if (traditionalOnly().has(character)) counts.traditional++
  }
  return counts
}
