import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentOf } from '../../../shared/bundle/contentOf.ts'
import { fragment } from '../../../shared/bundle/fragment.ts'
import { publishableIssue } from '../../../shared/bundle/issue.ts'
import { bundleIndexTargets, issuePage } from '../../../shared/bundle/issuePage.ts'
import { bundleTargets } from '../../../shared/bundle/links.ts'
import { page } from '../../../shared/bundle/page.ts'
import { doc, holder, p, segment } from '../../../shared/bundle/sampleArticle.ts'
import { languages } from '../../../shared/locale.ts'
import { headingLevels, htmlFaults } from './html.suite.ts'
import { withEverything } from './withEverything.ts'

interface Written {
  readonly text: string
  readonly emphasis: boolean
  readonly strong: boolean
}

const marked = ({ text, emphasis, strong }: Written) => ({
  text,
  ...(emphasis ? { emphasis } : {}),
  ...(strong ? { strong } : {}),
})

test('the reader of this test finds faults', () => {
  for (const html of [
    '<p>a',
    '<p><ul><li>a</li></ul></p>',
    '<p>a & b</p>',
    '<p id="x">a</p><p id="x">b</p>',
    '<p id=x>a</p>',
    '<ul>a</ul>',
    '<p><a href="x">a<a href="y">b</a></a></p>',
    '<figure><img src="x"></figure>',
    '<b><i>a</b></i>',
  ])
    expect(htmlFaults(html), html).not.toEqual([])
})

test('pages, fragments and indexes are well formed and rightly nested', () => {
  const article = withEverything()
  const issue = publishableIssue({ slug: 'autumn', title: { en: 'Autumn' } }, [article])
  if (!issue.ok) throw new Error(issue.error)
  for (const language of languages) {
    const targets = bundleTargets(article)
    const edition = article.editions.find((each) => each.language === language)
    if (!edition) throw new Error(language)
    expect(htmlFaults(page(article, language, targets))).toEqual([])
    expect(htmlFaults(fragment(contentOf(edition.document, language), language, targets))).toEqual([])
    expect(htmlFaults(issuePage(issue.value, language, bundleIndexTargets))).toEqual([])
  }
})

test('headings never leave out a level, whatever the text does', () => {
  const article = withEverything()
  const heading = (level: number) => holder('heading', { level }, segment('Heading'))
  const document = doc('Title', '', heading(4), p('Text.'), heading(3), heading(4), heading(2), heading(4))
  const changed = { ...article, editions: article.editions.map((edition) => ({ ...edition, document })) }
  const levels = headingLevels(page(changed, 'en', bundleTargets(changed)))
  expect(levels.slice(0, 6)).toEqual([1, 2, 3, 4, 2, 3])
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
})

test('whatever is written and said, pages stay well formed', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`html seed ${seed}`)
  const sign = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '&amp;',
    '<!--',
    '</p>',
    ']]>',
    'a',
    '字',
    '\u0000',
    '\ud800',
    ' ',
  )
  const any = fc.array(sign, { maxLength: 8 }).map((parts) => parts.join(''))
  const run = fc.record({ text: any, emphasis: fc.boolean(), strong: fc.boolean() })
  fc.assert(
    fc.property(any, fc.array(run, { maxLength: 4 }), any, (title, runs, said) => {
      const whole = withEverything()
      const article = {
        ...whole,
        metadata: { ...whole.metadata, section: { en: said }, tags: [said, title] },
        site: { ...whole.site, rights: { en: said }, journal: { en: title } },
        corrections: [{ at: '2019-11-09T10:00:00.000Z', note: { en: said } }],
        related: [{ slug: 'x', titles: { en: said } }],
        editions: whole.editions.map((edition) => ({
          ...edition,
          document: doc(title, said, holder('paragraph', {}, segment(...runs.map(marked)))),
        })),
      }
      expect(htmlFaults(page(article, 'en', bundleTargets(article)))).toEqual([])
    }),
    { seed, numRuns: 300 },
  )
})
