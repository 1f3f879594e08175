import { addresses } from '../../language/addresses.ts'

/** Stands for each character that no rule looks at: addresses, code and the like. */
export const hidden = '\uE000'

// Names of sites without a scheme; a chain of labels has one beginning, so that long ones cost linear time.
const domain =
  /(?<![\w.-])(?:[a-z0-9-]{1,63}\.)+(?:com|org|net|edu|gov|int|cn|tw|hk|uk|io|info|eu)\b(?:\/[\x21-\x7e]*)?/giu
const backticks = /`[^`\n]{1,200}`/gu
const tag = /<\/?[a-z][^<>\n]{0,100}>/giu
const token = /[\x21-\x7e]+/gu

const code = [
  /[A-Za-z0-9]_[A-Za-z0-9]/u,
  /::|=>|[A-Za-z0-9]\(\)|[{}\\|]/u,
  /^--?[a-z]{2}/u,
  /^[~.]{0,2}\/[\w.-]{1,255}\//u,
  /^["'(]?[#@][A-Za-z]\w/u,
  /\w\.(?:tsx?|jsx?|py|json|html?|pdf|docx?|xlsx?|csv|txt|md|png|jpe?g|gif|mp[34]|zip|exe|php|sql)\b/u,
  /^["'(]?10\.\d{4,9}\//u,
]

/** A text with addresses, file names, code and tags hidden; its length does not change. */
export function hideCode(text: string): string {
  let shown = text
  if (/:\/\/|www\.|@/iu.test(text)) shown = shown.replace(addresses, hide)
  if (text.includes('.')) shown = shown.replace(domain, hide)
  if (text.includes('`')) shown = shown.replace(backticks, hide)
  if (text.includes('<')) shown = shown.replace(tag, hide)
  if (/[_=:({\\|#@/.-]/u.test(shown))
    shown = shown.replace(token, (each) => (isCode(each) ? hide(each) : each))
  return shown
}

const isCode = (text: string): boolean =>
  /[_=:({\\|#@/]|^--?[A-Za-z]|\.[a-z]/u.test(text) && code.some((pattern) => pattern.test(text))

/** Marks at the end belong to the sentence, not to the address. */
function hide(text: string): string {
  const end = /[.,;:!?)\]"']*$/u.exec(text.slice(-8))?.[0].length ?? 0
  const kept = text.endsWith('`') || text.endsWith('()') ? 0 : end
  return hidden.repeat(text.length - kept) + text.slice(text.length - kept)
}
