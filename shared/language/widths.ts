const han = /^[\p{Script=Han}]$/u
const wide = /^[\p{Script=Han}\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF60“”‘’…—·]$/u

/** Whether a character is a Han character (〇 and 々 among them). */
export function isHanCharacter(character: string): boolean {
  return han.test(character)
}

/** Whether a character is set in a full cell in Chinese: Han characters and Chinese punctuation. */
export function isWide(character: string): boolean {
  return wide.test(character)
}

/** The full-width form of each half-width mark that Chinese text has one for. */
export const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}
