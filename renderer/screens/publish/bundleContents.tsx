import { useText } from '../../text/useText.ts'
import styles from './bundleContents.module.css'
import type { Leaving } from './leaving.ts'

const files = ['article.html', 'body.html', 'article.md', 'article.txt'] as const
const common = ['bundle.json', 'article.css', 'manifest-sha256.txt'] as const

/** The files that the bundle will hold, by language. */
export function BundleContents({ leaving }: { readonly leaving: Leaving }) {
  const t = useText()
  if (leaving.sourceMissing) return <p className={styles.none}>{t('publish.sourceMissing')}</p>
  return (
    <table className={styles.contents}>
      <tbody>
        {leaving.languages.map((language) => (
          <tr key={language}>
            <th scope="row">{t(`language.${language}`)}</th>
            <td>
              {files.map((file) => (
                <span key={file} className={styles.file} title={t(`publish.file.${file}`)}>
                  {`${language}/${file}`}
                </span>
              ))}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('publish.common')}</th>
          <td>
            {common.map((file) => (
              <span key={file} className={styles.file} title={t(`publish.file.${file}`)}>
                {file}
              </span>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
