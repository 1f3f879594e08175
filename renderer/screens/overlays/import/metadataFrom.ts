import type { Author, Metadata } from '../../../../shared/document/article.ts'
import type { DraftEdition } from '../../../../shared/document/draft.ts'
import type { ImportPreview } from '../../../../shared/ipc/answers.ts'
import type { Language, LocalText } from '../../../../shared/locale.ts'
import { noMetadata } from '../../library/metadata/metadata.ts'

/** The metadata that the files of an import name, put together; `languages` are the editions' as corrected. */
export function metadataFrom(preview: ImportPreview, languages: readonly Language[]): Metadata {
  const { editions, slug } = preview
  const date = editions.map((edition) => edition.date).find((each) => each !== '') ?? ''
  return { ...noMetadata, slug, date, byline: bylineFrom(editions, languages) }
}

/** The first author of each edition is one person, and so on. */
export function bylineFrom(editions: readonly DraftEdition[], languages: readonly Language[]): Author[] {
  const most = Math.max(0, ...editions.map(({ byline }) => byline.length))
  return Array.from({ length: most }, (_, at) => {
    const form = (field: 'name' | 'post'): LocalText =>
      Object.fromEntries(
        editions.flatMap((edition, side) => {
          const text = edition.byline[at]?.[field] ?? ''
          return text === '' ? [] : [[languages[side] ?? edition.language, text]]
        }),
      )
    return { name: form('name'), post: form('post'), affiliation: {} }
  })
}
