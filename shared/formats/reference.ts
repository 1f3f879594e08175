import type { DraftEdition } from '../document/draft.ts'
import { isWide } from '../language/widths.ts'
import { type RawBlock, recogniseArticle } from './article.ts'
import { cleanText, tidyLine } from './clean.ts'
import { detectLanguage } from './detect.ts'
import type { Reading } from './reading.ts'

interface Line {
  readonly text: string
  readonly indent: number
}

const bullet = /^(?:[•●‣◦▪·∙■□○]\s*|[-*]\s+)(?=\S)/
const numbered = /^\d{1,2}[.)]\s+(?=\S)/
const rule = /^(?:[-_*=—–](?:\s*[-_*=—–]){2,}|[*＊※](?:\s*[*＊※]){2})$/
const sentenceEnd = /[.!?。！？…:：;；][”"’'」』）)\]]*$/
/** Lines of hand-wrapped text are at most so long. */
const longestWrapped = 100
/** … and reach so many columns; shorter ones stand in lines on purpose. */
const narrowestWrapped = 50

/**
 * Reads plain text in the form of a saved article page: language switch, title, date, authors as bullets with
 * their posts, paragraphs, and furniture, which goes to `skipped`. Plain text without any of this is a title
 * and paragraphs.
 */
export function readReference(text: string): Reading {
  const lines = paragraphs(cleanText(text))
  const raw = lines.map((line, at) => rawBlock(line, isNumbered(lines[at - 1]) || isNumbered(lines[at + 1])))
  const { title, date, byline, blocks, skipped } = recogniseArticle(raw)
  const all = [title, ...blocks.map((block) => (block.kind === 'divider' ? [] : block.runs))]
  const { language, certainty } = detectLanguage(
    all
      .flat()
      .map((run) => run.text)
      .join('\n'),
  )
  const edition: DraftEdition = { language, title, date, byline, blocks, skipped }
  return { edition, slug: '', certainty }
}

/** Blank lines part paragraphs. Lines without one between them are joined only where they look wrapped by hand. */
function paragraphs(text: string): Line[] {
  const groups: Line[][] = [[]]
  for (const raw of text.split('\n')) {
    const line = { text: tidyLine(raw), indent: indentOf(raw) }
    if (line.text === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.flatMap((lines) => (isWrapped(lines) ? [joined(lines)] : lines))
}

function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false
  const inner = lines.slice(0, -1)
  const plain = lines.every(
    (line, at) => at === 0 || (!bullet.test(line.text) && line.indent === lines[1]?.indent),
  )
  if (!plain || inner.some((line) => line.text.length > longestWrapped)) return false
  const full = lines.reduce((most, line) => Math.max(most, width(line.text)), 0)
  const filled = inner.filter((line) => width(line.text) > 0.6 * full && width(line.text) > 30)
  const open = inner.filter((line) => !sentenceEnd.test(line.text))
  return full >= narrowestWrapped && filled.length >= 0.8 * inner.length && open.length >= 0.5 * inner.length
}

function joined(lines: readonly Line[]): Line {
  const text = lines.reduce((all, { text: line }) => {
    const gap = isWide(all.slice(-1)) && isWide(line.slice(0, 1)) ? '' : ' '
    return all === '' ? line : all + gap + line
  }, '')
  return { text, indent: lines[0]?.indent ?? 0 }
}

function width(text: string): number {
  let sum = 0
  for (const character of text) sum += isWide(character) ? 2 : 1
  return sum
}

/** Columns of white space before the text; an ideographic space is the usual paragraph indent and counts not. */
function indentOf(line: string): number {
  return (/^[ \t\u00a0]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
}

function isNumbered(line: Line | undefined): boolean {
  return line !== undefined && numbered.test(line.text)
}

/** A numbered line is part of a list only beside another one; alone its number belongs to the text. */
function rawBlock({ text, indent }: Line, inList: boolean): RawBlock {
  if (bullet.test(text)) return { block: { kind: 'bullet', runs: [{ text: text.replace(bullet, '') }] } }
  if (inList && numbered.test(text))
    return { block: { kind: 'ordered', runs: [{ text: text.replace(numbered, '') }] } }
  if (rule.test(text)) return { block: { kind: 'divider' } }
  return { block: { kind: 'paragraph', runs: [{ text }] }, indented: indent >= 3 }
}
