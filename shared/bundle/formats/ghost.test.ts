import { expect, test } from 'vitest'
import type { ArticleId } from '../../ids.ts'
import { doc, holder, p, segment } from '../sampleArticle.ts'
import { ghost } from './ghost.ts'
import { hostileArticle, shownArticle } from './sampleArticles.ts'

interface Data {
  readonly posts: readonly {
    readonly id: string
    readonly uuid: string
    readonly slug: string
    readonly html: string
  }[]
  readonly posts_meta: readonly object[]
  readonly tags: readonly { readonly id: string; readonly name: string; readonly slug: string }[]
  readonly posts_tags: readonly { readonly post_id: string; readonly tag_id: string }[]
  readonly users: readonly { readonly id: string; readonly slug: string }[]
  readonly posts_authors: readonly { readonly post_id: string; readonly author_id: string }[]
}

const dataOf = (value: object) => (value as { db: [{ meta: object; data: Data }] }).db[0].data

test('each edition is a draft with a slug of its own and the internal tag of its language', () => {
  const { posts, tags, posts_tags } = dataOf(ghost([shownArticle()]))
  expect(posts.map(({ slug }) => slug)).toEqual([
    'rivers-and-reserves',
    'rivers-and-reserves-zh-hans',
    'rivers-and-reserves-zh-hant',
  ])
  expect(posts[0]).toMatchObject({
    status: 'draft',
    published_at: '2019-11-03T00:00:00.000Z',
    canonical_url: 'https://journal.example/en/rivers-and-reserves',
    feature_image: null,
    html: expect.stringContaining(`src="__GHOST_URL__/content/images/${'a'.repeat(32)}.png"`),
  })
  const hant = tags.find(({ name }) => name === '#zh-hant')
  expect(hant?.slug).toBe('hash-zh-hant')
  const tagged = posts_tags.filter(({ tag_id }) => tag_id === hant?.id)
  expect(tagged.map(({ post_id }) => post_id)).toEqual([posts[2]?.id])
})

test('what refers to something refers to what is there, once, whatever the text', () => {
  const second = { ...shownArticle(), id: '01JC0000000000000000000002' as ArticleId }
  const data = dataOf(JSON.parse(JSON.stringify(ghost([shownArticle(), second, hostileArticle()]))))
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  for (const { post_id, tag_id } of data.posts_tags) {
    expect([ids(data.posts).includes(post_id), ids(data.tags).includes(tag_id)]).toEqual([true, true])
  }
  for (const { post_id, author_id } of data.posts_authors) {
    expect([ids(data.posts).includes(post_id), ids(data.users).includes(author_id)]).toEqual([true, true])
  }
  for (const list of [
    ids(data.posts),
    ids(data.tags),
    data.tags.map(({ slug }) => slug),
    data.posts.map(({ uuid }) => uuid),
  ]) {
    expect(new Set(list).size).toBe(list.length)
  }
  expect(data.tags.every(({ slug }) => /^[a-z0-9-]+$/.test(slug))).toBe(true)
})

test('an image before the text is the post’s own and stands in it no more; its caption is safe HTML', () => {
  const article = shownArticle()
  const alt = 'A dam'
  const lead = holder('figure', { asset: 'a'.repeat(64), alt, credit: '<i>Lin</i>' }, segment('The <dam>.'))
  const editions = article.editions
    .slice(0, 1)
    .map((each) => ({ ...each, document: doc('T', 'S', lead, p('Text.')) }))
  const { posts, posts_meta } = dataOf(ghost([{ ...article, editions }]))
  expect(posts[0]).toMatchObject({ feature_image: `__GHOST_URL__/content/images/${'a'.repeat(32)}.png` })
  expect(posts[0]?.html).not.toContain('<img')
  expect(posts_meta).toMatchObject([
    { feature_image_alt: alt, feature_image_caption: 'The &lt;dam&gt;. &lt;i&gt;Lin&lt;/i&gt;' },
  ])
})
