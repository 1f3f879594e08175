import type { TimelineEntry } from '../../../shared/ipc/domains/history.ts'
import { isLanguage, type Language, languages } from '../../../shared/locale.ts'
import { isTextKey, type TextKey } from '../../text/texts.ts'
import { useText } from '../../text/useText.ts'
import { QuotedWords } from '../quotedWords.tsx'
import { byDay } from './byDay.ts'
import styles from './history.module.css'
import { useTimes } from './useTimes.ts'
import { useWho } from './versionName.tsx'

interface Props {
  readonly entries: readonly TimelineEntry[]
  readonly source: Language
}

/** What happened to the article, by day, the latest first. */
export function Timeline({ entries, source }: Props) {
  const times = useTimes()
  return byDay(entries).map(({ day, at, items }) => (
    <section key={day} className={styles.day}>
      <h3 className={styles.date}>{times.day(at)}</h3>
      <ul>
        {items.map((entry) => (
          <Line key={entry.id} entry={entry} source={source} />
        ))}
      </ul>
    </section>
  ))
}

function Line({ entry, source }: { readonly entry: TimelineEntry; readonly source: Language }) {
  const t = useText()
  const times = useTimes()
  const who = useWho()
  const { at, by, language, detail } = entry
  const number = (name: string) => Number(detail[name] ?? 0)
  const text = t(keyOf(entry, source), {
    person: who(by),
    language: language ? t(`language.${language}`) : '',
    done: number('done'),
    total: number('total'),
    changed: number('changed'),
    added: number('added'),
    removed: number('removed'),
    gain: Math.max(0, number('done') - number('began')),
    file: String(detail.file ?? ''),
    whole: detail.isWhole === true ? 'yes' : 'no',
    moment: typeof detail.from === 'string' ? times.moment(detail.from) : '',
  })
  return (
    <li className={styles.event} data-kind={entry.kind}>
      <span className={styles.time}>{times.time(at)}</span>
      <span className={styles.words}>
        <span>
          <QuotedWords text={text} quoted={[who(by)]} language={language ?? source} />
        </span>
        {saidIn(entry, language ?? source).map(({ said, lang }) => (
          <span key={lang} className={styles.sentence} lang={lang}>
            {said}
          </span>
        ))}
      </span>
    </li>
  )
}

function keyOf({ kind, detail, language }: TimelineEntry, source: Language): TextKey {
  if (kind === 'worked') return language === source ? 'event.wrote' : 'event.worked'
  if (kind === 'status' && detail.act === 'review') return 'event.reviewed'
  const key = kind === 'status' ? `event.status.${detail.status}` : `event.${kind}`
  return isTextKey(key) ? key : 'event.status.draft'
}

/** What a person wrote with it: a note, a name, a sentence for readers of each language. */
function saidIn(
  { kind, detail }: TimelineEntry,
  language: Language,
): readonly { readonly said: string; readonly lang: Language }[] {
  const said = (text: unknown, lang: Language) =>
    typeof text === 'string' && text !== '' ? [{ said: text, lang }] : []
  if (kind === 'corrected') return languages.filter(isLanguage).flatMap((each) => said(detail[each], each))
  return said(kind === 'kept' || kind === 'restored' ? detail.name : detail.note, language)
}
