import { expect, test } from 'vitest'
import { segmentsOf } from '../../../shared/document/segment.ts'
import { sameSkeleton } from '../../../shared/document/skeleton/emptyCopy.ts'
import { ulids } from '../../../shared/ids.ts'
import { buildArticle } from './buildArticle.ts'
import { type ImportPlan, metadataOf, previewImport } from './plan.ts'
import { slugOf } from './slug.ts'

const newId = ulids(
  () => 0,
  () => 0,
)

const en = `Language : English 简体 繁體

The Weir’s U.S. Cousin

Mar 07 , 2019
  • Ines Duarte

    Hydrologist

Water that is measured is water that is argued about. That is good news for the lower states.

In 2018 the gauges at Port Almera failed 31 times.

Nobody came.
`
const hans = `堰的美国表亲

2019年3月7日
  • 杜阿尔特

    水文学家

凡是测量过的水，都是有争议的水。这对下游各国是好消息。

2018年，阿尔梅拉港的水尺失灵了31次。

没有人来。
`
const hant = `堰的美國表親

凡是測量過的水，都是有爭議的水。這對下游各國是好消息。

2018年，阿爾梅拉港的水尺失靈了31次。

沒有人來。
`

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })

async function plan(...texts: readonly string[]): Promise<ImportPlan> {
  const planned = await previewImport(texts.map((text, at) => file(`${at}.txt`, text)))
  if (!planned.ok) throw new Error(planned.error)
  return planned.value
}

const uncorrected = (of: ImportPlan) => ({
  slug: of.slug,
  source: of.source,
  metadata: metadataOf(of),
  editions: of.editions.map(({ language, title }) => ({
    language,
    title: title.map((run) => run.text).join(''),
  })),
})

test('three files are one article, whatever their order', async () => {
  const three = await plan(hant, en, hans)
  expect(three).toMatchObject({ source: 'en', slug: 'the-weirs-us-cousin' })
  expect(three.editions.map(({ language }) => language)).toEqual(['zh-Hant', 'en', 'zh-Hans'])
  expect(three.alignment).toMatchObject([
    { language: 'zh-Hant', kinds: { '1-1': 5 } },
    { language: 'zh-Hans', kinds: { '1-1': 5 } },
  ])
  for (const { confidence } of three.alignment) expect(confidence).toBeGreaterThan(0.7)
  expect(metadataOf(three)).toMatchObject({
    date: '2019-03-07',
    byline: [
      {
        name: { en: 'Ines Duarte', 'zh-Hans': '杜阿尔特' },
        post: { en: 'Hydrologist', 'zh-Hans': '水文学家' },
      },
    ],
  })
  const built = buildArticle(three, uncorrected(three), newId)
  if (!built.ok) throw new Error(built.error)
  const [source, ...others] = [...built.value.documents.values()]
  if (!source) throw new Error('no source')
  expect([...built.value.documents.keys()]).toEqual(['en', 'zh-Hant', 'zh-Hans'])
  for (const other of others) expect(sameSkeleton(source, other)).toBe(true)
  expect(segmentsOf(others[1] ?? source).map(({ text }) => text)).toEqual([
    '堰的美国表亲',
    '凡是测量过的水，都是有争议的水。',
    '这对下游各国是好消息。',
    '2018年，阿尔梅拉港的水尺失灵了31次。',
    '没有人来。',
  ])
})

test('corrections of title, language and source decide', async () => {
  const two = await plan(hans, en)
  const corrections = { ...uncorrected(two), source: 'zh-Hans' as const }
  const titled = {
    ...corrections,
    editions: [
      { language: 'zh-Hans' as const, title: ' 新题 ' },
      { language: 'en' as const, title: '' },
    ],
  }
  const built = buildArticle(two, titled, newId)
  if (!built.ok) throw new Error(built.error)
  expect(built.value.source).toBe('zh-Hans')
  const source = built.value.documents.get('zh-Hans')
  const target = built.value.documents.get('en')
  expect(source && segmentsOf(source)[0]).toMatchObject({ text: '新题', state: 'initial', origin: null })
  expect(target && segmentsOf(target).map(({ state }) => state)).toEqual([
    'initial',
    'translated',
    'translated',
    'translated',
    'translated',
  ])
  const same = {
    ...corrections,
    editions: corrections.editions.map((edition) => ({ ...edition, language: 'en' as const })),
  }
  expect(buildArticle(two, same, newId)).toMatchObject({ ok: false, error: 'same-language' })
})

test('two files in one language are refused, unless one is unsure', async () => {
  expect(await previewImport([file('a.txt', en), file('b.txt', en)])).toMatchObject({
    error: 'same-language',
  })
  const unsure = await plan(hans, '水土木\n\n水土。')
  expect(unsure.editions.map(({ language }) => language)).toEqual(['zh-Hans', 'zh-Hant'])
})

test('one bad file spoils the import, with its name', async () => {
  expect(await previewImport([file('a.txt', en), file('b.txt', '')])).toEqual({
    ok: false,
    error: 'empty',
    detail: 'b.txt',
  })
  expect(await previewImport([])).toMatchObject({ error: 'empty' })
})

test('address names', () => {
  expect(slugOf('Logic for U.S.-Russia Cooperation', '', '')).toBe('logic-for-us-russia-cooperation')
  expect(slugOf('Café “Société”: 3.5% isn’t enough', '', '')).toBe('cafe-societe-3-5-isnt-enough')
  expect(slugOf('', '2019-03-07', '堰')).toBe('article-2019-03-07')
  expect(slugOf('', '', '堰')).toMatch(/^article-[0-9a-f]{8}$/)
  for (const title of ['a'.repeat(300), 'word '.repeat(60), '—', '堰 weir']) {
    expect(slugOf(title, '', 'x')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(slugOf(title, '', 'x').length).toBeLessThanOrEqual(80)
  }
})
