import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docxOf, namespaces, pictureRun, pixel } from '../../exchange/import/docx.suite.ts'
import { call, callJson, fileForTest, folderForTest, libraryForTest } from '../callForTest.ts'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (style: string, inside: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`

interface Shown {
  readonly editions: readonly {
    readonly language: string
    readonly segments: readonly { readonly id: string; readonly text: string; readonly standing?: string }[]
  }[]
  readonly comments?: readonly unknown[]
}
const show = async (library: string, slug: string) =>
  (await callJson(['show', slug, '--library', library])) as Shown
const textsOf = (shown: Shown, language: string) =>
  shown.editions.find((edition) => edition.language === language)?.segments.map(({ text }) => text)

test('a Word file comes with pictures, comments and, where wanted, its changes as suggestions', async () => {
  const library = await libraryForTest()
  const change = `<w:ins w:id="9" w:author="Lin" w:date="2026-01-02T08:00:00Z">${run(' and long')}</w:ins>`
  const body = [
    paragraph('Title', run('The Weir')),
    paragraph(
      '',
      `<w:commentRangeStart w:id="0"/>${run('It is old')}<w:commentRangeEnd w:id="0"/>${change}${run('.')}`,
    ),
    paragraph('', pictureRun('r3', 'A weir')),
  ]
  const document = `<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`
  const comments = `<w:comments ${namespaces}><w:comment w:id="0" w:author="Ada" w:date="2026-01-02T08:00:00Z"><w:p>${run('How old?')}</w:p></w:comment></w:comments>`
  const file = fileForTest(
    'weir.docx',
    await docxOf(document, { 'comments.xml': comments, 'media/a.png': pixel }),
  )
  const accepted = await call(['import', file, '--library', library])
  expect(accepted.err).toContain('tracked changes (1 insertions, 0 deletions), which were accepted')
  await callJson(['import', file, '--library', library, '--slug', 'kept', '--changes', 'keep'])
  const shown = await show(library, 'kept')
  expect(textsOf(shown, 'en')).toEqual(['The Weir', 'It is old and long.', ''])
  expect(JSON.stringify(shown.comments)).toContain('How old?')
  expect(readdirSync(join(library, 'assets'))).toHaveLength(1)
})

const page = (language: string, title: string, text: string, switches: string) => `<!doctype html>
<html lang="${language}"><head><title>${title}</title></head><body>
<nav>Language : ${switches}</nav><article><h1>${title}</h1><p>${text}</p>
<figure><img src="../img/weir.png" alt="${title}"><figcaption>${title}</figcaption></figure></article>
<footer>About us</footer></body></html>`

test('a saved page brings its other languages along as one aligned article, with pictures of its own folder', async () => {
  const folder = folderForTest()
  const english = 'It was built in 1901 and has leaked since 1950. Nobody repaired it before 2019.'
  const pages = {
    'weir.html': page(
      'en',
      'The Weir',
      english,
      '<a href="weir-zh-hans.html">简体</a> <a href="https://x.example/a/weir-zh-hant.html">繁體</a>',
    ).replace('../img/', 'weir_files/'),
    'weir-zh-hans.html': page(
      'zh',
      '堰坝',
      '堰坝建于1901年，1950年以来一直漏水。2019年以前没有人修过。',
      '<a href="weir.html">English</a>',
    ),
    'weir-zh-hant.html': page(
      'zh',
      '堰壩',
      '堰壩建於1901年，1950年以來一直漏水。2019年以前沒有人修過。',
      '<a href="weir.html">English</a>',
    ),
  }
  mkdirSync(join(folder, 'weir_files'))
  writeFileSync(join(folder, 'weir_files', 'weir.png'), pixel)
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
  const library = await libraryForTest()
  const whole = (await callJson(['import', join(folder, 'weir.html'), '--library', library])) as {
    articles: { slug: string; editions: string[] }[]
  }
  expect(whole.articles[0]?.editions.toSorted()).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  const shown = await show(library, 'the-weir')
  expect(textsOf(shown, 'en')?.slice(0, 3)).toEqual(['The Weir', ...english.split(/(?<=\.) /)])
  expect(textsOf(shown, 'zh-Hant')?.[2]).toBe('2019年以前沒有人修過。')
  expect(JSON.stringify(shown)).not.toContain('About us')
  expect(readdirSync(join(library, 'assets'))).toHaveLength(1)
  const alone = await callJson(['import', join(folder, 'weir.html'), '--library', library, '--alone'])
  expect(alone).toMatchObject({ articles: [{ editions: ['en'] }] })
})

test('a picture is taken from the folder of the file and from nowhere else', async () => {
  const folder = folderForTest()
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'secret.png'), pixel)
  writeFileSync(join(folder, 'in', 'own.png'), Buffer.concat([pixel, Buffer.from('own')]))
  const images = ['../secret.png', join(folder, 'secret.png'), `file://${folder}/secret.png`, 'own.png']
  const text = `# The Weir\n\nIt is old.\n\n${images.map((address) => `![Weir](<${address}> "A weir")`).join('\n\n')}\n`
  writeFileSync(join(folder, 'in', 'weir.md'), text)
  const library = await libraryForTest()
  await callJson(['import', join(folder, 'in', 'weir.md'), '--library', library])
  expect(readdirSync(join(library, 'assets'))).toHaveLength(1)
})

test('a changed source keeps the work on what stayed', async () => {
  const library = await libraryForTest()
  const english = '# The Weir\n\nIt is old. It leaks a little.\n\nNobody goes there.\n'
  const files = [
    fileForTest('weir.md', english),
    fileForTest('weir-zh.md', '# 堰\n\n它很旧。它有点漏水。\n\n没有人去那里。\n'),
  ]
  await callJson(['import', ...files, '--library', library])
  const before = await show(library, 'the-weir')
  const next = fileForTest('weir.md', '# The Weir\n\nIt is old. It leaks very much. They know.\n')
  const updated = await callJson(['import', next, '--library', library, '--update', 'the-weir'])
  expect(updated).toMatchObject({
    update: {
      unchanged: 2,
      changed: [{ before: 'It leaks a little.', after: 'It leaks very much.' }],
      added: [{ text: 'They know.' }],
      removed: [{ text: 'Nobody goes there.', translations: { 'zh-Hans': '没有人去那里。' } }],
    },
  })
  const after = await show(library, 'the-weir')
  expect(textsOf(after, 'en')).toEqual(['The Weir', 'It is old.', 'It leaks very much.', 'They know.'])
  expect(textsOf(after, 'zh-Hans')).toEqual(['堰', '它很旧。', '它有点漏水。', ''])
  const ids = (shown: Shown) => shown.editions[0]?.segments.slice(0, 3).map(({ id }) => id)
  expect(ids(after)).toEqual(ids(before))
  const again = await callJson(['import', next, '--library', library, '--update', 'the-weir'])
  expect(again).toMatchObject({ update: { unchanged: 4, changed: [], added: [], removed: [] } })
  const wrong = await call(['import', files[1] ?? '', '--library', library, '--update', 'the-weir'])
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err).toContain('--update takes one file in en')
})
