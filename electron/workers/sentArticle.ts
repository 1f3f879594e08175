import { Node } from 'prosemirror-model'
import type { PublishedArticle, PublishedEdition } from '../../shared/bundle/input.ts'
import { schema } from '../../shared/document/schema.ts'

/** An article on its way between threads: its documents as ProseMirror JSON. */
export interface SentArticle extends Omit<PublishedArticle, 'editions'> {
  readonly editions: readonly SentEdition[]
}

interface SentEdition extends Omit<PublishedEdition, 'document'> {
  readonly document: unknown
}

/** Makes an article ready to be posted. */
export function sent(article: PublishedArticle): SentArticle {
  const editions = article.editions.map((edition) => ({ ...edition, document: edition.document.toJSON() }))
  return { ...article, editions }
}

/** The article that was posted, with its documents; throws where they are none of ours. */
export function received(article: SentArticle): PublishedArticle {
  const editions = article.editions.map((edition) => ({
    ...edition,
    document: Node.fromJSON(schema, edition.document),
  }))
  return { ...article, editions }
}
