import { expect, test } from 'vitest'
import type { RepairChange } from '../../../shared/matching/match.ts'
import { exchanged } from './exchanged.ts'

const number = (from: string, to: string): RepairChange => ({ kind: 'number', from, to })

/** The stretches as one line: 'same[was>is]same'. */
function line(before: string, target: string, ...changes: readonly RepairChange[]): string {
  return exchanged(before, { target, changes })
    .map(({ text, was }) => (was === null ? text : `[${was}>${text}]`))
    .join('')
}

test('what was exchanged is found in its place', () => {
  expect(line('流失了35亿吨水。', '流失了40亿吨水。', number('35亿', '40亿'))).toBe('流失了[35亿>40亿]吨水。')
})

test('changes may come in any order, and the same figure may stand elsewhere', () => {
  const changes = [number('5', '7'), number('2019', '2021')]
  expect(line('2019年的5%，共5项', '2021年的7%，共5项', ...changes)).toBe('[2019>2021]年的[5>7]%，共5项')
  expect(line('2020年2人', '2020年20人', number('2', '20'))).toBe('2020年[2>20]人')
})

test('a text that its changes do not explain is shown whole', () => {
  expect(line('甲乙', '丙丁', number('甲', '丙'))).toBe('丙丁')
})
