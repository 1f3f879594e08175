import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Anchor } from '../../../shared/review/anchors/anchor.ts'
import { addThread, setResolved } from '../../library/comments/comments.ts'
import { closeLibrary } from '../../library/open.ts'
import { addArticle, edit, must, segments, testLibrary } from '../../library/testLibrary.ts'
import { call, callJson } from '../callForTest.ts'

const secret = 'Ask Chen about 流失, "lost"?'

/** A library with an article that was talked about; a word of it was deleted since. */
function talkedOf(): string {
  const library = testLibrary()
  const article = addArticle(library, 'river', [
    ['en', ['Rivers', 'Water was lost.']],
    ['zh-Hans', ['江河', '流域流失了水。']],
  ])
  const [, hans] = segments(library, article, 'zh-Hans')
  const [, en] = segments(library, article, 'en')
  if (!hans || !en) throw new Error('no segments')
  const anchor: Anchor = {
    segment: hans.id,
    start: 2,
    length: 2,
    quote: '流失',
    before: '江河流域',
    after: '了水。',
  }
  const whole: Anchor = { segment: en.id, start: 0, length: 15, quote: en.text, before: 'Rivers', after: '' }
  const words = { mentions: [] }
  must(addThread(library, { article, language: 'zh-Hans', anchor, original: '流失', text: secret, ...words }))
  const both = addThread(library, {
    article,
    language: null,
    anchor: whole,
    original: en.text,
    text: '=1',
    ...words,
  })
  must(setResolved(library, must(both).id, true))
  must(
    edit(library, article, 'zh-Hans', (change, [, segment]) => {
      const from = (segment?.position ?? 0) + 1 + 2
      change.delete(from, from + 2)
    }),
  )
  closeLibrary(library)
  return library.folder
}

test('show tells what is said, and of what was deleted the words', async () => {
  const shown = await callJson(['show', 'river', '--library', talkedOf()])
  expect(shown).toMatchObject({
    comments: [
      {
        language: 'zh-Hans',
        original: '流失',
        text: null,
        resolved: null,
        comments: [{ person: 'Lin', text: secret }],
      },
      { language: null, text: 'Water was lost.', resolved: { person: 'Lin' } },
    ],
  })
})

test('comments leave as CSV where they are asked for', async () => {
  const library = talkedOf()
  const out = join(dirname(library), 'out')
  await callJson(['export', 'river', '--library', library, '--out', out, '--format', 'comments'])
  const csv = readFileSync(join(out, 'river.comments.csv'), 'utf8')
  expect(csv).toContain('zh-Hans,流失,,,Lin,')
  expect(csv).toContain('"Ask Chen about 流失, ""lost""?"')
  expect(csv).toContain("'=1")
})

test('no other export holds a word of them', async () => {
  const library = talkedOf()
  for (const format of ['html', 'md', 'txt', 'xliff', 'docx', 'ninjs']) {
    const out = join(dirname(library), `out-${format}`)
    const called = await call(['export', 'river', '--library', library, '--out', out, '--format', format])
    expect(called).toMatchObject({ code: 0 })
    expect(existsSync(out)).toBe(true)
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      expect(readFileSync(join(out, file), 'latin1')).not.toContain('Ask Chen')
    }
  }
})
