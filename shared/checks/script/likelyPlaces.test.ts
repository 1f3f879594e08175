import { expect, test } from 'vitest'
import { likelySimplified, likelyTraditional } from './likelyPlaces.ts'

test.each([
  '由于右任與于謙題字',
  '呼韓邪單于與淳于髡',
  '皇后、太后、天后宮、影后與后羿',
  '于先生來了',
  '台中后里',
])('right in a Traditional text: %s', (text) => expect(likelySimplified(text)).toEqual([]))

test.each([
  ['委員會成立于1974年', ['於']],
  ['來往于印尼，至于建議源于何處', ['於', '於', '於']],
  ['三天后，比賽后，隨后，日后', ['後', '後', '後', '後']],
  ['Simpson 后，后來', ['後', '後']],
  ['進球后與解封后', ['後', '後']],
])('wrong in a Traditional text: %s', (text, better) =>
  expect(likelySimplified(text).map((each) => each.better)).toEqual(better),
)

test('於 in a Simplified text', () => {
  expect(likelyTraditional('樊於期与於菟')).toEqual([])
  expect(likelyTraditional('源於此')).toEqual([{ at: 1, better: '于' }])
})
