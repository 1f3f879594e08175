import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import mammoth from 'mammoth'
import type { Node } from 'prosemirror-model'
import { expect, onTestFinished, test } from 'vitest'
import { piecesText } from '../../../../shared/bundle/content.ts'
import { contentOf } from '../../../../shared/bundle/contentOf.ts'
import { docxParts } from '../../../../shared/bundle/formats/docx/docx.ts'
import { articleBook } from '../../../../shared/bundle/formats/epub/book.ts'
import { epubParts } from '../../../../shared/bundle/formats/epub/epub.ts'
import { hostileArticle, shownArticle } from '../../../../shared/bundle/formats/sampleArticles.ts'
import { editionIn, type PublishedArticle } from '../../../../shared/bundle/input.ts'
import { runsText } from '../../../../shared/document/draft.ts'
import { type Language, languages } from '../../../../shared/locale.ts'
import { readImport } from '../../import/readFile.ts'
import { sha256 } from '../bag.ts'
import { packed } from './packed.ts'

const docx = (article: PublishedArticle, language: Language) => packed(docxParts(article, language))

test('an EPUB begins with its type, stored and with nothing between', async () => {
  const bytes = await packed(epubParts(articleBook(shownArticle(), ['en'])))
  expect(bytes.readUInt16LE(8)).toBe(0)
  expect(bytes.readUInt16LE(28)).toBe(0)
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
})

/** The words of an edition: its title, blocks and notes, in order. */
function wordsOf(article: PublishedArticle, language: Language) {
  const { title, standfirst, blocks, notes } = contentOf(editionIn(article, language).document, language)
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'divider') return []
    if (block.kind === 'list') return block.items.map(piecesText)
    const credit = block.kind === 'figure' ? ` ${block.credit}` : ''
    return [piecesText(block.pieces) + credit]
  })
  return {
    title: piecesText(title),
    texts: [piecesText(standfirst), ...texts],
    notes: notes.map(({ pieces }) => piecesText(pieces)),
  }
}

test.each(languages)(
  'our own import reads the document again: text and notes are equal (%s)',
  async (language) => {
    const article = shownArticle()
    const read = await readImport({ name: 'a.docx', bytes: await docx(article, language) })
    if (!read.ok) throw new Error(read.error)
    const { edition } = read.value
    const { title, texts, notes } = wordsOf(article, language)
    expect(runsText(edition.title)).toBe(title)
    expect(edition.date).toBe(article.metadata.date)
    expect(edition.byline.map(({ name }) => name)).toEqual([article.metadata.byline[0]?.name[language]])
    const blocks = edition.blocks.flatMap((block) =>
      'runs' in block ? [{ ...block, text: runsText(block.runs) }] : [],
    )
    const own = blocks.filter(({ kind, text }) => kind !== 'footnote' && text !== '').map(({ text }) => text)
    expect(own).toEqual(texts.filter((text) => text !== ''))
    expect(blocks.filter(({ kind }) => kind === 'footnote').map(({ text }) => text)).toEqual(notes)
    const isEmphasised = edition.blocks.some(
      (block) => 'runs' in block && block.runs.some((run) => 'emphasis' in run && run.emphasis === true),
    )
    const { document } = article.editions.find((each) => each.language === language) ?? {}
    const has = (wanted: (node: Node) => boolean) => {
      let found = false
      document?.descendants((node) => {
        found ||= wanted(node)
      })
      return found
    }
    expect(isEmphasised).toBe(has((node) => node.marks.some(({ type }) => type.name === 'emphasis')))
    expect(edition.blocks.some(({ kind }) => kind === 'divider')).toBe(
      has((node) => node.type.name === 'divider'),
    )
  },
)

test('mammoth reads it without a word of complaint about anything but our own styles', async () => {
  const { value, messages } = await mammoth.extractRawText({
    buffer: await docx(hostileArticle(), 'zh-Hans'),
  })
  expect(value).toContain('𠮷野')
  expect(value).toContain('Cited in a note only.')
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
})

test('the same article gives the same bytes in any time zone, and nothing says when it was written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-formats-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const script = join(folder, 'make.cjs')
  await build({
    stdin: {
      contents: `
        import { createHash } from 'node:crypto'
        import { shownArticle } from './shared/bundle/formats/sampleArticles.ts'
        import { docxParts } from './shared/bundle/formats/docx/docx.ts'
        import { articleBook } from './shared/bundle/formats/epub/book.ts'
        import { epubParts } from './shared/bundle/formats/epub/epub.ts'
        import { ghost } from './shared/bundle/formats/ghost.ts'
        import { ninjs } from './shared/bundle/formats/ninjs.ts'
        import { wxr } from './shared/bundle/formats/wordpress/wxr.ts'
        import { packed } from './electron/exchange/export/formats/packed.ts'
        const article = shownArticle()
        const all = async () => [
          await packed(docxParts(article, 'zh-Hans')),
          await packed(epubParts(articleBook(article, ['en', 'zh-Hant']))),
          JSON.stringify([ninjs(article, 'en'), ghost([article]), wxr([article], article.site)]),
        ]
        all().then((files) => process.stdout.write(files.map((file) => createHash('sha256').update(file).digest('hex')).join(' ')))`,
      resolveDir: join(import.meta.dirname, '../../../..'),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: script,
  })
  const made = []
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TZ } })
    made.push(stdout)
  }
  expect(new Set(made).size).toBe(1)
  expect(made[0]?.split(' ')[0]).toBe(sha256(await docx(shownArticle(), 'zh-Hans')))
})
