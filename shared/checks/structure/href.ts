/**
 * How the link of one edition answers to that of another: the `same`; `mapped`, the same but for the language in
 * its address; on the same `site`, which has a host for each language or Chinese names for its Chinese pages; or
 * an `other` place.
 */
export type LinkFit = 'same' | 'mapped' | 'site' | 'other'

/** An address as it is compared. */
export interface Address {
  readonly whole: string
  /** Without what names a language. */
  readonly neutral: string
  readonly site: string
  readonly host: string
  /** The languages that the address names. */
  readonly languages: readonly string[]
}

const codes =
  '(?:en|eng|english|zh|zho|chn|chinese|cn|tw|hk|chs|cht|sc|tc|gb|big5|hans|hant|simp|trad|zhs|zht)'
const region = '(?:[-_](?:us|gb|uk|au|ca|intl|hans|hant|cn|tw|hk|mo|sg|chs|cht))'
const tag = new RegExp(`^${codes}${region}?${region}?$`)
const english = /^en/
const languageKey = /^(?:lang|language|hl|locale|l|lng|setlang)$/

/** Compares two addresses. */
export function linkFit(source: string, target: string): LinkFit {
  return addressFit(addressOf(source), addressOf(target))
}

/** Compares two addresses that were read. */
export function addressFit(there: Address, here: Address): LinkFit {
  if (there.whole === here.whole) return 'same'
  if (there.neutral === here.neutral) return 'mapped'
  if (there.site !== here.site || isEnglish(there) === isEnglish(here)) return 'other'
  const isUnlike = there.host !== here.host || /[^\u0020-\u007e]/u.test(there.whole + here.whole)
  return isUnlike ? 'site' : 'other'
}

const isEnglish = ({ languages }: Address): boolean => languages.every((code) => english.test(code))

const known = new Map<string, Address>()
const mostKnown = 2000

/** Reads an address; what was read lately is kept. */
export function addressOf(href: string): Address {
  const found = known.get(href)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const read = readAddress(href)
  known.set(href, read)
  return read
}

function readAddress(href: string): Address {
  const parts = /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(href.trim())
  if (parts === null) {
    const whole = href.trim().toLowerCase()
    return { whole, neutral: whole, site: whole, host: whole, languages: [] }
  }
  const [, authority = '', path = '', query = '', place = ''] = parts
  const host = authority
    .toLowerCase()
    .replace(/:(?:80|443)$/, '')
    .replace(/^www\./, '')
  const labels = host.split('.')
  const steps = decoded(path)
    .split('/')
    .filter((step) => step !== '')
  const asked = query
    .slice(1)
    .split('&')
    .filter((each) => each !== '')
    .sort()
  const languages: string[] = []
  const isTag = (text: string): boolean => {
    const found = tag.test(text.toLowerCase())
    if (found) languages.push(text.toLowerCase())
    return found
  }
  // The top domain stays: .cn, .tw and .hk name a country there.
  const site = labels.filter((label, at) => at >= labels.length - 2 || !isTag(label)).join('.')
  const way = steps
    .filter((step) => !isTag(step))
    .map((step) => step.replace(suffix, (all, code: string) => (isTag(code) ? '' : all)))
  const rest = asked.filter((each) => {
    const [key = '', value = ''] = each.split('=')
    return !languageKey.test(key.toLowerCase()) || !isTag(value)
  })
  return {
    whole: [host, steps.join('/'), asked.join('&'), place].join(' '),
    neutral: [site, way.join('/'), rest.join('&'), place].join(' '),
    site,
    host,
    languages,
  }
}

/** A language at the end of a file's name, before its ending: report-en.pdf, index_zh-hans.html. */
const suffix = /[-_.]([a-z]{2,7}(?:[-_][a-z]{2,4})?)(?=\.[a-z]{2,5}$|$)/i

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
