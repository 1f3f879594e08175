import {
  cmsFiles,
  documentsFile,
  editionFilesOf,
  feedFiles,
  interopName,
} from '../../../shared/bundle/layout.ts'
import type { BundlePart } from '../../../shared/bundle/profile.ts'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { Language } from '../../../shared/locale.ts'
import { isTextKey } from '../../text/texts.ts'
import { useText } from '../../text/useText.ts'
import styles from './bundleContents.module.css'
import type { Leaving } from './leaving.ts'

const common = ['bundle.json', 'bundle.schema.json', 'article.css', 'manifest-sha256.txt'] as const

interface Props {
  readonly summary: ArticleSummary
  readonly leaving: Leaving
  readonly parts: readonly BundlePart[]
}

/** The files that the bundle will hold, by language. */
export function BundleContents({ summary, leaving, parts }: Props) {
  const t = useText()
  if (leaving.sourceMissing) return <p className={styles.none}>{t('publish.sourceMissing')}</p>
  const { slug, source } = summary
  const ofLanguage = (language: Language) => [
    ...editionFilesOf(parts).map(({ name }) => `${language}/${name}`),
    ...(parts.includes('feeds') ? feedFiles.map(({ ending }) => `feeds/${language}.${ending}`) : []),
    ...(['tmx', 'xliff'] as const)
      .filter((part) => parts.includes(part) && language !== source)
      .map((part) => interopName(slug, source, language, part)),
  ]
  const ofAll = [
    ...common,
    ...cmsFiles.filter(({ part }) => parts.includes(part)).map(({ path }) => path),
    ...(parts.includes('documents') ? [documentsFile] : []),
  ]
  return (
    <table className={styles.contents}>
      <tbody>
        {leaving.languages.map((language) => (
          <Row key={language} name={t(`language.${language}`)} files={ofLanguage(language)} />
        ))}
        <Row name={t('publish.common')} files={ofAll} />
      </tbody>
    </table>
  )
}

/** What a file is for, where its name does not say it. */
function toldOf(file: string, t: ReturnType<typeof useText>): string | undefined {
  const key = `publish.file.${file.replace(/^.*\//, '')}`
  return isTextKey(key) ? t(key) : undefined
}

function Row({ name, files }: { readonly name: string; readonly files: readonly string[] }) {
  const t = useText()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {files.map((file) => (
          <span key={file} className={styles.file} title={toldOf(file, t)}>
            {file}
          </span>
        ))}
      </td>
    </tr>
  )
}
