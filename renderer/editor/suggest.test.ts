import { expect, test } from 'vitest'
import { type Candidate, completed, suggest } from './suggest.ts'

const term = (text: string): Candidate => ({ text, from: 'term' })
const clause = (text: string): Candidate => ({ text, from: 'match' })

/** What is suggested, the typed part in brackets. */
function line(before: string, after: string, ...candidates: readonly Candidate[]): string {
  return suggest(before, after, candidates)
    .map(({ text, typed }) => `[${text.slice(0, typed)}]${text.slice(typed)}`)
    .join(' ')
}

test('a term is suggested after its first character, a clause after two', () => {
  expect(line('这条流', '', term('流域'))).toBe('[流]域')
  expect(line('其', '', clause('其中三分之二'))).toBe('')
  expect(line('其中', '', clause('其中三分之二'))).toBe('[其中]三分之二')
})

test('English needs two letters at the start of a word, in any case', () => {
  expect(line('the w', '', term('water table'))).toBe('')
  expect(line('the wa', '', term('water table'))).toBe('[wa]ter table')
  expect(line('Wa', '', term('water table'))).toBe('[wa]ter table')
  expect(line('swa', '', term('water table'))).toBe('')
  expect(line('世界wa', '', term('water table'))).toBe('[wa]ter table')
})

test('what stands there already is not suggested', () => {
  expect(line('流', '域的水', term('流域'))).toBe('')
  expect(line('流域', '', term('流域'))).toBe('')
})

test('terms come before the memory, and more typed before less', () => {
  expect(line('水资', '', clause('水资源合作'), term('水资源'))).toBe('[水资]源 [水资]源合作')
})

test('capitals that were typed stay, those of a name are put right', () => {
  expect(completed({ ...term('water table'), typed: 2 }, 'Wa')).toBe('Water table')
  expect(completed({ ...term('UNESCO'), typed: 2 }, 'the un')).toBe('UNESCO')
})
