import { type Language, localText } from '../locale.ts'
import { correctionsIn } from './changed.ts'
import { type Block, type Content, piecesText } from './content.ts'
import { contentOf } from './contentOf.ts'
import { oneLine } from './escape.ts'
import { editionIn, type PublishedArticle } from './input.ts'
import { type PageTargets, pageUrl } from './links.ts'
import { asParagraph, escapeMarkdown, piecesMarkdown } from './markdownInline.ts'
import { standing } from './words.ts'

/**
 * An edition as Markdown (CommonMark with footnotes) in the form that shared/formats reads: metadata as front
 * matter, the title as the only first-level heading, the standfirst as a paragraph in emphasis, captions as
 * image titles. Lists that follow one another change their mark, so that they stay two.
 */
export function markdown(article: PublishedArticle, language: Language, targets: PageTargets): string {
  const content = contentOf(editionIn(article, language).document, language)
  const standfirst = piecesMarkdown(
    content.standfirst.map((piece) => (piece.kind === 'text' ? { ...piece, emphasis: true } : piece)),
  )
  const parts = [
    frontMatter(article, language, content),
    `# ${headingText(piecesMarkdown(content.title))}\n`,
    ...(standfirst ? [`${standfirst}\n`] : []),
    markdownBody(content, targets),
  ]
  return parts.join('\n')
}

/** The blocks and notes of an edition as Markdown. */
export function markdownBody(content: Content, targets: PageTargets): string {
  const blocks: string[] = []
  let alternate = false
  for (const [at, block] of content.blocks.entries()) {
    const before = content.blocks[at - 1]
    const twin = before?.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered
    alternate = twin && !alternate
    blocks.push(blockMarkdown(block, alternate, targets))
  }
  const notes = content.notes.map((note) => `[^${note.number}]: ${asParagraph(piecesMarkdown(note.pieces))}`)
  return [...blocks, ...notes].map((block) => `${block}\n`).join('\n')
}

function blockMarkdown(block: Block, alternate: boolean, targets: PageTargets): string {
  switch (block.kind) {
    case 'divider':
      return '* * *'
    case 'paragraph':
      return asParagraph(piecesMarkdown(block.pieces))
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingText(piecesMarkdown(block.pieces))}`
    case 'blockquote':
      return `> ${asParagraph(piecesMarkdown(block.pieces))}`
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}${alternate ? ')' : '.'}` : alternate ? '*' : '-'
          return `${mark} ${asParagraph(piecesMarkdown(item))}`
        })
        .join('\n')
    case 'figure':
      return figureMarkdown(block, targets.image(block.asset))
  }
}

/** A caption that is more than words stands as a paragraph below its image. */
function figureMarkdown(figure: Extract<Block, { kind: 'figure' }>, source: string | null): string {
  const credit = escapeMarkdown(oneLine(figure.credit))
  const caption = [piecesMarkdown(figure.pieces), credit].filter(Boolean).join(' ')
  if (source === null) return asParagraph(caption)
  const image = `![${escapeMarkdown(oneLine(figure.alt))}](${source}`
  const plain = figure.pieces.every(
    (piece) => piece.kind === 'text' && !piece.emphasis && !piece.strong && piece.link === null,
  )
  if (caption === '') return `${image})`
  return plain ? `${image} "${caption.replaceAll('"', '\\"')}")` : `${image})\n\n${asParagraph(caption)}`
}

/** A heading may end in # only where it is escaped: else it counts as the heading's own. */
function headingText(markdown: string): string {
  return markdown.replace(/#+$/, (signs) => `\\${signs.split('').join('\\')}`)
}

function frontMatter(article: PublishedArticle, language: Language, content: Content): string {
  const { metadata, site } = article
  const lines = [
    ['title', quoted(piecesText(content.title))],
    ['language', language],
    ['date', metadata.date],
    ['section', quoted(localText(metadata.section, language))],
    ['slug', metadata.slug],
    ['url', quoted(pageUrl(site, metadata.slug, language))],
  ].flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []))
  const authors = metadata.byline.flatMap((author) => {
    const place = quoted(standing(author, language))
    const name = quoted(localText(author.name, language)) || '""'
    return [`  - name: ${name}`, ...(place ? [`    post: ${place}`] : [])]
  })
  const byline = authors.length > 0 ? ['authors:', ...authors] : []
  const corrected = correctionsIn(article, language)
    .map(({ date, note }) => `  - ${quoted(`${date}: ${note}`)}`)
    // A line of front matter that is longer than readers take would cost them all of it.
    .filter((line) => line.length < 900)
  const corrections = corrected.length > 0 ? ['corrections:', ...corrected] : []
  return ['---', ...lines, ...byline, ...corrections, '---', ''].join('\n')
}

/** A YAML string in the quotes that need no escaping, where there are such; '' stays ''. */
function quoted(text: string): string {
  const line = oneLine(text)
  if (/["\\]/.test(line) && !line.includes("'")) return `'${line}'`
  return line && JSON.stringify(line)
}
