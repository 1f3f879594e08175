import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import { isHan, type Language } from '../../../shared/locale.ts'
import type { Column } from '../../editor/column.ts'
import { asProse } from '../../editor/plugins/prose.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { useArrival } from '../article/arrival.ts'
import { Edition } from '../article/edition.tsx'
import type { OnDesk } from '../article/useOpenArticle.ts'
import { ColumnSwitches } from '../desk/columnSwitches.tsx'
import { type ProseRows, proseBlocks, proseRows } from './proseRows.ts'
import styles from './reading.module.css'
import { useLinkedSentence } from './useLinkedSentence.ts'

/** The editions as prose side by side, paragraph beside paragraph, edited where they stand. */
export const Reading = memo(function Reading({ onDesk }: { readonly onDesk: OnDesk }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const columns = useSession((session) => session.columns)
  useDeskChanges('structure')
  const editions = columns.flatMap((language) => desk.columns.get(language) ?? [])
  const rows = proseRows(editions.map(({ state }) => proseBlocks(state.doc)))
  usePlaces(columns, rows)
  const scroller = useRef<HTMLDivElement>(null)
  useLinkedSentence(scroller)
  useLayoutEffect(() => {
    const place = scroller.current
    return () => {
      // An editor that goes gives its focus up, for which the whole text would be laid out once more.
      if (place) place.style.display = 'none'
    }
  }, [])
  useArrival(columns)
  const tracks = columns.map((language) => `minmax(0, calc(var(--type) * ${isHan(language) ? 38 : 32}))`)
  return (
    <div ref={scroller} className={styles.scroller} data-scroller data-reading data-pane="text">
      <div
        className={styles.grid}
        data-columns={columns.length}
        style={{ gridTemplateColumns: tracks.join(' ') }}
      >
        <div className={styles.heads}>
          {columns.map((language) => (
            <p key={language} className={styles.head}>
              {t(`language.${language}`)}
              {language === desk.source ? <span className={styles.source}>{t('edition.source')}</span> : null}
            </p>
          ))}
        </div>
        <ColumnSwitches onDesk={onDesk} className={styles.switches} />
        {columns.map((language, at) => (
          <Edition
            key={language}
            language={language}
            className={`${styles.edition} ${language === desk.source ? styles.original : ''}`}
            style={{ gridColumn: at + 1, gridRow: `2 / span ${Math.max(1, rows.rows)}` }}
            dress={flowing}
          />
        ))}
      </div>
    </div>
  )
})

/** Has an edition's sentences flow on while it is shown here. */
function flowing(column: Column): () => void {
  column.dispatch(asProse(column.state.tr, true))
  return () => column.dispatch(asProse(column.state.tr, false))
}

/** Where paragraphs are not the same in all editions, a style sheet says in which rows they stand. */
function usePlaces(columns: readonly Language[], { placed }: ProseRows): void {
  const rules = (placed ?? [])
    .flatMap((blocks, at) =>
      blocks.map(
        ({ path, row, span }) =>
          `[data-reading] [data-language="${columns[at]}"] > ${path} { grid-row: ${row} / span ${span} }`,
      ),
    )
    .join('\n')
  useEffect(() => {
    if (rules === '') return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [rules])
}
