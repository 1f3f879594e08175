import fc from 'fast-check'
import type { Fragment } from 'prosemirror-model'
import { expect, test } from 'vitest'
import type { Layer } from '../../../document/layer.ts'
import { schema } from '../../../document/schema.ts'
import { isHan, type Language } from '../../../locale.ts'
import { contentFrom } from '../../../script/content.ts'
import { type XmlElement, xmlText } from '../../../xml/tree.ts'
import { holder, sampleArticle, segment } from '../../sampleArticle.ts'
import { parsed, under } from '../sampleArticles.ts'
import { docxParts } from './docx.ts'

interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly note?: boolean
}

const inline = (runs: readonly Run[]) =>
  runs.flatMap(({ text, strong, note }) => [
    ...(text === '' ? [] : [schema.text(text, strong ? [schema.mark('strong')] : [])]),
    ...(note ? [schema.node('footnote_ref', { note: 'n' })] : []),
  ])

/** The body's paragraph of an edition whose one segment went through these states; the last is how it stands. */
function tracked(states: readonly (readonly Run[])[], language: Language) {
  const contents = states.map((runs) => schema.node('segment', { id: 'x' }, inline(runs)).content)
  const last = contents.at(-1)
  const suggested = contents.slice(0, -1).map(
    (content, at): Layer => ({
      by: `person${at}`,
      at: `2026-01-0${at + 1}T00:00:00.000Z`,
      content: content.toJSON(),
    }),
  )
  const node = schema.node('segment', { id: 's', suggested: suggested.length > 0 ? suggested : null }, last)
  const document = schema.node('doc', null, [
    holder('title', {}, segment('T')),
    holder('paragraph', {}, segment('Before.'), node),
    holder('footnote', { note: 'n' }, segment('Note.')),
  ])
  const article = sampleArticle()
  const editions = [{ ...article.editions[0], language, document }] as typeof article.editions
  const metadata = { ...article.metadata, byline: [], date: '' }
  const parts = docxParts({ ...article, metadata, editions }, language, { suggestions: (by) => by })
  const body = [...under(parsed(parts.get('word/document.xml')))].find(
    ({ name, children }) => name === 'p' && String(xmlText({ children } as XmlElement)).includes('Before.'),
  )
  if (!body) throw new Error('no paragraph')
  return { parts, body }
}

/** What one reads in Word with all changes accepted or rejected: runs as text, with * around strong ones. */
function reading(element: XmlElement, as: 'accept' | 'reject'): string {
  if (element.name === (as === 'accept' ? 'del' : 'ins')) return ''
  if (element.name !== 'r') {
    return element.children.map((child) => (typeof child === 'string' ? '' : reading(child, as))).join('')
  }
  const kinds = [...under(element)]
  const text = kinds
    .filter(({ name }) => name === 't' || name === 'delText')
    .map(xmlText)
    .join('')
  if (kinds.some(({ name }) => name === 'footnoteReference')) return '¹'
  if (kinds.some(({ name }) => name === 'fldChar')) return text
  const properties = element.children.find((child) => typeof child !== 'string' && child.name === 'rPr')
  const change = kinds.find(({ name }) => name === 'rPrChange')
  const from = as === 'reject' && change ? change : typeof properties === 'object' ? properties : null
  const own =
    from === null
      ? []
      : from === change
        ? [...under(from)]
        : from.children.filter((each) => typeof each !== 'string')
  return own.some(({ name }) => name === 'b') ? [...text].map((sign) => `*${sign}`).join('') : text
}

const written = (content: Fragment) => {
  let text = ''
  content.forEach((node) => {
    text += node.isText
      ? [...(node.text ?? '')].map((sign) => (node.marks.length > 0 ? `*${sign}` : sign)).join('')
      : '¹'
  })
  return text
}

test('accepting or rejecting everything in Word gives the text as accepted or as rejected', () => {
  const words = (language: Language) =>
    fc.constantFrom(
      ...(isHan(language) ? [...'经济放缓码头工会𠮷，'] : ['old', 'red', 'house', 'green', 'the', 'a ']),
    )
  const seed = 20261123
  fc.assert(
    fc.property(
      fc.constantFrom<Language>('en', 'zh-Hans').chain((language) =>
        fc.record({
          language: fc.constant(language),
          states: fc.array(
            fc.array(
              fc.record({
                text: fc
                  .array(words(language), { minLength: 1, maxLength: 5 })
                  .map((each) => each.join(isHan(language) ? '' : ' ')),
                strong: fc.boolean(),
              }),
              { minLength: 1, maxLength: 3 },
            ),
            { minLength: 1, maxLength: 4 },
          ),
        }),
      ),
      ({ language, states }) => {
        const { body } = tracked(states, language)
        const gap = isHan(language) ? '' : ' '
        const [first = []] = states
        const content = (runs: readonly Run[]) =>
          written(contentFrom(schema.node('segment', { id: 'x' }, inline(runs)).content.toJSON()))
        const wanted = (text: string) =>
          text.startsWith(' ') || text.startsWith('* ') ? `Before.${text}` : `Before.${gap}${text}`
        expect(reading(body, 'accept')).toBe(wanted(content(states.at(-1) ?? [])))
        expect(reading(body, 'reject')).toBe(wanted(content(first)))
      },
    ),
    { seed, numRuns: 120 },
  )
})

test('a change is whole words of its author; what another took away again is a deletion inside an insertion', () => {
  const one = tracked([[{ text: 'The red house.' }], [{ text: 'The green house.' }]], 'en').body
  const changes = [...under(one)].filter(({ name }) => name === 'ins' || name === 'del')
  expect(changes.map((each) => [each.name, each.attributes['w:author'], xmlText(each)])).toEqual([
    ['del', 'person0', 'red'],
    ['ins', 'person0', 'green'],
  ])
  const two = tracked([[{ text: '经济。' }], [{ text: '经济持续。' }], [{ text: '经济。' }]], 'zh-Hans').body
  const outer = [...under(two)].find(({ name }) => name === 'ins')
  expect(outer?.attributes['w:author']).toBe('person0')
  const inner = outer && [...under(outer)].find(({ name }) => name === 'del')
  expect([inner?.attributes['w:author'], inner && xmlText(inner)]).toEqual(['person1', '持续'])
})

test('a deleted reference has a note of its own, so that accepting takes no other away', () => {
  const { parts, body } = tracked(
    [[{ text: 'One', note: true }, { text: ' two' }], [{ text: 'One two', note: true }]],
    'en',
  )
  const references = [...under(body)].filter(({ name }) => name === 'footnoteReference')
  expect(references.map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2'])
  const notes = [...under(parsed(parts.get('word/footnotes.xml')))].filter(({ name }) => name === 'footnote')
  expect(notes.slice(2).map((note) => xmlText(note).trim())).toEqual(['Note.', 'Note.'])
})
