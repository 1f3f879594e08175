import { Unlink } from 'lucide-react'
import { useState } from 'react'
import type { ArchiveSurvey } from '../../../../shared/ipc/domains/archive.ts'
import { type Language, languages } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/iconButton.tsx'
import { Select } from '../../../ui/select.tsx'
import { Back } from './back.tsx'
import { type PlannedGroup, plan, runFolder } from './folder.ts'
import styles from './folderRoom.module.css'
import lines from './plan.module.css'
import { useVirtualLines } from './useVirtualLines.ts'
import { Why } from './why.tsx'

interface Props {
  readonly survey: ArchiveSurvey
  readonly groups: readonly PlannedGroup[]
  readonly articles: boolean
}

/** Which files of a folder belong together, and why; to be corrected before they are aligned. */
export function Plan({ survey, groups, articles }: Props) {
  const t = useText()
  const [marked, mark] = useState<readonly number[]>([])
  const used = new Set(groups.flatMap(({ files }) => files.map(({ file }) => file)))
  const errors = new Map(survey.alone.map(({ file, error }) => [file, error]))
  const alone = [...survey.files.keys()].filter((file) => !used.has(file))
  const taken = groups.filter((group) => group.taken).length
  const done = groups.filter((group) => group.done).length
  const change = (key: string, next: Partial<PlannedGroup> | null) =>
    plan({
      groups: groups.flatMap((group) =>
        group.key !== key ? [group] : next === null ? [] : [{ ...group, ...next }],
      ),
    })
  const pair = () => {
    const files = marked.map((file) => ({ file, language: null }))
    const key = `hand ${marked.join(' ')}`
    plan({ groups: [...groups, { key, files, reason: 'hand', certainty: 1, done: false, taken: true }] })
    mark([])
  }
  const { scroller, items, height } = useVirtualLines(groups.length, 36)
  return (
    <main className={styles.room}>
      <header className={styles.bar}>
        <Back />
        <h1 className={`prose ${styles.title}`}>{t('archive.title', { name: survey.name })}</h1>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={articles}
            onChange={(event) => plan({ articles: event.target.checked })}
          />
          {t('archive.articles')}
        </label>
        <Button kind="primary" disabled={taken === 0} onClick={() => void runFolder()}>
          {t('archive.run', { count: taken })}
        </Button>
      </header>
      <div ref={scroller} className={styles.body} data-pane tabIndex={-1}>
        <div className={styles.column}>
          <p className={styles.sum} role="status">
            <span>{t('archive.found', { groups: groups.length, files: survey.files.length })}</span>
            {done > 0 ? <span>{t('archive.doneCount', { count: done })}</span> : null}
          </p>
          {groups.length === 0 ? <p className={styles.heading}>{t('archive.none')}</p> : null}
          <ul data-lines className={lines.list} style={{ height }} aria-label={t('archive.pairs')}>
            {items.map(({ index, start }) => {
              const group = groups[index]
              return group ? (
                <li
                  key={group.key}
                  className={lines.line}
                  style={{ transform: `translateY(${start}px)` }}
                  data-left={group.taken ? undefined : ''}
                >
                  <Line
                    group={group}
                    files={survey.files}
                    onChange={(next) => change(group.key, next)}
                    onPart={() => change(group.key, null)}
                  />
                </li>
              ) : null
            })}
          </ul>
          {alone.length > 0 ? (
            <section>
              <h2 className={styles.heading}>{t('archive.alone', { count: alone.length })}</h2>
              <p className={lines.pairing}>
                {t('archive.alone.hint')}
                <Button disabled={marked.length < 2 || marked.length > 3} onClick={pair}>
                  {t('archive.pair')}
                </Button>
              </p>
              <ul className={lines.alone}>
                {alone.map((file) => (
                  <Alone
                    key={file}
                    path={survey.files[file] ?? ''}
                    error={errors.get(file) ?? null}
                    marked={marked.includes(file)}
                    onMark={() =>
                      mark(marked.includes(file) ? marked.filter((each) => each !== file) : [...marked, file])
                    }
                  />
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
    </main>
  )
}

interface LineProps {
  readonly group: PlannedGroup
  readonly files: readonly string[]
  readonly onChange: (change: Partial<PlannedGroup>) => void
  readonly onPart: () => void
}

/** Files that belong together. */
function Line({ group, files, onChange, onPart }: LineProps) {
  const t = useText()
  const { reason, certainty, done, taken } = group
  return (
    <>
      <input
        type="checkbox"
        className={styles.check}
        aria-label={t('archive.take')}
        checked={taken}
        onChange={(event) => onChange({ taken: event.target.checked })}
      />
      <span className={lines.files}>
        {group.files.map(({ file, language }, at) => (
          <span key={file} className={lines.file}>
            <span className={lines.path} title={files[file]}>
              <bdi>{files[file]}</bdi>
            </span>
            <Select<Language | 'found'>
              quiet
              label={t('archive.language', { file: files[file] ?? '' })}
              value={language ?? 'found'}
              options={[
                { value: 'found' as const, label: t('archive.language.found') },
                ...languages.map((each) => ({ value: each, label: t(`language.short.${each}`) })),
              ]}
              onValue={(next) =>
                onChange({
                  files: group.files.with(at, { file, language: next === 'found' ? null : next }),
                })
              }
            />
          </span>
        ))}
      </span>
      <span className={lines.reason} data-unsure={certainty < 0.6 ? '' : undefined}>
        {reason === 'content'
          ? t('archive.reason.content', { percent: Math.round(certainty * 100) })
          : t(`archive.reason.${reason}`)}
        {done ? <span>{t('archive.done')}</span> : null}
      </span>
      <IconButton label={t('archive.part')} onClick={onPart}>
        <Unlink size={14} strokeWidth={1.6} aria-hidden />
      </IconButton>
    </>
  )
}

interface AloneProps {
  readonly path: string
  readonly error: string | null
  readonly marked: boolean
  readonly onMark: () => void
}

/** A file without a counterpart, and why it cannot be read where it cannot. */
function Alone({ path, error, marked, onMark }: AloneProps) {
  return (
    <li>
      <label className={styles.option}>
        <input type="checkbox" checked={marked} disabled={error !== null} onChange={onMark} />
        <bdi className={lines.path}>{path}</bdi>
        {error ? <Why code={error} /> : null}
      </label>
    </li>
  )
}
