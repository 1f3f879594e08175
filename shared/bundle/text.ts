import { type Language, languages, localText } from '../locale.ts'
import type { Block, Pieces } from './content.ts'
import { contentOf } from './contentOf.ts'
import { textDateIn } from './dates.ts'
import { oneLine } from './escape.ts'
import { editionIn, type PublishedArticle } from './input.ts'
import { standing } from './words.ts'

const switchNames: { readonly [L in Language]: string } = {
  en: 'English',
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
}

/**
 * An edition as plain text in the form that the journal's archive has: language switch, title, date, authors as
 * bullets with their posts, body, related articles. That furniture is the same in each language, so that one
 * reader takes it off again. Footnotes stand as [1] in the text and behind it.
 */
export function plainArticle(article: PublishedArticle, language: Language): string {
  const content = contentOf(editionIn(article, language).document, language)
  const { metadata } = article
  const present = languages.filter((each) => article.editions.some((edition) => edition.language === each))
  const related = article.related.map(({ titles }) => oneLine(localText(titles, language))).filter(Boolean)
  const paragraphs = [
    `Language : ${present.map((each) => switchNames[each]).join(' ')}`,
    line(content.title),
    [textDateIn(metadata.date, language), ...metadata.byline.map((author) => bullet(author, language))]
      .filter(Boolean)
      .join('\n'),
    line(content.standfirst),
    ...content.blocks.map(blockText),
    ...content.notes.map((note) => `[${note.number}] ${line(note.pieces)}`),
    ['You might also like', ...related.map((title) => `  • ${title}`), 'Back to Top'].join('\n'),
  ]
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`
}

function bullet(author: PublishedArticle['metadata']['byline'][number], language: Language): string {
  const place = standing(author, language)
  return `  • ${oneLine(localText(author.name, language))}${place && `\n\n    ${place}`}`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'divider':
      return '* * *'
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item)}`)
        .join('\n')
    case 'figure':
      return [line(block.pieces), oneLine(block.credit)].filter(Boolean).join(' ')
    case 'blockquote':
      return `    ${line(block.pieces)}`
    case 'paragraph':
    case 'heading':
      return line(block.pieces)
  }
}

function line(pieces: Pieces): string {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.number}]`)).join('')
  return text.replaceAll(/\s+/g, ' ').trim()
}
