import {
  Bookmark,
  Check,
  CirclePlus,
  Clock,
  FileInput,
  FileOutput,
  Globe,
  type LucideIcon,
  PenLine,
  RotateCcw,
  Send,
  Sunrise,
  Undo2,
} from 'lucide-react'
import type { Version } from '../../../shared/ipc/domains/history.ts'
import type { Language } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import { QuotedWords } from '../quotedWords.tsx'
import { byDay } from './byDay.ts'
import { compareVersions, present, useComparing } from './comparing.ts'
import styles from './history.module.css'
import { useTimes } from './useTimes.ts'
import { useVersionName, useWho } from './versionName.tsx'

interface Props {
  readonly versions: readonly Version[]
  readonly language: Language
  /** What is said where there are none. */
  readonly none: string
}

/** Versions by day, the latest first; a press compares one with the present text. */
export function VersionList({ versions, language, none }: Props) {
  const times = useTimes()
  if (versions.length === 0) return <p className={styles.none}>{none}</p>
  return byDay(versions).map(({ day, at, items }) => (
    <section key={day} className={styles.day}>
      <h3 className={styles.date}>{times.day(at)}</h3>
      <ul>
        {items.map((version) => (
          <Row key={version.id} version={version} language={language} />
        ))}
      </ul>
    </section>
  ))
}

function Row({ version, language }: { readonly version: Version; readonly language: Language }) {
  const t = useText()
  const times = useTimes()
  const nameOf = useVersionName()
  const who = useWho()
  const compared = useComparing((state) => state.compared)
  const isCompared = compared?.before === version.id || compared?.after === version.id
  const Icon = iconOf(version)
  const name = nameOf(version)
  const sentence = version.cause === 'correction' || version.cause === 'restored' ? version.name : null
  return (
    <li>
      <button
        type="button"
        className={styles.version}
        aria-current={isCompared || undefined}
        title={t('history.compare')}
        onClick={() => compareVersions({ language, before: version.id, after: present })}
      >
        <Icon size={15} strokeWidth={1.6} aria-hidden className={styles.icon} />
        <span className={styles.words}>
          <span className={styles.name}>
            <QuotedWords text={name} quoted={version.cause === 'named' ? [name] : []} language={language} />
          </span>
          {sentence ? (
            <span className={styles.sentence} lang={language}>
              {sentence}
            </span>
          ) : null}
          <span className={styles.by}>
            {t('history.by', { person: who(version.by), time: times.time(version.at) })}
          </span>
        </span>
      </button>
    </li>
  )
}

function iconOf({ cause, status }: Version): LucideIcon {
  switch (cause) {
    case 'created':
    case 'added':
      return CirclePlus
    case 'imported':
      return FileInput
    case 'named':
      return Bookmark
    case 'day':
      return Sunrise
    case 'export':
      return FileOutput
    case 'before-restore':
    case 'before-update':
    case 'restored':
      return RotateCcw
    case 'correction':
      return PenLine
    case 'work':
      return Clock
    case 'status':
      if (status === 'in-review') return Send
      if (status === 'approved') return Check
      return status === 'published' ? Globe : Undo2
  }
}
