import { expect, test } from 'vitest'
import { figuresIn } from './figures.ts'

test.each([
  ['It cost $1,250.50 in 2015.', [1250.5, 2015]],
  ['3.8 billion yen, 214 million more', [3.8e9, 2.14e8]],
  ['造价38亿日元，另加2.14亿', [3.8e9, 2.14e8]],
  ['３８００億日圓', [3.8e11]],
  ['On November 3 and in Sept. 2019', [3, 2019, 11, 9]],
  ['11月3日', [11, 3]],
  ['It may rain on the third of May', [5]],
  ['none', []],
])('%s', (text, values) => {
  expect(figuresIn(text)).toEqual(values)
})
