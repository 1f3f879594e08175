import { expect, test } from 'vitest'
import { schema } from '../../document/schema.ts'
import { type Hand, refusalOf, type WorkflowAct, workflowActs } from './acts.ts'
import { missingImageTexts, missingMetadata, requirements } from './missing.ts'
import { readsTheSame } from './reading.ts'

const open = { fourEyes: false, secondReview: false }
const strict = { fourEyes: true, secondReview: true }
const hand = (more: Partial<Hand>): Hand => ({
  status: 'in-review',
  me: 'Wei',
  lastTranslator: 'Lin',
  firstReviewer: null,
  ...more,
})

const fitting = (more: Partial<Hand>, rules = open): WorkflowAct[] =>
  workflowActs.filter((act) => refusalOf(act, hand(more), rules) !== 'status')

test('where an edition stands decides what fits', () => {
  expect(fitting({ status: 'draft' })).toEqual(['begin', 'send', 'approve'])
  expect(fitting({ status: 'draft' }, strict)).toEqual(['begin', 'send'])
  expect(fitting({ status: 'translating' }, strict)).toEqual(['send'])
  expect(fitting({}, open)).toEqual(['approve', 'return'])
  expect(fitting({}, strict)).toEqual(['review', 'approve', 'return'])
  expect(fitting({ firstReviewer: 'Wei' }, strict)).toEqual(['approve', 'return'])
  expect(fitting({ status: 'approved' }, strict)).toEqual(['publish', 'reopen'])
  expect(fitting({ status: 'published' }, strict)).toEqual(['reopen'])
})

test('the rules refuse whoever has had the text in hand', () => {
  const approve = (more: Partial<Hand>, rules = strict) => refusalOf('approve', hand(more), rules)
  expect(approve({ me: null })).toBe('nobody')
  expect(approve({ me: 'Lin' })).toBe('four-eyes')
  expect(approve({})).toBe('second-review')
  expect(approve({ firstReviewer: 'Wei' })).toBe('same-reviewer')
  expect(approve({ firstReviewer: 'Zhao' })).toBeNull()
  expect(approve({ me: 'Lin', firstReviewer: 'Zhao' }, { fourEyes: false, secondReview: true })).toBeNull()
  expect(approve({ me: null }, open)).toBeNull()
})

test('what is missing is told in the edition’s language, as far as it is wanted', () => {
  const author = { name: { en: 'Anna Lin', 'zh-Hans': ' ' }, post: {}, affiliation: {} }
  const known = { date: '', section: { en: 'Water' }, byline: [author] }
  expect(missingMetadata(known, 'en', requirements)).toEqual(['date'])
  expect(missingMetadata(known, 'zh-Hans', requirements)).toEqual(['date', 'section', 'byline'])
  expect(missingMetadata({ ...known, byline: [] }, 'en', ['byline'])).toEqual(['byline'])
  const figure = schema.node('figure', { alt: ' ', credit: 'Anna Lin' }, [
    schema.node('segment', { id: 'c' }),
  ])
  const title = schema.node('title', null, [schema.node('segment', { id: 't' })])
  const doc = schema.node('doc', null, [title, figure])
  expect(missingImageTexts(doc, requirements)).toEqual([{ segment: 'c', field: 'alt' }])
  expect(missingImageTexts(doc, ['credit'])).toEqual([])
})

function paragraph(...texts: readonly string[]) {
  return schema.node(
    'paragraph',
    null,
    texts.map((text, at) =>
      schema.node(
        'segment',
        { id: `s${at}`, state: text.endsWith('!') ? 'final' : 'initial' },
        schema.text(text),
      ),
    ),
  )
}

test('sentences that are divided anew read the same, anything else does not', () => {
  expect(readsTheSame(paragraph('It grew. It fell.'), paragraph('It grew.', 'It fell.'))).toBe(true)
  expect(readsTheSame(paragraph('增长了。', '又跌了。'), paragraph('增长了。又跌了。'))).toBe(true)
  expect(readsTheSame(paragraph('It grew.'), paragraph('It grows.'))).toBe(false)
  // A space within a sentence is seen; one between two only where they stay two of the same.
  expect(readsTheSame(paragraph('It grew.'), paragraph('Itgrew.'))).toBe(false)
  expect(readsTheSame(paragraph('It grew. It fell.'), paragraph('It grew.It fell.'))).toBe(false)
  expect(readsTheSame(paragraph('It', ' grew!'), paragraph('It grew!'))).toBe(false)
  const strong = schema.node('paragraph', null, [
    schema.node('segment', { id: 's0' }, schema.text('It grew.', [schema.marks.strong.create()])),
  ])
  expect(readsTheSame(paragraph('It grew.'), strong)).toBe(false)
})
