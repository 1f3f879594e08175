import { type Language, localText } from '../../../locale.ts'
import { oneLine } from '../../escape.ts'
import type { PublishedArticle } from '../../input.ts'
import { cdata, element, type Markup, text } from '../markup.ts'
import { slugOf } from '../slugOf.ts'

/** An edition that becomes a post. */
export interface Post {
  readonly article: PublishedArticle
  readonly language: Language
}

/** A category or a tag. */
export interface Term {
  readonly kind: 'category' | 'post_tag'
  readonly slug: string
  readonly name: string
  readonly language: Language
}

/** An element with a text. */
export function named(name: string, value: string): Markup {
  return element(name, {}, text(value))
}

/** An element with a text that may hold HTML, as WordPress writes it. */
export function raw(name: string, value: string): Markup {
  return element(name, {}, cdata(value))
}

/** A language as WPML calls it. */
export function wpml(language: Language): string {
  return language.toLowerCase()
}

/** A section is a term of its own in each language; its tags are names that all languages share. */
export function termsIn({ article: { metadata }, language }: Post): Term[] {
  const section = oneLine(localText(metadata.section, language))
  const slug = slugOf(oneLine(localText(metadata.section, 'en')))
  return [
    ...(section === ''
      ? []
      : [{ kind: 'category' as const, slug: `${slug}-${wpml(language)}`, name: section, language }]),
    ...metadata.tags
      .map(oneLine)
      .filter(Boolean)
      .map((name) => ({
        kind: 'post_tag' as const,
        slug: `${slugOf(name)}-${wpml(language)}`,
        name,
        language,
      })),
  ]
}

/** The terms of all posts, each once. */
export function termsOf(posts: readonly Post[]): ReadonlyMap<string, Term> {
  const terms = posts.flatMap(termsIn)
  return new Map(terms.map((term) => [`${term.kind} ${term.slug}`, term]))
}

/** A term as the head of the file declares it. */
export function termOf(id: number, { kind, slug, name, language }: Term): Markup {
  const isCategory = kind === 'category'
  const meta = termMeta('_wpml_import_language_code', wpml(language))
  return isCategory
    ? element(
        'wp:category',
        {},
        named('wp:term_id', String(id)),
        raw('wp:category_nicename', slug),
        raw('wp:category_parent', ''),
        raw('wp:cat_name', name),
        meta,
      )
    : element(
        'wp:tag',
        {},
        named('wp:term_id', String(id)),
        raw('wp:tag_slug', slug),
        raw('wp:tag_name', name),
        meta,
      )
}

function termMeta(key: string, value: string): Markup {
  return element('wp:termmeta', {}, raw('wp:meta_key', key), raw('wp:meta_value', value))
}
