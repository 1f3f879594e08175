import { editionStatuses } from '../document/article.ts'
import { languages } from '../locale.ts'
import { bundleParts } from './profile.ts'

const text = { type: 'string' }
const nullable = { type: ['string', 'null'] }
const count = { type: 'integer', minimum: 0 }
const language = { enum: languages }
const path = { type: 'string', pattern: '^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))[^\\\\]+$' }
const list = (items: object) => ({ type: 'array', items })
const ref = (name: string) => ({ $ref: `#/$defs/${name}` })

/** An object with these properties, all required but those whose names end in `?`. */
function object(properties: { readonly [name: string]: object }, more: object = {}) {
  const entries = Object.entries(properties).map(([name, value]) => [name.replace(/\?$/, ''), value] as const)
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    required: Object.keys(properties).filter((name) => !name.endsWith('?')),
    ...more,
  }
}

const eachLanguage = (value: object) =>
  object(Object.fromEntries(languages.map((each) => [`${each}?`, value])), { additionalProperties: false })

const article = {
  article: text,
  identifier: { type: 'string', description: 'urn:uuid of the article, the same in every language.' },
  slug: text,
  folder: {
    type: 'string',
    pattern: '^([a-z0-9-]+/)?$',
    description: 'Where its files are: empty, or its slug and a slash.',
  },
  date: { type: 'string', description: 'YYYY-MM-DD of publication, or empty.' },
  source: { ...language, description: 'The language that the article was written in.' },
  section: ref('localText'),
  byline: list(object({ name: ref('localText'), post: ref('localText'), affiliation: ref('localText') })),
  tags: list(text),
  related: list(object({ slug: text, titles: ref('localText') })),
  corrections: list(object({ at: text, note: ref('localText') })),
  xDefault: { ...nullable, description: 'Where readers of any other language are sent.' },
  editions: { ...list(ref('edition')), minItems: 1, maxItems: languages.length },
  images: list(ref('image')),
}

const common = {
  '$schema?': text,
  format: { const: 'duizhao-bundle' },
  version: { const: 2 },
  tool: { type: 'string', description: 'Name and version of the program that wrote the bundle.' },
  identifier: text,
  site: object({ origin: text, journal: ref('localText'), rights: ref('localText'), license: text }),
  parts: list({ enum: bundleParts }),
  files: list(ref('file')),
}

/** bundle.json as JSON Schema (draft 2020-12), which goes with every bundle. Says the same as manifest.ts. */
export const bundleSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:duizhao:bundle:2',
  title: 'Bundle of an article or of an issue',
  description: 'What a bundle holds. All paths are relative to this file.',
  oneOf: [
    object({ ...common, kind: { const: 'article' }, ...article }),
    object({
      ...common,
      kind: { const: 'issue' },
      issue: ref('issue'),
      articles: { ...list(ref('article')), minItems: 1 },
    }),
  ],
  $defs: {
    localText: eachLanguage(text),
    article: object(article),
    issue: object({
      slug: text,
      title: ref('localText'),
      date: text,
      xDefault: nullable,
      indexes: {
        ...list(object({ language, hreflang: text, url: text, path })),
        minItems: 1,
        maxItems: languages.length,
      },
    }),
    edition: object({
      language,
      hreflang: { type: 'string', description: 'How the page is called in hreflang.' },
      status: { enum: editionStatuses },
      title: text,
      standfirst: text,
      url: { type: 'string', description: 'Its canonical address.' },
      revision: text,
      changed: { type: 'string', description: 'When its text was changed last, ISO 8601.' },
      modified: { type: 'string', description: 'The same, or its last correction if that is later.' },
    }),
    image: object({
      path,
      mediaType: text,
      url: nullable,
      width: { type: ['integer', 'null'], minimum: 0 },
      height: { type: ['integer', 'null'], minimum: 0 },
      editions: eachLanguage(object({ alt: text, caption: text, credit: text })),
    }),
    file: object({
      path,
      mediaType: text,
      'language?': language,
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      bytes: count,
    }),
  },
} as const
