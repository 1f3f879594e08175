import fc from 'fast-check'
import MarkdownIt, { type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { expect, test } from 'vitest'
import type { Run } from '../document/draft.ts'
import { readMarkdown } from '../formats/markdown.ts'
import { contentOf } from './contentOf.ts'
import { bundleTargets } from './links.ts'
import { markdown, markdownBody } from './markdown.ts'
import { doc, p, sampleArticle } from './sampleArticle.ts'

type Marked = Run & { readonly emphasis?: true; readonly strong?: true }

const article = sampleArticle()
const targets = bundleTargets(article)
const readers = [
  MarkdownIt('commonmark', { html: true }),
  MarkdownIt('commonmark', { html: true }).use(cjkFriendly),
]

const word = fc.oneof(
  fc.constantFrom(
    '《外交》',
    '“好”',
    '的',
    '重点：',
    'a',
    'word',
    '(x)',
    '1.',
    '- ',
    '# ',
    '> ',
    '*',
    '_',
    '**',
    '`',
  ),
  fc.constantFrom(
    '[a](b)',
    '![',
    '<b>',
    '&amp;',
    '\\',
    '~~',
    '---',
    '+',
    '!',
    ' ',
    '。',
    '𠮷',
    'é',
    '́',
    '😀',
    '$',
    '|',
  ),
  fc.string({ maxLength: 4 }),
)
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''))
const run: fc.Arbitrary<Marked> = fc.record(
  {
    text,
    emphasis: fc.constant(true as const),
    strong: fc.constant(true as const),
    link: fc.constantFrom('https://example.org/a_b', 'https://example.org/?a=(1)&lt;b', 'mailto:a@b.c', '#x'),
  },
  { requiredKeys: ['text'] },
)
const runs = fc.array(run, { minLength: 1, maxLength: 5 })

test('every CommonMark reader sees the same text and formatting', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`markdown seed ${seed}`)
  fc.assert(
    fc.property(runs, (parts) => {
      const content = contentOf(doc('T', '', p([...parts, { text: '' }])), 'en')
      const written = markdownBody(content, targets)
      for (const reader of readers) expect(plain(inlineRuns(reader.parse(written, {})))).toEqual(plain(parts))
    }),
    { seed, numRuns: 3000 },
  )
})

test('our own reader reads back what was written without HTML', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`markdown round trip seed ${seed}`)
  fc.assert(
    fc.property(fc.array(runs.filter(isBare), { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const document = doc('Title', 'A standfirst.', ...[['Lead.'], ...paragraphs].map((parts) => p(parts)))
      const editions = article.editions.map((edition) => ({ ...edition, document }))
      const { edition } = readMarkdown(markdown({ ...article, editions }, 'en', targets))
      const wanted = paragraphs.map(plain).filter((each) => each.length > 0)
      expect(edition.blocks.slice(2).map((block) => ('runs' in block ? plain(block.runs) : []))).toEqual(
        wanted,
      )
    }),
    { seed, numRuns: 500 },
  )
})

test('a whole article reads back with its metadata and every kind of block', () => {
  for (const language of ['en', 'zh-Hans'] as const) {
    const { edition, slug } = readMarkdown(markdown(article, language, targets))
    expect(slug).toBe('rivers-and-reserves')
    expect(edition.date).toBe('2019-11-03')
    expect(edition.language).toBe(language)
    expect(edition.byline).toEqual([
      language === 'en'
        ? { name: 'Lin Wei', post: 'Professor, Institute of Water' }
        : { name: '林伟', post: '水资源研究院教授' },
    ])
    expect(edition.blocks.map(({ kind }) => kind)).toEqual([
      'standfirst',
      'paragraph',
      'heading',
      'paragraph',
      'blockquote',
      'bullet',
      'bullet',
      'figure',
      'divider',
      'footnote',
    ])
  }
})

test('a book title in Chinese is emphasis for every reader', () => {
  const strong = [{ text: '读' }, { text: '《外交》', strong: true as const }, { text: '的人' }]
  expect(markdownBody(contentOf(doc('T', '', p(strong)), 'zh-Hans'), targets)).toBe(
    '读<strong>《外交》</strong>的人\n',
  )
  const alone = [{ text: '读：' }, { text: '《外交》', strong: true as const }]
  expect(markdownBody(contentOf(doc('T', '', p(alone)), 'zh-Hans'), targets)).toBe('读：**《外交》**\n')
})

/** Whether no emphasis had to be written as HTML, which `readMarkdown` takes for text. */
function isBare(parts: readonly Run[]): boolean {
  return !/(?<!\\)<(?:em|strong)>/.test(markdownBody(contentOf(doc('T', '', p(parts)), 'en'), targets))
}

function inlineRuns(tokens: readonly Token[]): Run[] {
  const found: Run[] = []
  let marks: { emphasis?: true; strong?: true; link?: string } = {}
  const without = (mark: keyof typeof marks) => {
    const { [mark]: _, ...rest } = marks
    return rest
  }
  for (const token of tokens.flatMap((each) => each.children ?? [])) {
    const { type, tag, content } = token
    if (type === 'em_open' || content === '<em>') marks = { ...marks, emphasis: true }
    else if (type === 'strong_open' || content === '<strong>') marks = { ...marks, strong: true }
    else if (type === 'em_close' || content === '</em>') marks = without('emphasis')
    else if (type === 'strong_close' || content === '</strong>') marks = without('strong')
    else if (type === 'link_open') marks = { ...marks, link: String(token.attrGet('href')) }
    else if (type === 'link_close') marks = without('link')
    else if (tag === '') found.push({ text: content, ...marks })
  }
  return found
}

/** Neighbours of one formatting joined, white space at the ends and line ends gone, as any Markdown has it. */
function plain(all: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const { text: raw, ...marks } of all) {
    const cleaned = raw.replaceAll(/\s*\n\s*/g, ' ')
    const last = joined.at(-1)
    const { text: _, ...before } = last ?? { text: '' }
    if (cleaned === '') continue
    if (last && JSON.stringify(sorted(before)) === JSON.stringify(sorted(marks))) {
      joined[joined.length - 1] = { ...last, text: last.text + cleaned }
    } else joined.push({ text: cleaned, ...marks })
  }
  while (joined[0]?.text.trim() === '') joined.shift()
  while (joined.at(-1)?.text.trim() === '') joined.pop()
  return joined.map((each, at) => {
    const start = at === 0 ? each.text.trimStart() : each.text
    return { ...each, text: at === joined.length - 1 ? start.trimEnd() : start }
  })
}

function sorted(marks: object): [string, unknown][] {
  return Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
