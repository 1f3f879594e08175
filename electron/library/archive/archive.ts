import type { Archive } from '../../../shared/checks/archive.ts'
import { textHash } from '../../../shared/document/hash.ts'
import { plainText } from '../../../shared/document/segment.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { publishedTranslation } from '../../storage/tables/published.ts'
import type { Library } from '../library.ts'
import { publishedName } from './names.ts'

/** What a library has published, but for one article: that shall not be held against itself. */
export function archiveOf(library: Library, article: ArticleId | null): Archive {
  return {
    archive: (text, source, target) => {
      const plain = plainText(text)
      const hash = textHash(plain)
      return publishedTranslation(library.db, { article: article ?? '', source, target, hash, text: plain })
    },
    archiveName: (name, source, target) => publishedName(library, article, name, source, target),
  }
}
