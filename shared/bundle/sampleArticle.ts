import type { Node } from 'prosemirror-model'
import type { Run } from '../document/draft.ts'
import { schema } from '../document/schema.ts'
import type { ArticleId, RevisionId } from '../ids.ts'
import type { Language } from '../locale.ts'
import type { PublishedArticle } from './input.ts'
import { defaultProfile } from './profile.ts'

let last = 0

/** A segment for tests, of text or runs. */
export function segment(...parts: readonly (string | Run)[]): Node {
  const nodes = parts.flatMap((part) => {
    const run: Run = typeof part === 'string' ? { text: part } : part
    if (run.note !== undefined) return [schema.node('footnote_ref', { note: run.note })]
    const marks = [
      ...(run.link === undefined ? [] : [schema.mark('link', { href: run.link })]),
      ...(run.emphasis ? [schema.mark('emphasis')] : []),
      ...(run.strong ? [schema.mark('strong')] : []),
    ]
    return run.text === '' ? [] : [schema.text(run.text, marks)]
  })
  return schema.node('segment', { id: String(++last).padStart(26, '0') }, nodes)
}

/** A block that holds segments. */
export function holder(kind: string, attrs: Record<string, unknown>, ...segments: readonly Node[]): Node {
  return schema.node(kind, attrs, segments)
}

/** A document with a title, a standfirst and blocks. */
export function doc(title: string, standfirst: string, ...blocks: readonly Node[]): Node {
  return schema.node('doc', null, [
    holder('title', {}, segment(title)),
    holder('standfirst', {}, segment(standfirst)),
    ...blocks,
  ])
}

/** A paragraph of segments, each text or runs. */
export function p(...segments: readonly (string | readonly (string | Run)[])[]): Node {
  return holder(
    'paragraph',
    {},
    ...segments.map((each) => segment(...(typeof each === 'string' ? [each] : each))),
  )
}

const bodies: { readonly [L in Language]: () => Node } = {
  en: () =>
    doc(
      'Rivers and Reserves',
      'Why water will decide more than oil.',
      p(
        ['In 2019 the basin lost 3.5 billion tonnes', { text: '', note: 'n1' }, '.'],
        'Two-thirds was never metered.',
      ),
      holder('heading', { level: 2 }, segment('What was measured')),
      p([
        'See ',
        { text: 'the report', link: 'https://example.org/report?a=1&b=(2)' },
        ' and ',
        { text: 'act', emphasis: true },
        '.',
      ]),
      holder('blockquote', {}, segment('“Water is not a metaphor.”')),
      schema.node('bullet_list', null, [
        holder('list_item', {}, segment('Meters')),
        holder('list_item', {}, segment({ text: 'Wells', strong: true })),
      ]),
      holder(
        'figure',
        { asset: 'a'.repeat(64), alt: 'A dam', credit: 'Photo: Lin' },
        segment('The dam in May.'),
      ),
      schema.node('divider'),
      holder('footnote', { note: 'n1' }, segment('Ministry figures.')),
    ),
  'zh-Hans': () =>
    doc(
      '江河与储备',
      '水，何以左右比石油更多的事。',
      p(['2019年，流域流失了35亿吨水', { text: '', note: 'n1' }, '。'], '其中三分之二从未计量。'),
      holder('heading', { level: 2 }, segment('量了什么')),
      p([
        '参见',
        { text: '《报告》', link: 'https://example.org/report?a=1&b=(2)', strong: true },
        '，要',
        { text: '行动', emphasis: true },
        '。',
      ]),
      holder('blockquote', {}, segment('“水不是比喻。”')),
      schema.node('bullet_list', null, [
        holder('list_item', {}, segment('水表')),
        holder('list_item', {}, segment({ text: '水井', strong: true })),
      ]),
      holder('figure', { asset: 'a'.repeat(64), alt: '水坝', credit: '摄影：林' }, segment('五月的水坝。')),
      schema.node('divider'),
      holder('footnote', { note: 'n1' }, segment('部委数字。')),
    ),
  'zh-Hant': () =>
    doc(
      '江河與儲備',
      '水，何以左右比石油更多的事。',
      p(['2019年，流域流失了35億噸水', { text: '', note: 'n1' }, '。'], '其中三分之二從未計量。'),
      holder('footnote', { note: 'n1' }, segment('部委數字。')),
    ),
}

/** With the ids of its segments counted anew, so that those of all editions are the same. */
function counted(body: () => Node): Node {
  last = 0
  return body()
}

/** A picture of one point. */
const png = new Uint8Array([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21,
  196, 137, 0, 0, 0, 13, 73, 68, 65, 84, 120, 218, 99, 100, 248, 207, 80, 15, 0, 3, 134, 1, 128, 90, 52, 125,
  107, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
])

/** An article in three approved editions that uses every kind of block. */
export function sampleArticle(change: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    id: '01JC0000000000000000000000' as ArticleId,
    metadata: {
      slug: 'rivers-and-reserves',
      date: '2019-11-03',
      section: { en: 'Resources', 'zh-Hans': '资源', 'zh-Hant': '資源' },
      byline: [
        {
          name: { en: 'Lin Wei', 'zh-Hans': '林伟', 'zh-Hant': '林偉' },
          post: { en: 'Professor', 'zh-Hans': '教授', 'zh-Hant': '教授' },
          affiliation: { en: 'Institute of Water', 'zh-Hans': '水资源研究院', 'zh-Hant': '水資源研究院' },
        },
      ],
      related: ['old-wells'],
      tags: ['water'],
      notes: 'not for readers',
    },
    source: 'en',
    site: {
      origin: 'https://journal.example',
      journal: { en: 'The Journal', 'zh-Hans': '学刊', 'zh-Hant': '學刊' },
      path: '/{language}/{slug}',
      region: 'tw',
      ...defaultProfile,
    },
    editions: (['en', 'zh-Hans', 'zh-Hant'] as const).map((language, index) => ({
      language,
      status: 'approved' as const,
      document: counted(bodies[language]),
      changed: `2019-11-0${index + 1}T08:00:00.000Z`,
      revision: `01JC000000000000000000000${index}` as RevisionId,
    })),
    related: [{ slug: 'old-wells', titles: { en: 'Old Wells', 'zh-Hans': '老井' } }],
    assets: [
      {
        hash: 'a'.repeat(64),
        name: 'dam.png',
        mediaType: 'image/png',
        bytes: png,
      },
    ],
    ...change,
  }
}
