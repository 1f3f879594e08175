// Bundled and run by acceptance/samples.mjs: documents and books that no library has by itself.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packed } from '../electron/exchange/export/formats/packed.ts'
import { docxParts } from '../shared/bundle/formats/docx/docx.ts'
import { articleBook, issueBook } from '../shared/bundle/formats/epub/book.ts'
import { epubParts } from '../shared/bundle/formats/epub/epub.ts'
import { hostileArticle, shownArticle } from '../shared/bundle/formats/sampleArticles.ts'
import { wxr } from '../shared/bundle/formats/wordpress/wxr.ts'
import { holder, segment } from '../shared/bundle/sampleArticle.ts'
import { schema } from '../shared/document/schema.ts'

const at = '2026-01-02T03:04:05.000Z'

/** Writes them into the folders of their kinds. */
export async function writeSpecial({ docx, epub, wxr: wordpress }) {
  const all = ['en', 'zh-Hans', 'zh-Hant']
  const hostile = hostileArticle()
  const issue = { slug: 'issue', title: { en: 'Issue', 'zh-Hans': '期刊' }, site: hostile.site }
  const books = {
    trilingual: articleBook(shownArticle(), all, [{ name: 'Wu', role: 'trl' }]),
    hostile: articleBook(hostile, all),
    issue: issueBook({ ...issue, articles: [shownArticle(), hostile] }),
  }
  for (const [name, book] of Object.entries(books)) {
    writeFileSync(join(epub, `${name}.epub`), await packed(epubParts(book)))
  }
  for (const language of all) {
    writeFileSync(join(docx, `hostile.${language}.docx`), await packed(docxParts(hostile, language)))
    writeFileSync(join(docx, `shown.${language}.docx`), await packed(docxParts(shownArticle(), language)))
  }
  writeFileSync(join(docx, 'reviewed.docx'), await packed(reviewed()))
  const site = { ...hostile.site, images: '/img/{name}' }
  writeFileSync(
    join(wordpress, 'hostile.xml'),
    wxr(
      [shownArticle(), hostile].map((each) => ({ ...each, site })),
      site,
    ),
  )
}

/** An article in review: a change of words, an insertion, a deletion, of formatting; a comment with an answer. */
function reviewed() {
  const before = (text, by) => ({ by, at, content: [{ type: 'text', text }] })
  const changed = (id, now, layers) => schema.node('segment', { id, suggested: layers }, now)
  const document = schema.node('doc', null, [
    holder('title', {}, segment('The house')),
    holder(
      'paragraph',
      {},
      changed('s1', [schema.text('The green house stood.')], [before('The red house stood.', 'Ann')]),
      changed('s2', [schema.text('It was old.')], [before('It was very old.', 'Ben')]),
      segment('A note', { text: '', note: 'n' }, ' and again', { text: '', note: 'n' }, '.'),
    ),
    holder(
      'paragraph',
      {},
      changed('s3', [schema.text('Strong.', [schema.mark('strong')])], [before('Strong.', 'Ann')]),
    ),
    holder(
      'footnote',
      { note: 'n' },
      changed('s4', [schema.text('A new note.')], [before('An old note.', 'Ben')]),
    ),
  ])
  const article = shownArticle()
  const editions = article.editions.slice(0, 1).map((edition) => ({ ...edition, document }))
  const reply = { by: 'Ben', at, text: 'It was painted.' }
  const comment = { by: 'Ann', at, text: 'Why green?', segment: 's1', range: { from: 4, to: 9 } }
  return docxParts({ ...article, editions }, 'en', {
    suggestions: (by) => by,
    comments: [{ ...comment, isResolved: false, replies: [reply] }],
  })
}
