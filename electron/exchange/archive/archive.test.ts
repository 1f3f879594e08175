import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Language } from '../../../shared/locale.ts'
import { groupByContent, profileOf } from './likeness.ts'
import { groupByName } from './names.ts'
import { reportCsv } from './reportCsv.ts'
import { type Survey, surveyFolder } from './survey.ts'
import { switchLinks } from './switchLinks.ts'

const run = { signal: new AbortController().signal, progress: () => undefined }

function folderOf(files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** What a survey found, by paths. */
async function surveyed(files: { readonly [path: string]: string }) {
  const found = await surveyFolder(folderOf(files), run)
  if (!found.ok) throw new Error(found.error)
  const name = (survey: Survey, file: number) => survey.files[file]?.path
  return {
    groups: found.value.groups.map(
      ({ files: members, reason }) =>
        `${reason}: ${members.map(({ file }) => name(found.value, file)).join(' ')}`,
    ),
    alone: found.value.alone.map(
      ({ file, error }) => `${name(found.value, file)}${error ? ` ${error}` : ''}`,
    ),
  }
}

function named(...paths: string[]): string[] {
  return groupByName(paths).map(({ files }) =>
    files.map(({ file, language }) => `${paths[file]}=${language ?? '?'}`).join(' '),
  )
}

test('files with one name but for the language belong together', () => {
  expect(named('a/x.en.html', 'a/x.zh.html')).toEqual(['a/x.en.html=en a/x.zh.html=?'])
  expect(named('en/x.html', 'zh/x.html', 'en/y.html')).toEqual(['en/x.html=en zh/x.html=?'])
  expect(named('x_en.md', 'x-zh-hans.md', 'x_zh-TW.md')).toEqual([
    'x_en.md=en x-zh-hans.md=zh-Hans x_zh-TW.md=zh-Hant',
  ])
  expect(named('rivers/en.md', 'rivers/zh-Hant.md', 'tide/en.md')).toEqual([
    'rivers/en.md=en rivers/zh-Hant.md=zh-Hant',
  ])
  expect(named('en/x.en.txt', 'zh/x.zh.txt')).toEqual(['en/x.en.txt=en zh/x.zh.txt=?'])
  expect(named('x.html', 'x_zh.html')).toEqual(['x.html=? x_zh.html=?'])
  expect(named('2019/en/03/a.htm', '2019/tc/03/a.htm')).toEqual([
    '2019/en/03/a.htm=en 2019/tc/03/a.htm=zh-Hant',
  ])
  expect(named('文章（简体）.docx', '文章 (繁體).docx', '文章_英文.docx')).toHaveLength(1)
})

test('names that only look like a language pair nothing', () => {
  expect(named('gauge-en-route.html', 'gauge-zh-route.html')).toEqual([])
  expect(named('a.html', 'b.html')).toEqual([])
  expect(named('x.en.html', 'x.en.md')).toEqual([])
  expect(named('x.en.html', 'x.en.md', 'x.zh.html')).toEqual(['x.en.html=en x.zh.html=?'])
})

const page = (language: string, body: string, head = '') =>
  `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`

test('links to the other languages are seen by hreflang and by the words of the switch', () => {
  const html = page(
    'en',
    '<p>Language : <a href="?l=en">English</a> <a href="a-jt.html">简体</a> <a href="/t/a.html#top">繁體</a></p>',
    '<link rel="alternate" hreflang="zh-Hans" href="https://j.example/zh/a">',
  )
  expect(switchLinks(html)).toEqual([
    { address: 'https://j.example/zh/a', language: 'zh-Hans' },
    { address: 'a-jt.html', language: 'zh-Hans' },
    { address: '/t/a.html', language: 'zh-Hant' },
  ])
})

test('a folder is paired by names, then links, then content; the rest is told', async () => {
  const english = (n: number) =>
    `The dam of ${1900 + n}\n\nIn ${1900 + n} the Karst valley held ${300 + n * 7} farms. Engineers of Delta ${n} measured ${n * 13 + 40} sluices.\n`
  const chinese = (n: number) =>
    `${1900 + n}年的水坝\n\n${1900 + n}年，山谷里有${300 + n * 7}户农家。工程师们量过${n * 13 + 40}道水闸，这里没有人不知道。\n`
  const found = await surveyed({
    'named/one.en.txt': english(1),
    'named/one.zh-Hans.txt': chinese(1),
    'web/alpha.html': page('en', `<p>Language : <a href="beta.html">简体</a></p><p>${english(2)}</p>`),
    'web/beta.html': page('zh', `<p>语言：<a href="alpha.html">English</a></p><p>${chinese(2)}</p>`),
    'loose/p.txt': english(3),
    'loose/q.txt': english(8),
    'loose/r.txt': chinese(8),
    'loose/s.txt': chinese(3),
    'loose/t.txt': 'Nobody wrote this in another language, and no number stands in it.\n',
    'loose/u.docx': 'no archive at all',
    'loose/v.txt': '',
    'loose/picture.png': 'x',
  })
  expect(found.groups).toEqual([
    'name: named/one.en.txt named/one.zh-Hans.txt',
    'links: web/alpha.html web/beta.html',
    'content: loose/p.txt loose/s.txt',
    'content: loose/q.txt loose/r.txt',
  ])
  expect(found.alone).toEqual(['loose/t.txt', 'loose/u.docx unknown-format', 'loose/v.txt empty'])
})

test('the sample’s articles find each other by their content alone', async () => {
  const root = join(import.meta.dirname, '../../../resources/sample/articles')
  const articles = readdirSync(root).filter((name) => existsSync(join(root, name, 'en.md')))
  const files: Record<string, string> = {}
  for (const [at, article] of articles.entries())
    for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
      const file = join(root, article, `${language}.md`)
      // Without what the file says of itself: date, byline, language.
      const text = existsSync(file) ? readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '') : ''
      if (text !== '')
        files[`${(at * 7 + language.length + (language.at(-1) ?? '').charCodeAt(0)) % 31}-${at}.md`] = text
    }
  const { groups, alone } = await surveyed(files)
  const article = (path: string) => /-(\d+)\.md/.exec(path)?.[1]
  for (const group of groups) {
    expect(group).toMatch(/^content: /)
    expect(new Set(group.slice(9).split(' ').map(article)).size, group).toBe(1)
  }
  expect(groups.map((group) => group.split(' ').length - 1).sort()).toEqual([3, 3, 3, 3])
  // One is translated into no language, one only to its half.
  expect(alone).toHaveLength(3)
})

test('hundreds of texts are paired by content in a moment, and a cancel is heard meanwhile', async () => {
  const numbers = (n: number) => Array.from({ length: 8 }, (_, at) => n * 100 + at * 7 + 1000)
  const profile = (file: number, language: Language, n: number) => {
    const signs = Array.from(
      { length: 900 },
      (_, at) => 0x4e00 + ((Math.imul(n + 1, 2654435761 + at * 40503) >>> 16) % 9000),
    )
    const words = signs.map((sign) => String.fromCodePoint(sign))
    const text = `${words.join('')} ${numbers(n).join(' ')}`
    return profileOf(file, {
      language,
      title: [],
      date: '',
      byline: [],
      skipped: [],
      blocks: [{ kind: 'paragraph', runs: [{ text }] }],
    })
  }
  const count = 200
  const profiles = Array.from({ length: count }, (_, n) => [
    profile(n, 'zh-Hans', n),
    profile(count + n, 'zh-Hant', n),
  ]).flat()
  const groups = await groupByContent(profiles, new AbortController().signal)
  expect(groups).toHaveLength(count)
  for (const { files } of groups)
    expect(files.map(({ file }) => file % count)).toEqual([files[0]?.file, files[0]?.file])
  const controller = new AbortController()
  const cancelled = groupByContent(profiles, controller.signal)
  setImmediate(() => controller.abort())
  expect(await cancelled).toEqual([])
})

test('a report as CSV keeps commas, quotes and formulas as text', () => {
  const pair = {
    files: ['=x,"1".md', 'b.md'],
    languages: ['en', 'zh-Hans'] as const,
    state: 'done' as const,
    error: '' as const,
    detail: '',
    beads: 3,
    sure: 2,
    doubtful: 1,
    confidence: 0.5,
    units: 2,
    article: null,
  }
  expect(reportCsv({ name: 'x', pairs: [pair], alone: ['c.md'], left: 0 })).toBe(
    '\uFEFFfiles,languages,state,beads,sure,doubtful,confidence,units,problem\r\n' +
      '"\'=x,""1"".md | b.md",en zh-Hans,done,3,2,1,0.500,2,\r\nc.md,,alone,,,,,,\r\n',
  )
})
