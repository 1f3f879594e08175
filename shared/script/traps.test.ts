import { expect, test } from 'vitest'
import { convert } from './convert.ts'
import { traps } from './traps.testdata.ts'
import { trapWords } from './trapWords.testdata.ts'

const tw = { to: 'zh-Hant', region: 'tw' } as const
const hk = { to: 'zh-Hant', region: 'hk' } as const
const back = { to: 'zh-Hans', region: 'tw' } as const

/** What is not right, said in full. */
function misses(list: typeof traps): string[] {
  return list.flatMap(([hans, hant]) => {
    const made = convert(hans, tw).text
    return hant.split('|').includes(made) ? [] : [`${hans} → ${made}, not ${hant}`]
  })
}

test('trap sentences: the rate of right ones does not fall', () => {
  const wrong = misses(traps)
  console.log(`${traps.length - wrong.length} of ${traps.length} right\n${wrong.join('\n')}`)
  expect(traps.length).toBeGreaterThanOrEqual(150)
  expect(wrong.length).toBeLessThanOrEqual(1)
})

test('words that nothing was tried on', () => {
  expect(trapWords.length).toBeGreaterThan(200)
  expect(misses(trapWords)).toEqual([])
})

test('the other way: what was right comes back', () => {
  const wrong = [...traps, ...trapWords].filter(([hans, hant]) => {
    const right = hant.split('|')[0] ?? ''
    return convert(right, back).text !== hans
  })
  console.log(wrong.map(([hans, hant]) => `${hans} ${hant}`).join('\n'))
  // Where the two scripts choose different words (誣衊, 甦醒, 叮噹) there is no way back.
  expect(wrong.length).toBeLessThanOrEqual(10)
})

test.each([
  ['卫生部说线路中断', '衞生部説線路中斷'],
  ['他在台湾发表意见', '他在台灣發表意見'],
  ['着火的房子里有秘密', '着火的房子裏有秘密'],
  ['温度与税收，悦耳', '温度與税收，悦耳'],
  ['户口与脱离，锐利', '户口與脱離，鋭利'],
  ['这里的面粉和头发', '這裏的麪粉和頭髮'],
  ['为了群众', '為了羣眾'],
  ['香烟与葱', '香煙與葱'],
])('Hong Kong: %s → %s', (hans, hant) => {
  expect(convert(hans, hk).text).toBe(hant)
  expect(convert(hant, { to: 'zh-Hans', region: 'hk' }).text).toBe(hans)
})
