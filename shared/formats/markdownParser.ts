import MarkdownIt, { type StateBlock, type StateInline, type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'

const definition = /^\[\^([^\]\s]+)\]:[ \t]*/
const reference = /\[\^([^\]\s]+)\]/y
const tag = /<(\/?)(em|strong)>/y

/** Parses Markdown to tokens: CommonMark without raw HTML (but for em and strong), emphasis beside Chinese marks, and footnotes. */
export function markdownTokens(text: string): Token[] {
  return parser.parse(text, { notes: new Set<string>() })
}

const parser = MarkdownIt('commonmark', { html: false }).use(cjkFriendly)
parser.block.ruler.before('reference', 'footnote', footnote, { alt: ['paragraph', 'reference'] })
parser.inline.ruler.before('link', 'footnote_ref', footnoteRef)
parser.inline.ruler.before('link', 'mark_tag', markTag)

/** `[^1]: text`, with the lines after it up to a blank one or the next definition. */
function footnote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const first = lineAt(state, startLine)
  const found = definition.exec(first)
  if (!found || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
  if (silent) return true
  const lines = [first.slice(found[0].length)]
  let next = startLine + 1
  while (next < endLine && !state.isEmpty(next) && !definition.test(lineAt(state, next))) {
    lines.push(lineAt(state, next++))
  }
  const note = found[1] ?? ''
  notesOf(state.env).add(note)
  state.push('footnote_open', '', 1).meta = { note }
  const inline = state.push('inline', '', 0)
  inline.content = lines.join('\n').trim()
  inline.children = []
  state.push('footnote_close', '', -1)
  state.line = next
  return true
}

/** `[^1]`, where a footnote of that name is defined somewhere. */
function footnoteRef(state: StateInline, silent: boolean): boolean {
  reference.lastIndex = state.pos
  const note = reference.exec(state.src)?.[1]
  if (note === undefined || !notesOf(state.env).has(note)) return false
  if (!silent) state.push('footnote_ref', '', 0).meta = { note }
  state.pos = reference.lastIndex
  return true
}

/** The two tags that our own writer falls back on, where asterisks would not be read as emphasis. */
function markTag(state: StateInline, silent: boolean): boolean {
  tag.lastIndex = state.pos
  const found = tag.exec(state.src)
  if (!found) return false
  const [whole, slash = '', name = ''] = found
  // Nesting 0: the tags need not pair up, which markdown-it's own nesting must.
  if (!silent) state.push(`${name}_${slash ? 'close' : 'open'}`, name, 0)
  state.pos += whole.length
  return true
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}

function notesOf(env: unknown): Set<string> {
  const { notes } = env as { readonly notes?: unknown }
  return notes instanceof Set ? notes : new Set()
}
