import { Fragment, type Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../document/schema.ts'
import { contentFrom, contentOf, tokensOf } from './content.ts'
import { decided, settled, update } from './keep.ts'

/** Inline content written as text: *emphasis*, _strong_, ^ a footnote reference. */
function content(text: string): Fragment {
  const nodes: Node[] = []
  for (const [, emphasis, strong, plain, ref] of text.matchAll(/\*([^*]+)\*|_([^_]+)_|([^*_^]+)|(\^)/gu)) {
    if (ref) nodes.push(schema.node('footnote_ref', { note: '1' }))
    else if (emphasis) nodes.push(schema.text(emphasis, [schema.mark('emphasis')]))
    else if (strong) nodes.push(schema.text(strong, [schema.mark('strong')]))
    else if (plain) nodes.push(schema.text(plain))
  }
  return Fragment.from(nodes)
}

function written(fragment: Fragment | null): string | null {
  if (fragment === null) return null
  let text = ''
  fragment.forEach((node) => {
    const mark = node.marks[0]?.type.name
    const sign = mark === 'emphasis' ? '*' : mark === 'strong' ? '_' : ''
    text += node.isText ? `${sign}${node.text}${sign}` : '^'
  })
  return text
}

test.each([
  ['untouched text is converted again', '水位上漲。', '水位上漲。', '水位下降。', '水位下降。'],
  [
    'a hand edit elsewhere stays',
    '水位在六月上漲。',
    '河面在六月上漲。',
    '水位在六月下降。',
    '河面在六月下降。',
  ],
  [
    'formatting follows on a character between two changes',
    '頭髮很長。',
    '頭髮很長！',
    '_頭頭髮_。',
    '_頭頭髮_！',
  ],
  [
    'formatting follows under a hand edit',
    '水位在六月上漲。',
    '河面在六月上漲。',
    '水位在*六月*上漲。',
    '河面在*六月*上漲。',
  ],
  [
    'formatting by hand stays',
    '水位在六月上漲。',
    '水位在_六月_上漲。',
    '水位在六月下降。',
    '水位在_六月_下降。',
  ],
  ['formatting that both gave is one', '水位', '*水位*', '*水位*', '*水位*'],
  ['formatting that went goes', '*水位*上漲。', '*水位*升高。', '水位上漲。', '水位升高。'],
  [
    'a footnote reference follows',
    '水位在六月上漲。',
    '河面在六月上漲。',
    '水位在六月上漲^。',
    '河面在六月上漲^。',
  ],
  ['a footnote reference that went goes', '水位^在六月', '水位^於六月', '水位在六月', '水位於六月'],
  [
    'what the hand wrote takes over new formatting',
    '水位在六月上漲。',
    '水位在七月上漲。',
    '水位在*六月*上漲。',
    '水位在*七月*上漲。',
  ],
  [
    'what conversion gives takes over the hand’s formatting',
    '水位在六月上漲。',
    '水位在_六月上漲_。',
    '水位在六月下降。',
    '水位在_六月下降_。',
  ],
  ['what the hand put into a link-to-be', '水位上漲', '水位又上漲', '*水位上漲*', '*水位又上漲*'],
  ['both sides changed one place', '水位上漲。', '水位升高。', '水位下降。', null],
])('%s', (_name, gave, hand, next, wanted) => {
  expect(written(settled(update(content(gave), content(hand), content(next))))).toBe(wanted)
})

test('a conflict is decided by a person: mine, theirs, or both', () => {
  const pieces = update(content('水位上漲。'), content('水位升高。'), content('水位下降。'))
  expect(written(decided(pieces, ['mine']))).toBe('水位升高。')
  expect(written(decided(pieces, ['theirs']))).toBe('水位下降。')
  expect(written(decided(pieces, ['both']))).toBe('水位升高下降。')
})

test('content and its tokens give each other back, characters outside the plane included', () => {
  const all = content('𠮷野家*𨋢*_里_^字')
  expect(contentOf(tokensOf(all)).eq(all)).toBe(true)
  expect(contentFrom(all.toJSON()).eq(all)).toBe(true)
  expect(tokensOf(all).map(({ key }) => key.slice(0, 2))[0]).toBe('𠮷')
})
