import type { Example } from '../../../../shared/checks/spec.ts'
import { Difference } from '../../../panels/difference.tsx'
import styles from './exampleLine.module.css'

/** A text that shows what a check finds or lets be; with its source, and with what the fix makes of it. */
export function ExampleLine({ example }: { readonly example: Example }) {
  const { source, sourceLanguage = 'en', target, language, fixed, before } = example
  return (
    <li className={styles.example}>
      {before?.map((pair) => (
        <p key={`${pair.source} ${pair.target}`} className={styles.before}>
          <span className="prose" lang={sourceLanguage}>
            {shown(pair.source)}
          </span>
          <span className={`prose ${styles.other}`} lang={language}>
            {shown(pair.target)}
          </span>
        </p>
      ))}
      {source === undefined ? null : (
        <p className={`prose ${styles.source}`} lang={sourceLanguage}>
          {shown(source)}
        </p>
      )}
      <p className={`prose ${styles.target}`} lang={language}>
        {fixed === undefined ? (
          shown(target)
        ) : (
          <Difference before={target} after={fixed} language={language} />
        )}
      </p>
    </li>
  )
}

/** What would not be seen is shown by a sign: nothing at all, a footnote's reference. */
function shown(text: string): string {
  return text === '' ? '∅' : text.replaceAll('\uFFFC', '¹')
}
