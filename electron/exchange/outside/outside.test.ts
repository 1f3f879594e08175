import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { layersOf } from '../../../shared/document/layer.ts'
import { schema } from '../../../shared/document/schema.ts'
import { segmentsOf } from '../../../shared/document/segment.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OutsideFormat } from '../../../shared/ipc/domains/outside.ts'
import type { Language } from '../../../shared/locale.ts'
import { reading } from '../../../shared/review/suggestions/documents.ts'
import { listThreads } from '../../library/comments/threads.ts'
import type { Library } from '../../library/library.ts'
import { stampOf } from '../../library/library.ts'
import { planReturned, takeReturned } from '../../library/outside/bringBack.ts'
import { noteTakenOut, outgoingReview } from '../../library/outside/takeOut.ts'
import { personName } from '../../library/people/people.ts'
import {
  addArticle,
  docOf,
  edit,
  must,
  segments,
  testFolder,
  testLibrary,
} from '../../library/testLibrary.ts'
import { editionsOf, updateStatus } from '../../storage/tables/edition.ts'
import { eventsOf } from '../../storage/tables/event.ts'
import { zip } from '../export/zip.ts'
import { outsideEndings } from './endings.ts'
import { editWord, trackedChange } from './outside.suite.ts'
import { readReview } from './readReview.ts'
import { writeReview } from './writeReview.ts'

const document = 'word/document.xml'

function river(library: Library): ArticleId {
  const article = addArticle(library, 'river', [
    ['en', ['Rivers', 'Water was lost in 2019.', 'Two thirds were never metered.']],
    ['zh-Hans', ['江河', '2019年流失了水。', '三分之二从未计量。']],
  ])
  must(
    edit(library, article, 'zh-Hans', (change, [, second]) => {
      if (!second) throw new Error('no segment')
      change.addMark(second.position + 1, second.position + 6, schema.mark('strong'))
    }),
  )
  return article
}

/** Takes a translation out to a file; gives its path. */
async function takenOut(
  library: Library,
  article: ArticleId,
  language: Language = 'zh-Hans',
  format: OutsideFormat = 'docx',
): Promise<string> {
  const { bytes, sent } = await writeReview(must(outgoingReview(library, article, language)), format)
  const path = join(testFolder(), `review.${outsideEndings[format]}`)
  writeFileSync(path, bytes)
  must(noteTakenOut(library, { article, language, format, sent }))
  return path
}

function texts(library: Library, article: ArticleId): string[] {
  return segments(library, article, 'zh-Hans').map(({ text }) => text)
}

test('what a reviewer changed comes back as suggestions, remarks as comments, and both only once', async () => {
  const library = testLibrary()
  const article = river(library)
  const before = docOf(library, article, 'zh-Hans')
  const path = await takenOut(library, article)
  await editWord(path, {
    [document]: (text) =>
      trackedChange(text, '流失', '损失', 'Mei Chen').replace(
        /(<w:r><w:rPr>(?:(?!<w:r>).)*<\/w:rPr><w:t xml:space="preserve">三分之二从未计量。<\/w:t><\/w:r>)/u,
        '<w:commentRangeStart w:id="4"/>$1<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
      ),
    'word/comments.xml': () =>
      '<w:comments xmlns:w="w"><w:comment w:id="4" w:author="Mei Chen"><w:p><w:r><w:t>谁计量？</w:t></w:r></w:p></w:comment></w:comments>',
  })
  const review = must(await readReview(path))
  expect(review.authors).toEqual(['Mei Chen'])
  expect(must(planReturned(library, review))).toMatchObject({ unchanged: 2, misfits: [], missing: 0 })
  expect(docOf(library, article, 'zh-Hans')).toBe(before)
  const report = must(takeReturned(library, review, 'Mei Chen'))
  expect(report.changes.map((change) => [change.before, change.after])).toEqual([
    ['2019年流失了水。', '2019年损失了水。'],
  ])
  expect(texts(library, article)).toEqual(['江河', '2019年损失了水。', '三分之二从未计量。'])
  const after = docOf(library, article, 'zh-Hans')
  const rejected = reading(after, 'rejected')
  expect(segmentsOf(rejected).map(({ text }) => text)).toEqual(segmentsOf(before).map(({ text }) => text))
  expect(rejected.textContent).toBe(before.textContent)
  const [, second] = segmentsOf(after)
  const [layer, ...more] = layersOf(after.nodeAt(second?.position ?? 0) ?? after)
  expect(more).toEqual([])
  expect(personName(library, layer?.by ?? '')).toBe('Mei Chen')
  expect(library.person).toBe('Lin')
  const [thread] = must(listThreads(library, article))
  expect(thread).toMatchObject({ language: 'zh-Hans', original: '三分之二从未计量。', by: layer?.by })
  expect(thread?.comments.map(({ text }) => text)).toEqual(['谁计量？'])
  const again = must(takeReturned(library, review, 'Mei Chen'))
  expect(again).toMatchObject({ changes: [], unchanged: 3, misfits: [] })
  expect(again.remarks.map(({ standing }) => standing)).toEqual(['known'])
  expect(must(listThreads(library, article))).toHaveLength(1)
  const told = eventsOf(library.db, article).map(({ kind, by }) => `${kind} ${by}`)
  expect(told.filter((each) => /sent-out|brought-back/u.test(each))).toEqual([
    'sent-out Lin',
    'brought-back Lin',
    'brought-back Lin',
  ])
})

test('XLIFF comes back by the same way; a state alone changes nothing', async () => {
  const library = testLibrary()
  const article = river(library)
  const path = await takenOut(library, article, 'zh-Hans', 'xliff')
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replaceAll('state="translated"', 'state="reviewed"').replace('三分之二', '三分之一'),
  )
  const report = must(takeReturned(library, must(await readReview(path)), 'Ada'))
  expect(report.changes.map(({ after }) => after)).toEqual(['三分之一从未计量。'])
  expect(report).toMatchObject({ unchanged: 2, misfits: [] })
  expect(segments(library, article, 'zh-Hans').map(({ state }) => state)).toEqual([
    'translated',
    'translated',
    'translated',
  ])
})

test('what was changed here meanwhile is merged where it is elsewhere, and listed where it is not', async () => {
  const library = testLibrary()
  const article = river(library)
  const path = await takenOut(library, article)
  await editWord(path, {
    [document]: (text) =>
      trackedChange(trackedChange(text, '流失', '损失', 'Mei'), '三分之二', '三分之一', 'Mei'),
  })
  must(
    edit(library, article, 'zh-Hans', (change, [, second, third]) => {
      if (!second || !third) throw new Error('no segments')
      change.replaceWith(third.position + 4, third.position + 5, schema.text('四'))
      const end = second.position + second.size - 1
      change.replaceWith(end - 1, end, schema.text('！'))
    }),
  )
  const report = must(takeReturned(library, must(await readReview(path)), 'Mei'))
  expect(report.changes).toMatchObject([
    { before: '2019年流失了水！', after: '2019年损失了水！', isMerged: true },
  ])
  expect(report.misfits).toMatchObject([
    { why: 'both', place: 3, text: '三分之一从未计量。', here: '三分之四从未计量。' },
  ])
  expect(texts(library, article)).toEqual(['江河', '2019年损失了水！', '三分之四从未计量。'])
})

test('an approved edition is not touched, nor anything else then', async () => {
  const library = testLibrary()
  const article = river(library)
  const path = await takenOut(library, article)
  await editWord(path, { [document]: (text) => trackedChange(text, '流失', '损失', 'Mei') })
  const edition = editionsOf(library.db, article).find(({ language }) => language === 'zh-Hans')
  updateStatus(library.db, edition?.no ?? 0, 'approved', stampOf(library))
  const before = eventsOf(library.db, article).length
  const review = must(await readReview(path))
  expect(takeReturned(library, review, 'Mei')).toMatchObject({ ok: false, error: 'read-only' })
  expect(eventsOf(library.db, article)).toHaveLength(before)
  expect(texts(library, article)).toEqual(['江河', '2019年流失了水。', '三分之二从未计量。'])
  expect(library.person).toBe('Lin')
})

test('a review of another library is not taken', async () => {
  const library = testLibrary()
  const path = await takenOut(library, river(library))
  const other = testLibrary()
  expect(planReturned(other, must(await readReview(path)))).toMatchObject({ ok: false, error: 'not-found' })
})

test('the same text gives the same file', async () => {
  const library = testLibrary()
  const article = river(library)
  const one = await writeReview(must(outgoingReview(library, article, 'zh-Hans')), 'docx')
  const other = await writeReview(must(outgoingReview(library, article, 'zh-Hans')), 'docx')
  expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0)
})

test('files that are no review, damaged or hostile are refused by a code', async () => {
  const folder = testFolder()
  const put = async (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    const read = await readReview(join(folder, name))
    return read.ok ? 'read' : read.error
  }
  const parts = (text: string) => zip(new Map([['word/document.xml', Buffer.from(text)]]))
  expect(await put('a.docx', 'no archive')).toBe('damaged')
  expect(await put('b.docx', '')).toBe('empty')
  expect(await put('c.docx', await parts('<w:document xmlns:w="w"><w:body/></w:document>'))).toBe(
    'not-a-review',
  )
  expect(await put('d.docx', await parts('<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'))).toBe('damaged')
  expect(await put('e.docx', await parts('<w:document>'.repeat(200)))).toBe('damaged')
  expect(await put('f.docx', await zip(new Map([['../evil', Buffer.from('x')]])).catch(() => 'x'))).toBe(
    'damaged',
  )
  expect(await put('g.xlf', '<xliff version="2.0"/>')).toBe('damaged')
  const read = await readReview(join(folder, 'gone.docx'))
  expect(read).toMatchObject({ ok: false, error: 'vanished' })
})

const office = spawnSync('soffice', ['--version']).status === 0

test.skipIf(!office)(
  `LibreOffice opens the table and saves it so that nothing changes${office ? '' : ' (skipped: no LibreOffice)'}`,
  { timeout: 120_000 },
  async () => {
    const library = testLibrary()
    const article = river(library)
    const path = await takenOut(library, article)
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-office-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const saved = join(folder, 'saved')
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', saved, path], {
      stdio: 'ignore',
      timeout: 110_000,
    })
    const file = join(saved, 'review.docx')
    expect(must(planReturned(library, must(await readReview(file))))).toMatchObject({
      changes: [],
      misfits: [],
      unchanged: 3,
      missing: 0,
    })
  },
)
