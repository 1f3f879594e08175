import type { DraftAuthor } from '../document/draft.ts'

/** What a text says of itself in lines of `key: value` between two lines of `---` before it. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>
  readonly authors: readonly DraftAuthor[]
  /** The text after it. */
  readonly rest: string
}

const block = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/

const longestLine = 1000

/** Reads front matter; null where a text has none. Lists are read for authors only. */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = block.exec(text)
  if (!found) return null
  const values = new Map<string, string>()
  const authors: DraftAuthor[] = []
  let key = ''
  for (const line of (found[1] ?? '').split('\n')) {
    if (line.trim() === '') continue
    if (line.length > longestLine) return null
    const pair = /^([\p{L}][\p{L}\p{N}_ -]*?)\s*:(?:\s+(.*))?$/u.exec(line)
    const item = /^\s*-\s+(name\s*:\s*)?(.+)$/.exec(line)
    const post = /^\s+(?:post|title|affiliation)\s*:\s*(.+)$/.exec(line)
    if (pair) {
      key = (pair[1] ?? '').toLowerCase()
      const value = unquoted(pair[2] ?? '')
      if (value === '') continue
      if (isAuthor(key)) authors.push(authorOf(value))
      else values.set(key, value)
    } else if (isAuthor(key) && item) {
      const value = unquoted(item[2] ?? '')
      authors.push(item[1] ? { name: value, post: '' } : authorOf(value))
    } else if (isAuthor(key) && post) {
      const last = authors.pop()
      if (last) authors.push({ ...last, post: unquoted(post[1] ?? '') })
    } else if (!item) return null
  }
  return { values, authors, rest: text.slice(found[0].length) }
}

function isAuthor(key: string): boolean {
  return ['author', 'authors', 'by', 'byline', '作者'].includes(key)
}

/** "Name, post", "Name — post" or "Name (post)". */
function authorOf(value: string): DraftAuthor {
  const found =
    /^(.+?)\s*(?:[,，|]|\s[—–-]+\s|——)\s*(.+)$/.exec(value) ?? /^(.+?)\s*[(（](.+)[)）]$/.exec(value)
  return { name: (found?.[1] ?? value).trim(), post: (found?.[2] ?? '').trim() }
}

/** A YAML scalar: the double-quoted kind has JSON's escapes, the single-quoted kind doubles its quotes. */
function unquoted(value: string): string {
  const text = value.trim()
  if (/^'.*'$/.test(text) && text.length > 1) return text.slice(1, -1).replaceAll("''", "'").trim()
  if (!/^".*"$/.test(text) || text.length < 2) return text
  try {
    return String(JSON.parse(text)).trim()
  } catch {
    // Quotes that are no YAML string are still quotes.
    return text.slice(1, -1).trim()
  }
}
