/** Elements that have no end tag. */
const empty = new Set(['meta', 'link', 'img', 'hr', 'br'])

/** Elements whose children are text and these only. */
const phrasing = new Set(['a', 'bdi', 'br', 'em', 'img', 'span', 'strong', 'sup', 'time'])
const holdsPhrasing = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'a',
  'bdi',
  'em',
  'span',
  'strong',
  'sup',
  'time',
  'title',
])
const onlyChildren: { readonly [parent: string]: readonly string[] } = {
  ul: ['li'],
  ol: ['li'],
  html: ['head', 'body'],
  figure: ['img', 'figcaption'],
}

interface Open {
  readonly tag: string
  children: number
}

/**
 * What is wrong with a page by the strict reading of HTML: every tag closed in order, attributes quoted and once,
 * ids once, each element only where its parent may hold it, no raw < & in text. For tests of our own writers.
 */
export function htmlFaults(html: string): string[] {
  const faults: string[] = []
  const open: Open[] = []
  const ids = new Set<string>()
  let last = 0
  const text = (piece: string) => {
    if (/&(?!(?:amp|lt|gt|quot|#39|nbsp);)/.test(piece) || piece.includes('<'))
      faults.push(`raw sign: ${piece.slice(0, 40)}`)
    const parent = open.at(-1)?.tag ?? ''
    if (
      piece.trim() !== '' &&
      (parent === '' || parent in onlyChildren || ['body', 'main', 'article', 'nav', 'head'].includes(parent))
    )
      faults.push(`text in ${parent}: ${piece.trim().slice(0, 40)}`)
  }
  const tags =
    /<!DOCTYPE html>|<script type="application\/ld\+json">[^<]*<\/script>|<style>[^<]*<\/style>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z:-]+(?:="[^"<>]*")?)*)\s*>/g
  for (const match of html.matchAll(tags)) {
    text(html.slice(last, match.index))
    last = match.index + match[0].length
    const [, slash, tag, attributes = ''] = match
    if (tag === undefined) continue
    if (slash) {
      const closed = open.pop()
      if (closed?.tag !== tag) faults.push(`</${tag}> closes <${closed?.tag}>`)
      continue
    }
    const parent = open.at(-1)
    if (parent) {
      parent.children++
      if (holdsPhrasing.has(parent.tag) && !phrasing.has(tag)) faults.push(`<${tag}> in <${parent.tag}>`)
      const allowed = onlyChildren[parent.tag]
      if (allowed && !allowed.includes(tag)) faults.push(`<${tag}> in <${parent.tag}>`)
      if (tag === 'li' && parent.tag !== 'ul' && parent.tag !== 'ol') faults.push(`<li> in <${parent.tag}>`)
    }
    if (tag === 'a' && open.some((each) => each.tag === 'a')) faults.push('a link in a link')
    const names = new Set<string>()
    for (const [, name = '', value] of attributes.matchAll(/\s+([a-z:-]+)(?:="([^"]*)")?/g)) {
      if (names.has(name)) faults.push(`${name} twice on <${tag}>`)
      names.add(name)
      if (value === undefined) faults.push(`${name} without a value on <${tag}>`)
      if (name === 'id' && value !== undefined) {
        if (ids.has(value) || /\s/.test(value) || value === '') faults.push(`id ${value}`)
        ids.add(value)
      }
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(value ?? '')) faults.push(`raw & in ${name}`)
    }
    if (tag === 'img' && !names.has('alt')) faults.push('img without alt')
    if (!empty.has(tag)) open.push({ tag, children: 0 })
  }
  text(html.slice(last))
  if (open.length > 0) faults.push(`not closed: ${open.map(({ tag }) => tag).join(' ')}`)
  return faults
}

/** The levels of a page's headings in order. */
export function headingLevels(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
}
