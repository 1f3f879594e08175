import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Language, languages } from '../../locale.ts'
import { diff } from '../diff.ts'

const shown = (before: string, after: string, language: Language): string =>
  diff(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('')

test.each([
  ['经济增长放缓', '经济增速放缓', '经济{-增长}{+增速}放缓'],
  ['我们的经济增长很快。', '我们的经济发展很快。', '我们的经济{-增长}{+发展}很快。'],
  ['我们高兴。', '我们很高兴。', '我们{+很}高兴。'],
  ['我们非常高兴。', '我们高兴。', '我们{-非常}高兴。'],
  ['2019年，政府宣布了计划。', '2021年，政府宣布了计划。', '{-2019}{+2021}年，政府宣布了计划。'],
  ['增长了3.5%。', '增长了4.2%。', '增长了{-3.5}{+4.2}%。'],
  ['他说，罢工将继续。', '他说罢工将继续。', '他说{-，}罢工将继续。'],
  ['工人们走上街头。', '学生们走上街头。', '{-工人们}{+学生们}走上街头。'],
  [
    '政府拒绝谈判，工会号召罢工。',
    '政府同意谈判，工会取消罢工。',
    '政府{-拒绝}{+同意}谈判，工会{-号召}{+取消}罢工。',
  ],
  ['这是一个重要的问题。', '这是一个非常重要的问题。', '这是一个{+非常}重要的问题。'],
  ['他来了。', '他来了。他赢了。', '他来了。{+他赢了。}'],
  ['同', '同', '同'],
  ['', '新', '{+新}'],
  ['旧', '', '{-旧}'],
  ['国务院总理昨天抵达北京。', '外交部长昨天抵达上海。', '{-国务院总理}{+外交部长}昨天抵达{-北京}{+上海}。'],
  ['政府增加了开支。', '政府减少了开支。', '政府{-增加}{+减少}了开支。'],
  ['警察打了工人。', '警察打了学生和工人。', '警察打了{+学生和}工人。'],
  [
    '他们要求提高工资，改善条件。',
    '他们要求提高工资，缩短工时，改善条件。',
    '他们要求提高工资，{+缩短工时，}改善条件。',
  ],
])('reads well in Chinese: %s → %s', (before, after, expected) => {
  expect(shown(before, after, 'zh-Hans')).toBe(expected)
})

test.each([
  [
    'The strike ended in May.',
    'The strikes ended in June.',
    'The {-strike}{+strikes} ended in {-May}{+June}.',
  ],
  ['one two three', 'one four five', 'one {-two three}{+four five}'],
  ['The party met.', 'The old party met.', 'The {+old }party met.'],
  ['He came, saw and won.', 'He came and won.', 'He came{-, saw} and won.'],
  [
    'In 2019 it rose by 3.5 percent.',
    'In 2021 it rose by 4 percent.',
    'In {-2019}{+2021} it rose by {-3.5}{+4} percent.',
  ],
  [
    'The minister of labour resigned.',
    'The minister of health resigned.',
    'The minister of {-labour}{+health} resigned.',
  ],
  ['He came.', 'He came. And he won.', 'He came.{+ And he won.}'],
  ['He said so.', '“He said so.”', '{+“}He said so.{+”}'],
  ['a state-of-the-art plant', 'a modern plant', 'a {-state-of-the-art}{+modern} plant'],
])('reads well in English: %s → %s', (before, after, expected) => {
  expect(shown(before, after, 'en')).toBe(expected)
})

test('never marks a whole clause for two characters', () => {
  const before =
    '工会领导人星期二在首都举行的记者会上宣布，如果谈判失败，码头工人将在下星期举行全国罢工，直到政府收回成命。'
  for (let at = 0; at + 2 < before.length; at += 3) {
    const after = `${before.slice(0, at)}甲乙${before.slice(at + 2)}`
    const marked = diff(before, after, 'zh-Hans').filter(({ kind }) => kind === 'removed')
    expect(marked.map(({ text }) => text).join('').length).toBeLessThanOrEqual(6)
  }
})

test('gives both texts back (property)', () => {
  const seed = Date.now()
  const word = fc.constantFrom(
    'the',
    'strike',
    '2019',
    '.',
    ' ',
    '经济',
    '增',
    '长',
    '，',
    '的',
    '𠮷',
    'GDP',
    '“',
  )
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, fc.constantFrom(...languages), (one, other, language) => {
      const parts = diff(one, other, language)
      const side = (without: string): string =>
        parts
          .filter(({ kind }) => kind !== without)
          .map((part) => part.text)
          .join('')
      return side('added') === one && side('removed') === other && parts.every((part) => part.text !== '')
    }),
    { seed, numRuns: 2000 },
  )
  console.log(`difference property seed ${seed}`)
})

test('long texts take no time that counts', () => {
  const random = (length: number, start: number): string =>
    Array.from({ length }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919 + start * 104729) % 3000)),
    ).join('')
  const [one, other] = [random(1000, 1), random(1000, 2)]
  const times = Array.from({ length: 8 }, () => {
    const start = performance.now()
    diff(one, other, 'zh-Hans')
    return performance.now() - start
  })
  // 3 ms on an idle machine; tests run beside one another.
  expect(Math.min(...times)).toBeLessThan(30)
  const long = random(20_000, 3)
  const edited = `${long.slice(0, 5000)}甲${long.slice(5000, 15_000)}${long.slice(15_020)}`
  expect(diff(long, edited, 'zh-Hans').filter(({ kind }) => kind !== 'same').length).toBeLessThan(6)
})
