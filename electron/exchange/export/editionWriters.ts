import { contentOf } from '../../../shared/bundle/contentOf.ts'
import { correctionsHtml } from '../../../shared/bundle/correctionsHtml.ts'
import { docxParts } from '../../../shared/bundle/formats/docx/docx.ts'
import { articleBook } from '../../../shared/bundle/formats/epub/book.ts'
import { epubParts } from '../../../shared/bundle/formats/epub/epub.ts'
import { ninjs } from '../../../shared/bundle/formats/ninjs.ts'
import { fragment } from '../../../shared/bundle/fragment.ts'
import { editionIn, type PublishedArticle } from '../../../shared/bundle/input.ts'
import { jsonLd } from '../../../shared/bundle/jsonLd.ts'
import type { EditionFileName } from '../../../shared/bundle/layout.ts'
import type { PageTargets } from '../../../shared/bundle/links.ts'
import { markdown } from '../../../shared/bundle/markdown.ts'
import { page } from '../../../shared/bundle/page.ts'
import { plainArticle } from '../../../shared/bundle/text.ts'
import type { Language } from '../../../shared/locale.ts'
import { packed } from './formats/packed.ts'

type Written = string | Uint8Array | Promise<Uint8Array>

/** Writes a file of an edition; the PDF alone is made elsewhere. */
export const editionWriters: {
  readonly [N in Exclude<EditionFileName, 'article.pdf'>]: (
    article: PublishedArticle,
    language: Language,
    targets: PageTargets,
  ) => Written
} = {
  'article.html': page,
  'body.html': (article, language, targets) =>
    fragment(
      contentOf(editionIn(article, language).document, language),
      language,
      targets,
      correctionsHtml(article, language),
    ),
  'article.md': markdown,
  'article.txt': plainArticle,
  'article.docx': (article, language) => packed(docxParts(article, language)),
  'article.epub': (article, language) => packed(epubParts(articleBook(article, [language]))),
  'ninjs.json': (article, language) => `${JSON.stringify(ninjs(article, language), null, 2)}\n`,
  'article.jsonld': (article, language) => {
    const content = contentOf(editionIn(article, language).document, language)
    return `${JSON.stringify(jsonLd(article, language, content), null, 2)}\n`
  },
}
