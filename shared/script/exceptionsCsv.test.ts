import { expect, test } from 'vitest'
import type { Exception } from './exception.ts'
import { readExceptions, writeExceptions } from './exceptionsCsv.ts'

const read = (text: string) => {
  let count = 0
  return readExceptions(text, () => String(++count))
}

test('exceptions come back from CSV as they were', () => {
  const exceptions: Exception[] = [
    { id: '1', level: 'library', kind: 'spelling', hans: '里, "弄"', hant: '里, "弄"' },
    { id: '2', level: 'article', kind: 'protected', hans: '余华', hant: '余華', region: 'tw' },
    { id: '3', level: 'library', kind: 'vocabulary', hans: '=信息', hant: '資訊', region: 'hk' },
    {
      id: '4',
      level: 'occurrence',
      kind: 'spelling',
      hans: '发',
      hant: '髮',
      place: { segment: '01H', before: ' 的', after: '+很长', ordinal: 2 },
    },
  ]
  const noted = exceptions.map((exception, at) => ({
    exception,
    article: exception.level === 'library' ? '' : 'rivers',
    note: at === 0 ? 'Says Lin,\n"so".' : '',
  }))
  const { rows, faults } = read(writeExceptions(noted))
  expect(rows.map(({ line, ...row }) => row)).toEqual(noted)
  expect(rows.map(({ line }) => line)).toEqual([2, 4, 5, 6])
  expect(faults).toEqual([])
})

test('columns go by name; what is not said is the library’s spelling', () => {
  expect(read('zh-Hant,note,zh-Hans\n資訊,x,信息\n')).toEqual({
    rows: [
      {
        line: 2,
        exception: { id: '1', level: 'library', kind: 'spelling', hans: '信息', hant: '資訊' },
        article: '',
        note: 'x',
      },
    ],
    faults: [],
  })
  expect(read('kind,zh-Hans,zh-Hant\nprotected,余则成,\n').rows[0]?.exception.hant).toBe('余則成')
})

test('faults are told by line, and the other rows are read', () => {
  const text = [
    'level,kind,zh-Hans,zh-Hant,region,segment',
    'book,,甲,乙,,',
    ',kind,甲,乙,,',
    ',,甲,,,',
    ',,甲,乙,cn,',
    'occurrence,,甲,乙,,',
    'library,,甲,乙,,s1',
    ',,好,好,,',
    ',,好,好,,',
    ',,"开',
  ].join('\n')
  const { rows, faults } = read(text)
  expect(rows.map(({ exception }) => exception.hans)).toEqual(['好'])
  expect(faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
    '2 level',
    '3 kind',
    '4 form',
    '5 region',
    '6 place',
    '7 place',
    '9 repeated',
    '10 quotes',
  ])
})

test('what is no table of exceptions is refused', () => {
  expect(read('').faults).toEqual([{ line: 1, fault: 'header', value: '' }])
  expect(read('a,b\n1,2\n').faults).toEqual([{ line: 1, fault: 'header', value: 'a,b' }])
})
