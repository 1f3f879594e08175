import { expect, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Role } from '../../../shared/ipc/domains/people.ts'
import { statement } from '../../storage/statement.ts'
import { editionsOf } from '../../storage/tables/edition.ts'
import { revisionsOf } from '../../storage/tables/revision.ts'
import { describeArticle } from '../articles.ts'
import { checkpoint } from '../checkpoint.ts'
import { openArticle } from '../editions.ts'
import { gate } from '../gate.ts'
import { headsOf } from '../heads.ts'
import { insertArticle } from '../insert.ts'
import type { Library } from '../library.ts'
import { enter, peopleIn } from '../people/people.ts'
import { summary } from '../summary.ts'
import {
  addArticle,
  documentOf,
  edit,
  handOver,
  metadata,
  must,
  segments,
  testLibrary,
  translate,
} from '../testLibrary.ts'
import { actOn } from './act.ts'
import { setWorkflowSettings, workflowSettings } from './settings.ts'
import { workflowOf } from './standing.ts'

function house(rules: Parameters<typeof setWorkflowSettings>[1] = {}) {
  const library = testLibrary()
  must(setWorkflowSettings(library, rules))
  const article = addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew.']],
    ['zh-Hans', ['', '']],
  ])
  return { library, article }
}

function as(library: Library, name: string, role: Role = 'editor'): void {
  enter(library, name, role)
}

function translated(library: Library, article: ArticleId): void {
  translate(library, article, 'zh-Hans', 0, '经济')
  translate(library, article, 'zh-Hans', 1, '增长了。')
}

function standing(library: Library, article: ArticleId) {
  const edition = must(workflowOf(library, article)).editions.find(({ language }) => language === 'zh-Hans')
  if (!edition) throw new Error('no edition')
  return edition
}

function events(library: Library): string[] {
  return statement<[], { kind: string; detail: string }>(
    library.db,
    'SELECT kind, detail FROM event ORDER BY no',
  )
    .all()
    .map(({ kind, detail }) => `${kind} ${(JSON.parse(detail) as { act?: string }).act}`)
}

test('a translation goes to review, comes back with a note, and is approved by another person', () => {
  const { library, article } = house({ fourEyes: true })
  as(library, 'Lin', 'translator')
  translated(library, article)
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'status' })
  must(handOver(library, article, 'zh-Hans', 'send'))
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'four-eyes' })
  as(library, 'Wei')
  expect(handOver(library, article, 'zh-Hans', 'return')).toMatchObject({ error: 'reason' })
  must(handOver(library, article, 'zh-Hans', 'return', 'The title.'))
  expect(must(summary(library, article)).editions[1]?.returned).toMatchObject({ note: 'The title.' })
  as(library, 'Lin', 'translator')
  translate(library, article, 'zh-Hans', 0, '论经济')
  must(handOver(library, article, 'zh-Hans', 'send'))
  expect(must(summary(library, article)).editions[1]?.returned).toBeUndefined()
  as(library, 'Wei')
  // A reviewer's own corrections do not make a translator of them.
  translate(library, article, 'zh-Hans', 0, '论述经济')
  must(handOver(library, article, 'zh-Hans', 'approve'))
  expect(standing(library, article)).toMatchObject({ status: 'approved' })
  expect(standing(library, article).signOffs.map(({ act, note }) => `${act} ${note}`.trim())).toEqual([
    'send',
    'return The title.',
    'send',
    'approve',
  ])
  expect(events(library).filter((each) => !each.endsWith('undefined'))).toEqual([
    'status send',
    'returned return',
    'status send',
    'status approve',
  ])
})

test('an approval makes segments final and the edition is only read; a reopening frees both', () => {
  const { library, article } = house()
  as(library, 'Lin')
  translated(library, article)
  must(handOver(library, article, 'zh-Hans', 'send'))
  const before = headsOf(library, article).get('zh-Hans')?.version ?? 0
  const approved = must(handOver(library, article, 'zh-Hans', 'approve'))
  expect(approved).toMatchObject({ base: before })
  expect(approved.steps).toHaveLength(2)
  const states = () => segments(library, article, 'zh-Hans').map(({ state }) => state)
  expect(states()).toEqual(['final', 'final'])
  expect(must(openArticle(library, article)).editions[1]).toMatchObject({ version: before + 2 })
  const type = (language: 'en' | 'zh-Hans') =>
    edit(library, article, language, (change) => change.insert(2, schema.text('x')))
  expect(type('zh-Hans')).toMatchObject({ ok: false, error: 'read-only' })
  expect(type('en').ok).toBe(true)
  expect(handOver(library, article, 'zh-Hans', 'reopen')).toMatchObject({ error: 'reason' })
  must(handOver(library, article, 'zh-Hans', 'reopen', 'The minister resigned.'))
  expect(states()).toEqual(['reviewed', 'reviewed'])
  expect(type('zh-Hans').ok).toBe(true)
  checkpoint(library, article)
  const edition = editionsOf(library.db, article)[1]
  expect(revisionsOf(library.db, edition?.id ?? '').map(({ status }) => status)).toContain('approved')
})

test('two people review where the library asks for it, and a first review lapses with the text', () => {
  const { library, article } = house({ fourEyes: true, secondReview: true })
  as(library, 'Lin', 'translator')
  translated(library, article)
  must(handOver(library, article, 'zh-Hans', 'send'))
  expect(handOver(library, article, 'zh-Hans', 'review')).toMatchObject({ error: 'four-eyes' })
  as(library, 'Wei')
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'second-review' })
  must(handOver(library, article, 'zh-Hans', 'review'))
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'same-reviewer' })
  as(library, 'Lin', 'translator')
  translate(library, article, 'zh-Hans', 0, '论经济')
  expect(standing(library, article).firstReviewer).toBeNull()
  as(library, 'Wei')
  must(handOver(library, article, 'zh-Hans', 'review'))
  as(library, 'Zhao')
  expect(standing(library, article).acts).toEqual([
    { act: 'approve', refusal: null },
    { act: 'return', refusal: null },
  ])
  must(handOver(library, article, 'zh-Hans', 'approve'))
})

test('whoever is unknown, sees another text or comes too late signs nothing', () => {
  const { library, article } = house({ fourEyes: true })
  enter(library, '', null)
  translated(library, article)
  must(handOver(library, article, 'zh-Hans', 'send'))
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'nobody' })
  as(library, 'Wei')
  const signing = { article, language: 'zh-Hans', act: 'approve', note: '' } as const
  expect(actOn(library, { ...signing, version: 1 })).toMatchObject({ error: 'conflict' })
  const version = headsOf(library, article).get('zh-Hans')?.version ?? -1
  expect(actOn(library, { ...signing, version }).ok).toBe(true)
  expect(handOver(library, article, 'zh-Hans', 'send')).toMatchObject({ error: 'status' })
  expect(handOver(library, article, 'zh-Hant', 'send')).toMatchObject({ error: 'not-found' })
})

test('of a text that came whole the sender is the translator, and names of before count', () => {
  const library = testLibrary()
  must(setWorkflowSettings(library, { fourEyes: true }))
  const article = addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew.']],
    ['zh-Hans', ['经济', '增长了。']],
  ])
  as(library, 'Lin')
  // The import was written by the bare name Lin.
  expect(standing(library, article).lastTranslator).toBe('Lin')
  must(handOver(library, article, 'zh-Hans', 'send'))
  expect(standing(library, article).lastTranslator).toBe(peopleIn(library).me?.id)
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'four-eyes' })
  as(library, 'Wei')
  must(handOver(library, article, 'zh-Hans', 'approve'))
})

test('what is missing around the text stands in the way, as far as the library wants it', () => {
  const { library, article } = house()
  translated(library, article)
  const kinds = () => must(gate(library, article, 'zh-Hans')).map(({ kind }) => kind)
  expect(kinds()).toEqual([])
  must(setWorkflowSettings(library, { required: ['date', 'section', 'byline', 'alt', 'credit'] }))
  expect(kinds()).toEqual(['date', 'section', 'byline'])
  const author = { name: { en: 'Anna' }, post: {}, affiliation: {} }
  const known = metadata('economy', { date: '2026-01-02', section: { en: 'Water' }, byline: [author] })
  must(describeArticle(library, article, known))
  expect(kinds()).toEqual(['section', 'byline'])
  expect(must(gate(library, article, 'en')).map(({ kind }) => kind)).toEqual([])
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'gate' })
  must(setWorkflowSettings(library, { required: [] }))
  expect(workflowSettings(library)).toEqual({ fourEyes: false, secondReview: false, required: [] })
  must(handOver(library, article, 'zh-Hans', 'approve'))
})

test('images without words, suggestions and open comments are told of where they are', () => {
  const library = testLibrary()
  must(setWorkflowSettings(library, { required: ['alt'] }))
  const ids = ['T', 'P', 'C'].map(() => library.newId<SegmentId>())
  const doc = documentOf(ids.slice(0, 2), ['The economy', 'It grew.'])
  const caption = schema.node('segment', { id: ids[2] }, schema.text('A harbour'))
  const figure = schema.node('figure', { asset: 'a' }, [caption])
  const article = must(
    insertArticle(library, {
      source: 'en',
      metadata: metadata('economy'),
      cause: 'imported',
      editions: [
        {
          language: 'en',
          status: 'in-review',
          document: doc.copy(doc.content.addToEnd(figure)).toJSON() as unknown,
        },
      ],
    }),
  )
  const reasons = () => must(gate(library, article, 'en')).map(({ kind, segment }) => [kind, segment])
  expect(reasons()).toEqual([['alt', ids[2]]])
  edit(library, article, 'en', (change, [, second]) =>
    change.setNodeAttribute(second?.position ?? 0, 'suggested', [
      { by: 'Wei', at: '2026-01-02T00:00', content: [{ type: 'text', text: 'It fell.' }] },
    ]),
  )
  expect(reasons()).toEqual([
    ['suggested', ids[1]],
    ['alt', ids[2]],
  ])
  edit(library, article, 'en', (change) =>
    change.setNodeAttribute(change.doc.content.size - figure.nodeSize, 'alt', 'Ships at a quay'),
  )
  expect(reasons()).toEqual([['suggested', ids[1]]])
})

test('signatures are never changed', () => {
  const { library, article } = house()
  must(handOver(library, article, 'zh-Hans', 'send'))
  expect(() => library.db.exec("UPDATE sign_off SET note = 'x'")).toThrow(/append-only/)
  expect(() => library.db.exec('DELETE FROM sign_off')).toThrow(/append-only/)
})
