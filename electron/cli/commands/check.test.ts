import { expect, test } from 'vitest'
import { call, callJson, fileForTest, libraryForTest } from '../callForTest.ts'

interface Found {
  readonly check: string
  readonly severity: string
  readonly target: readonly [number, number] | null
  readonly segment: number
  readonly paragraph: number
  readonly texts: { readonly source: string; readonly target: string }
}

const english = 'The economy\n\nIt grew by 5%. It\nfell in 2019.\n\nThe end.\n'
const files = (source: string, target: string) => [
  '--source',
  fileForTest('en.txt', source),
  '--target',
  fileForTest('zh.txt', target),
]
const numbers = ['--only', 'numbers']

test('two texts are compared sentence by sentence where their paragraphs agree', async () => {
  const words = [
    'check',
    ...files(english, '经济\n\n增长了7%。2019年下降。\n\n完。\n'),
    '--lang',
    'zh-Hans',
    ...numbers,
  ]
  const { segments, issues } = (await callJson(words, '', 1)) as { segments: number; issues: Found[] }
  expect(segments).toBe(4)
  expect(issues.map(({ segment, paragraph, texts }) => [segment, paragraph, texts])).toEqual([
    [1, 1, { source: 'It grew by 5%.', target: '增长了7%。' }],
  ])
  expect(issues[0]?.target).toEqual([3, 5])
})

test('a paragraph with other sentences is compared whole, and texts with other paragraphs are aligned', async () => {
  const whole = [
    'check',
    ...files(english, '经济\n\n增长了5%，2018年下降。\n\n完。\n'),
    '--lang',
    'zh-Hans',
    ...numbers,
  ]
  const { segments, issues } = (await callJson(whole, '', 1)) as { segments: number; issues: Found[] }
  expect([segments, issues.length]).toEqual([3, 1])
  expect(issues[0]?.texts.source).toBe('It grew by 5%. It fell in 2019.')
  const other = [
    'check',
    ...files(english, '经济\n\n增长了5%。\n\n2019年下降。\n\n完。\n'),
    '--lang',
    'zh-Hans',
    ...numbers,
  ]
  expect(await callJson(other)).toMatchObject({ issues: [] })
})

test('a text by itself is checked for what needs no source', async () => {
  const file = fileForTest('zh.txt', '他們走了。\n')
  const { issues } = (await callJson(['check', '--target', file, '--lang', 'zh-Hans'], '', 1)) as {
    issues: Found[]
  }
  expect(issues.map(({ check, severity }) => [check, severity])).toEqual([['traditionalInHans', 'error']])
  const { code, out } = await call(['check', '--target', '-', '--lang', 'zh-Hans'], '他们走了。')
  expect([code, out]).toEqual([0, ''])
})

test('the language of the source is told by its characters unless it is named', async () => {
  const [, source = '', , target = ''] = files('中国国家主席有5人', '中國國家主席有6人')
  const words = ['check', '--source', source, '--target', target, '--lang', 'zh-Hant', ...numbers]
  expect(await callJson(words, '', 1)).toMatchObject({ issues: [{ check: 'numbers' }] })
  expect((await call([...words, '--source-lang', 'zh-Hant'])).code).toBe(2)
})

test('the catalogue lists every check with its words and examples', async () => {
  const { checks } = (await callJson(['check', '--catalogue'])) as { checks: Record<string, unknown>[] }
  expect(checks.length).toBeGreaterThan(10)
  for (const check of checks) {
    expect(Object.keys(check)).toEqual(
      expect.arrayContaining(['id', 'severity', 'isOn', 'words', 'good', 'bad']),
    )
  }
  const { out } = await call(['check', '--catalogue', '--only', 'numbers'])
  expect(out).toMatch(/^numbers\tnumbers\twarning\t.+\n$/)
})

test('one thing is checked at a time', async () => {
  expect((await call(['check'])).code).toBe(2)
  expect((await call(['check', '--catalogue', '--pairs', '-'])).code).toBe(2)
  expect((await call(['check', '--target', '-'])).code).toBe(2)
})

test('an article’s issues come with edition, place and text, and a rule of the house by its name', async () => {
  const library = await libraryForTest()
  const source = fileForTest('rise.en.md', '# The rise\n\nIt grew by 5%.\n')
  const target = fileForTest('rise.zh-Hans.md', '# 上升\n\n增长了7%。\n')
  const imported = (await callJson(['import', source, target, '--library', library])) as {
    articles: { id: string }[]
  }
  const id = imported.articles[0]?.id ?? ''
  const { out, code } = await call(['check', id, '--library', library, ...numbers])
  expect(code).toBe(1)
  expect(out).toMatch(/^zh-Hans\t2 paragraph\terror\tnumbers\t[^\t]+\t增长了7%。\n$/u)
  expect(await callJson(['check', id, '--library', library, ...numbers], '', 1)).toMatchObject({
    issues: [{ edition: 'zh-Hans', number: 2, block: 'paragraph', text: '增长了7%。' }],
  })
  const rule = ['--only', 'house.no-such-rule']
  expect(await call(['check', id, '--library', library, ...rule])).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /The library has no rule "house.no-such-rule"\. Its rules: house\./u,
    ) as string,
  })
  const texts = ['--target', fileForTest('zh.txt', '他们走了。\n'), '--lang', 'zh-Hans']
  expect(await call(['check', ...texts, ...rule])).toMatchObject({
    code: 2,
    err: expect.stringContaining('name it with --library') as string,
  })
  const unknown = await call(['check', ...texts, '--only', 'nothing'])
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('house.NAME') as string })
})
