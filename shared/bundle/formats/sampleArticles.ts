import type { ArticleId } from '../../ids.ts'
import { childElements, readXml, type XmlElement } from '../../xml/tree.ts'
import type { PublishedArticle } from '../input.ts'
import { doc, holder, p, sampleArticle, segment } from '../sampleArticle.ts'

/** Everything that breaks files: controls, half characters, ends of sections, markup, other directions, rare signs. */
export const hostileText =
  'A\u0000\u0008\u001f\ufffe\ud800 ]]> <b>&amp;"\' \u202eabc\u202c עברית مرحبا 👩‍👩‍👧 𠮷野 \u0085\u2028 tab\tend'

/** An image of one pixel (PNG). */
const pixel = Uint8Array.from(
  (
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d494441' +
    '5478da6364f8cf500f00038601805a347d6b0000000049454e44ae426082'
  ).match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
)

/** The sample article with an image that programs can show. */
export function shownArticle(change: Partial<PublishedArticle> = {}): PublishedArticle {
  return sampleArticle({
    assets: [{ hash: 'a'.repeat(64), name: 'dam.png', mediaType: 'image/png', bytes: pixel }],
    ...change,
  })
}

/** An article that holds the hostile text wherever a text may stand. */
export function hostileArticle(): PublishedArticle {
  const article = sampleArticle()
  const text = { en: hostileText, 'zh-Hans': hostileText, 'zh-Hant': hostileText }
  const document = doc(
    hostileText,
    hostileText,
    p([
      hostileText,
      { text: hostileText, link: 'http://[::1]:80/%zz?a[]=1#x#y', emphasis: true },
      { text: 'place', link: '#nowhere' },
      { text: 'mail', link: 'mailto:a@b.example?subject=50%' },
      { text: 'far', link: 'https://例え.jp/道?q=é' },
      { text: 'odd', link: 'https://-../x' },
      { text: '', note: 'n' },
      { text: '', note: 'n' },
      { text: '', note: 'm' },
    ]),
    holder('heading', { level: 3 }, segment(hostileText)),
    holder('figure', { asset: 'b'.repeat(64), alt: hostileText, credit: hostileText }, segment(hostileText)),
    holder('figure', { asset: 'c'.repeat(64), alt: 'not there', credit: '' }, segment('')),
    holder('footnote', { note: 'm' }, segment(hostileText, { text: '', note: 'k' })),
    holder(
      'footnote',
      { note: 'n' },
      segment({ text: hostileText, strong: true, link: 'https://x.example/?a&b' }),
    ),
    holder('footnote', { note: 'k' }, segment('Cited in a note only.')),
  )
  return {
    ...article,
    id: '01JC0000000000000000000009' as ArticleId,
    metadata: {
      ...article.metadata,
      slug: 'hostile',
      section: text,
      tags: [hostileText, hostileText],
      byline: [{ name: text, post: text, affiliation: text }],
    },
    site: { ...article.site, journal: text, rights: text },
    editions: article.editions.map((edition) => ({ ...edition, document })),
    assets: [{ hash: 'b'.repeat(64), name: hostileText, mediaType: 'image/webp', bytes: pixel }],
    corrections: [{ at: '2019-12-01T00:00:00.000Z', note: text }],
  }
}

/** The root of an XML text, which has to be well-formed. */
export function parsed(xml: string | Uint8Array | undefined): XmlElement {
  if (typeof xml !== 'string') throw new Error('no text')
  const body = xml.replace('<!DOCTYPE html>\n', '')
  const read = readXml(body, { space: true })
  if (!read.ok) throw new Error(`line ${read.line}: ${read.value}`)
  return read.root
}

/** An element and all below it, in order. */
export function* under(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of childElements(element)) yield* under(child)
}

/** The elements of a name in an XML text. */
export function elementsNamed(xml: string | Uint8Array | undefined, name: string): XmlElement[] {
  return [...under(parsed(xml))].filter((element) => element.name === name)
}
