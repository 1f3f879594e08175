import { expect, test } from 'vitest'
import { call, callJson, fileForTest } from './callForTest.ts'

test('segment: paragraphs end at blank lines, other line ends are white space', async () => {
  const english = 'Mr. Lee paid $3.5 million. Nobody\nasked why.\r\n\r\n“Really?” she said.\n'
  expect(await callJson(['segment', '--lang', 'en', fileForTest('a.txt', `\uFEFF${english}`)])).toEqual({
    segments: ['Mr. Lee paid $3.5 million.', 'Nobody asked why.', '“Really?” she said.'],
  })
  expect(await callJson(['segment', '--lang', 'zh-Hans'], '第一句。“第二句？”他问。\n\n第三\n句')).toEqual({
    segments: ['第一句。', '“第二句？”他问。', '第三句'],
  })
  const plain = await call(['segment', '--lang', 'zh-Hant', '-'], '第一句。第二句。')
  expect(plain).toEqual({ code: 0, out: '第一句。\n第二句。\n', err: '' })
  expect(await callJson(['segment', '--lang', 'en'], '')).toEqual({ segments: [] })
  expect(await callJson(['segment', '--lang', 'en'], ' \n\n\t\n')).toEqual({ segments: [] })
})

test('convert: both ways, line ends kept, with the spots to look at', async () => {
  const there = await call(['convert', '--to', 'zh-Hant', '--region', 'tw'], '头发发展。\r\n“皇后”在后面\n')
  expect(there).toEqual({ code: 0, out: '頭髮發展。\r\n「皇后」在後面\n', err: '' })
  const back = await call(['convert', '--to', 'zh-Hans', '--region', 'hk'], '頭髮發展，皇后在後面')
  expect(back.out).toBe('头发发展，皇后在后面')

  const text = 'a。\n这发。\n'
  const { text: converted, spots } = (await callJson(['convert', '--to', 'zh-Hant'], text)) as {
    text: string
    spots: { from: number; to: number; source: string; chosen: string; alternatives: string[] }[]
  }
  expect(converted).toBe('a。\n這發。\n')
  expect(spots).toEqual([{ from: 4, to: 5, source: '发', chosen: '發', alternatives: ['髮'], sure: false }])
  for (const { from, to, source, chosen } of spots) {
    expect([text.slice(from, to), converted.slice(from, to)]).toEqual([source, chosen])
  }
  expect(await callJson(['convert', '--to', 'zh-Hant'], '')).toEqual({ text: '', spots: [] })
})

test('convert: a text of many megabytes goes through, and JSON is still one value', async () => {
  const line = '干部们在“里面”讨论发展问题。\\"\t'
  const lines = 60_000
  const file = fileForTest('large.txt', `${line}\n`.repeat(lines))
  const { out } = await call(['convert', file])
  expect(out).toBe(`${'幹部們在「裡面」討論發展問題。\\"\t'}\n`.repeat(lines))
  const json = (await callJson(['convert', file])) as {
    text: string
    spots: { from: number; source: string }[]
  }
  expect(json.text).toBe(out)
  for (const { from, source } of json.spots.slice(-5))
    expect(line.charAt(from % (line.length + 1))).toBe(source)
})

test('text that is not UTF-8 is refused, and said to be', async () => {
  const file = fileForTest('gb.txt', new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa]))
  const { code, err } = await call(['segment', '--lang', 'zh-Hans', file])
  expect(code).toBe(2)
  expect(err).toContain('is not UTF-8')
})

test('check --pairs: a row for each line, in order, with ranges; exit 1 where there is an issue', async () => {
  const lines = [
    'The dam cost 40 million dollars.\t大坝花费了4000万美元。\tignored',
    'The dam cost 40 million dollars.\t大坝花费了4亿美元。',
    '',
    'Nobody answered.\t',
    'He said no.\t他说“不。',
  ]
  const words = ['check', '--pairs', '-', '--source-lang', 'en', '--target-lang', 'zh-Hans']
  const { pairs } = (await callJson(words, lines.join('\n'), 1)) as {
    pairs: { line: number; issues: Record<string, unknown>[] }[]
  }
  expect(pairs.map(({ line }) => line)).toEqual([0, 1, 2, 3, 4])
  expect(pairs.map(({ issues }) => issues.map((issue) => issue.check))).toEqual([
    [],
    ['numbers'],
    [],
    ['untranslated'],
    ['quotes'],
  ])
  const [wrong] = pairs[1]?.issues ?? []
  expect(wrong).toMatchObject({ check: 'numbers', severity: 'error', source: [13, 31], target: [5, 9] })
  expect(String(wrong?.message)).toContain('4亿')
  expect(pairs[3]?.issues[0]).toMatchObject({ source: null, target: null })

  const only = await call([...words, '--only', 'quotes,halfWidth'], lines.join('\n'))
  expect(only.code).toBe(1)
  expect(only.out).toMatch(/^4\t\w+\tquotes\t.+\n$/)
  expect(await call(words, lines[0])).toEqual({ code: 0, out: '', err: '' })
  expect(await callJson(words, '')).toEqual({ pairs: [] })
})
