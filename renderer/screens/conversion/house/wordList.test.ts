import { expect, test } from 'vitest'
import type { ConversionSettings } from '../../../../shared/ipc/domains/conversion.ts'
import { linesFor } from './wordList.ts'

const settings: ConversionSettings = {
  region: 'tw',
  variants: null,
  quotes: 'corner',
  starter: [
    { hans: '悉尼', hant: '雪梨', region: 'tw' },
    { hans: '信息', hant: '資訊', region: 'tw' },
    { hans: '信息', hant: '資訊', region: 'hk' },
    { hans: '出租车', hant: '的士', region: 'hk' },
  ],
  vocabulary: {
    on: true,
    own: [
      { hans: '信息', hant: '訊息', region: 'tw' },
      { hans: '打印机', hant: '印表機' },
      { hans: '地铁', hant: '港鐵', region: 'hk' },
    ],
    without: [{ hans: '悉尼', hant: '雪梨', region: 'tw' }],
  },
}

test('the words of the region, as the house has them', () => {
  const { given, added } = linesFor(settings)
  expect(given.map(({ starter, own, wanted }) => [starter.hans, own?.hant ?? null, wanted])).toEqual([
    ['悉尼', null, false],
    ['信息', '訊息', true],
  ])
  expect(added.map(({ hans }) => hans)).toEqual(['打印机'])
})

test('the other region has its own', () => {
  const { given, added } = linesFor({ ...settings, region: 'hk' })
  expect(given.map(({ starter, own, wanted }) => [starter.hans, own, wanted])).toEqual([
    ['信息', null, true],
    ['出租车', null, true],
  ])
  expect(added.map(({ hans }) => hans)).toEqual(['地铁', '打印机'])
})
