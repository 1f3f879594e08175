import { expect, test } from 'vitest'
import { nearMiss, sharedStretch } from './nearMiss.ts'

test.each([
  ['卡瓦诺', '对卡瓦斯的指控', '卡瓦斯'],
  ['玻利维亚', '在玻利曼亚', '玻利曼亚'],
  ['玻利维亚', '在玻利亚', '玻利亚'],
  ['卡瓦诺', '卡瓦诺与卡瓦斯', null],
  ['卡瓦诺', '对他的指控', null],
  ['卡瓦诺', '关卡，瓦诺', null],
  ['里根', '里尔', null],
])('%s in %s: %s', (rendering, text, written) => {
  const near = nearMiss(rendering, text)
  expect(near && text.slice(near.from, near.to)).toBe(written)
})

test('the stretch that most texts with a name have, and no other', () => {
  const runs = [['切尔西'], ['在切尔西'], ['切尔拉'], ['切尔西']]
  expect(sharedStretch(runs, [{ hanKey: '利物浦' }])).toBe('切尔西')
  expect(sharedStretch(runs, [{ hanKey: '又是切尔西' }])).toBeNull()
  expect(sharedStretch([['切尔西'], ['利物浦'], ['阿森纳']], [])).toBeNull()
})
