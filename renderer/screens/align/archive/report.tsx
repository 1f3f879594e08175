import type { ArchiveReport, PairReport } from '../../../../shared/ipc/domains/archive.ts'
import { desk } from '../../../api/desk.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { cancelStart, openPair, useStarting } from '../starting.ts'
import { Back } from './back.tsx'
import { leaveFolder } from './folder.ts'
import styles from './folderRoom.module.css'
import lines from './report.module.css'
import { useVirtualLines } from './useVirtualLines.ts'
import { Why } from './why.tsx'

/** What came of a folder, pair by pair, those with the least confidence first. */
export function Report({ report }: { readonly report: ArchiveReport }) {
  const t = useText()
  const errorText = useErrorText()
  const { state } = useStarting()
  const { pairs, alone, left } = report
  const count = (which: PairReport['state']) => pairs.filter((pair) => pair.state === which).length
  const units = pairs.reduce((sum, pair) => sum + (pair.state === 'done' ? pair.units : 0), 0)
  const order = [...pairs.keys()].sort((a, b) => weight(pairs[a]) - weight(pairs[b]))
  const { scroller, items, height } = useVirtualLines(pairs.length, 40)
  const save = async () => {
    const answer = await desk.call.archive.saveReport({ report: report.report })
    if (answer.ok) notify({ text: t('archive.report.saved', { name: answer.value.name }) })
    else if (answer.error !== 'cancelled')
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  return (
    <main className={styles.room}>
      <header className={styles.bar}>
        <Back />
        <h1 className={`prose ${styles.title}`}>{t('archive.report.title', { name: report.name })}</h1>
        <Button onClick={() => void save()}>{t('archive.report.save')}</Button>
        <Button kind="primary" onClick={leaveFolder}>
          {t('archive.close')}
        </Button>
      </header>
      <div ref={scroller} className={styles.body} data-pane tabIndex={-1}>
        <div className={styles.column}>
          <p className={styles.sum} role="status">
            <span>{t('archive.report.sum', { pairs: count('done'), units })}</span>
            {count('before') > 0 ? (
              <span>{t('archive.report.before', { count: count('before') })}</span>
            ) : null}
            {count('failed') > 0 ? (
              <span className={lines.failures}>{t('archive.report.failed', { count: count('failed') })}</span>
            ) : null}
            {left > 0 ? <span>{t('archive.report.left', { count: left })}</span> : null}
          </p>
          {state.stage === 'reading' ? (
            <div className={lines.reading}>
              <Progress label={t('align.reading')} done={state.done} total={state.total} />
              <Button onClick={() => void cancelStart()}>{t('shell.cancel')}</Button>
            </div>
          ) : null}
          {state.stage === 'failed' ? <Why code={state.code} detail={state.detail} /> : null}
          <table aria-rowcount={pairs.length + 1} className={lines.table}>
            <thead className={lines.block}>
              <tr aria-rowindex={1} className={`${lines.line} ${lines.head}`}>
                <th scope="col">{t('archive.report.pair')}</th>
                <th scope="col">{t('archive.report.confidence')}</th>
                <th scope="col">{t('archive.report.beads')}</th>
                <th scope="col">{t('archive.report.sure')}</th>
                <th scope="col">{t('archive.report.doubtful')}</th>
                <th scope="col">{t('archive.report.units')}</th>
                <td />
              </tr>
            </thead>
            <tbody data-lines className={lines.rows} style={{ height }}>
              {items.map(({ index, start }) => {
                const at = order[index] ?? 0
                const pair = pairs[at]
                return pair ? (
                  <tr
                    key={at}
                    aria-rowindex={index + 2}
                    className={`${lines.line} ${lines.placed}`}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <Cells pair={pair} onOpen={() => void openPair(report.report, at)} />
                  </tr>
                ) : null
              })}
            </tbody>
          </table>
          {alone.length > 0 ? (
            <section>
              <h2 className={styles.heading}>{t('archive.alone', { count: alone.length })}</h2>
              <ul>
                {alone.map((file) => (
                  <li key={file}>{file}</li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
    </main>
  )
}

/** Failures first, then the least confidence. */
function weight(pair: PairReport | undefined): number {
  if (!pair) return 2
  return pair.state === 'failed' ? -1 : pair.confidence
}

function Cells({ pair, onOpen }: { readonly pair: PairReport; readonly onOpen: () => void }) {
  const t = useText()
  const { files, state, confidence, beads, sure, doubtful, units } = pair
  const names = files.join(' · ')
  return (
    <>
      <th scope="row" className={lines.pair} title={names}>
        <bdi className={lines.names}>{names}</bdi>
        {state === 'before' ? <span className={lines.before}>{t('archive.done')}</span> : null}
        {state === 'failed' ? <Why code={pair.error} detail={pair.detail} /> : null}
      </th>
      <td className={lines.confidence} data-low={state !== 'failed' && confidence < 0.8 ? '' : undefined}>
        {state === 'failed' ? (
          '–'
        ) : (
          <>
            <span className={lines.meter} aria-hidden>
              <span style={{ width: `${Math.round(confidence * 100)}%` }} />
            </span>
            {Math.floor(confidence * 100)}
          </>
        )}
      </td>
      <td>{beads}</td>
      <td>{sure}</td>
      <td data-any={doubtful > 0 ? '' : undefined}>{doubtful}</td>
      <td>{units}</td>
      <td>
        {state === 'failed' ? null : (
          <Button
            kind="quiet"
            aria-label={t('archive.report.openPair', { file: files[0] ?? '' })}
            onClick={onOpen}
          >
            {t('archive.report.open')}
          </Button>
        )}
      </td>
    </>
  )
}
