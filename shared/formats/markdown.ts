import type { Token } from 'markdown-it'
import type { DraftBlock, DraftEdition, Run } from '../document/draft.ts'
import { isSafeLink } from '../document/link.ts'
import { trimRuns } from '../document/skeleton/runs.ts'
import { recogniseArticle } from './article.ts'
import { cleanText } from './clean.ts'
import { readDate } from './dates.ts'
import { detectLanguage, languageFromTag } from './detect.ts'
import { readFrontMatter } from './frontMatter.ts'
import type { AssetFinder } from './html.ts'
import { markdownTokens } from './markdownParser.ts'
import type { Reading } from './reading.ts'

/**
 * Reads Markdown: the first `# ` heading is the title, a first paragraph wholly in emphasis the standfirst,
 * an image a figure; raw HTML is text, but for em and strong. Front matter may give title, date, author, language and slug.
 * `assetOf` knows pictures.
 */
export function readMarkdown(text: string, assetOf: AssetFinder = () => ''): Reading {
  const clean = cleanText(text)
  const front = readFrontMatter(clean)
  const skipped: string[] = []
  const { title, blocks } = readBlocks(markdownTokens(front?.rest ?? clean), skipped, assetOf)
  const ownTitle = title ?? textRuns(front?.values.get('title'))
  const date = readDate(front?.values.get('date') ?? '')
  const article = recogniseArticle(
    blocks.map((block) => ({ block })),
    { ...(ownTitle ? { title: ownTitle } : {}), date, byline: front?.authors ?? [] },
  )
  const body = withStandfirst(article.blocks)
  const texts = [article.title, ...body.map((block) => (block.kind === 'divider' ? [] : block.runs))]
  const said = languageFromTag(front?.values.get('language') ?? front?.values.get('lang') ?? '')
  const found = detectLanguage(
    texts
      .flat()
      .map((run) => run.text)
      .join('\n'),
  )
  const edition: DraftEdition = {
    ...article,
    language: said ?? found.language,
    blocks: body,
    skipped: [...skipped, ...article.skipped],
  }
  return { edition, slug: front?.values.get('slug') ?? '', certainty: said ? 1 : found.certainty }
}

function withStandfirst(blocks: readonly DraftBlock[]): DraftBlock[] {
  const [first, ...rest] = blocks
  if (!first) return []
  if (first.kind !== 'paragraph' || !first.runs.every((run) => run.emphasis || run.note !== undefined))
    return [...blocks]
  const runs = first.runs.map(({ emphasis: _, ...run }): Run => run)
  return [{ kind: 'standfirst', runs }, ...rest]
}

interface Reader {
  title: Run[] | null
  readonly blocks: DraftBlock[]
  readonly skipped: string[]
  readonly assetOf: AssetFinder
  /** The containers that are open, innermost last. */
  readonly open: ('blockquote' | 'bullet' | 'ordered')[]
  /** Whether the open list item has text already. */
  inItem: boolean
}

function readBlocks(
  tokens: readonly Token[],
  skipped: string[],
  assetOf: AssetFinder,
): { title: Run[] | null; blocks: DraftBlock[] } {
  const reader: Reader = { title: null, blocks: [], skipped, assetOf, open: [], inItem: false }
  let heading = 0
  let note: string | null = null
  for (const token of tokens) {
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1))
        break
      case 'heading_close':
        heading = 0
        break
      case 'footnote_open':
        note = noteOf(token)
        break
      case 'footnote_close':
        note = null
        break
      case 'blockquote_open':
        reader.open.push('blockquote')
        break
      case 'bullet_list_open':
        reader.open.push('bullet')
        break
      case 'ordered_list_open':
        reader.open.push('ordered')
        break
      case 'blockquote_close':
      case 'bullet_list_close':
      case 'ordered_list_close':
        reader.open.pop()
        break
      case 'list_item_open':
        reader.inItem = false
        break
      case 'hr':
        reader.blocks.push({ kind: 'divider' })
        break
      case 'inline': {
        const runs = readInline(token.children ?? [], reader)
        if (note !== null) reader.blocks.push({ kind: 'footnote', note, runs })
        else if (heading > 0) addHeading(reader, heading, runs)
        else addText(reader, runs)
        break
      }
      case 'fence':
      case 'code_block':
        for (const line of token.content.split('\n')) addText(reader, textRuns(line) ?? [])
        break
    }
  }
  return reader
}

function addHeading(reader: Reader, level: number, runs: Run[]): void {
  if (runs.length === 0) return
  if (level === 1 && !reader.title) reader.title = runs
  else reader.blocks.push({ kind: 'heading', level: level <= 2 ? 2 : level === 3 ? 3 : 4, runs })
}

function addText(reader: Reader, runs: Run[]): void {
  if (runs.length === 0) return
  const kind = reader.open.at(-1) ?? 'paragraph'
  const last = reader.blocks.at(-1)
  if ((kind === 'bullet' || kind === 'ordered') && reader.inItem && last?.kind === kind) {
    reader.blocks[reader.blocks.length - 1] = { kind, runs: [...last.runs, { text: ' ' }, ...runs] }
    return
  }
  reader.inItem = true
  reader.blocks.push({ kind, runs })
}

/** The runs of inline tokens. Pictures that stand alone or are at hand become figures before them; others are left out. */
function readInline(tokens: readonly Token[], reader: Reader): Run[] {
  const alone = tokens.every((token) => token.type === 'image' || token.content.trim() === '')
  const runs: Run[] = []
  let [emphasis, strong] = [0, 0]
  const links: string[] = []
  const add = (text: string, note?: string) => {
    const link = links.at(-1)
    runs.push({
      text,
      ...(emphasis > 0 ? { emphasis: true } : {}),
      ...(strong > 0 ? { strong: true } : {}),
      ...(link !== undefined && isSafeLink(link) ? { link } : {}),
      ...(note === undefined ? {} : { note }),
    })
  }
  for (const token of tokens) {
    if (token.type === 'em_open') emphasis++
    else if (token.type === 'em_close') emphasis = Math.max(0, emphasis - 1)
    else if (token.type === 'strong_open') strong++
    else if (token.type === 'strong_close') strong = Math.max(0, strong - 1)
    else if (token.type === 'link_open') links.push(String(token.attrGet('href') ?? ''))
    else if (token.type === 'link_close') links.pop()
    else if (token.type === 'softbreak' || token.type === 'hardbreak') add('\n')
    else if (token.type === 'footnote_ref') add('', noteOf(token))
    else if (token.type === 'image') {
      const address = String(token.attrGet('src') ?? '')
      const asset = reader.assetOf(address)
      if (asset === '') reader.skipped.push(address.slice(0, 200))
      const runs = textRuns(String(token.attrGet('title') ?? '')) ?? []
      if (alone || asset !== '') reader.blocks.push({ kind: 'figure', asset, alt: token.content, runs })
    } else add(token.content)
  }
  return trimRuns(runs)
}

function noteOf(token: Token): string {
  const note = token.meta?.note
  return typeof note === 'string' ? note : ''
}

function textRuns(text: string | undefined): Run[] | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : [{ text: trimmed }]
}
