import { ArrowRight, ChevronDown, ChevronUp, RotateCcw, X } from 'lucide-react'
import { commands } from '../../../shared/commands/commands.ts'
import type { ArticleHistory } from '../../../shared/ipc/domains/history.ts'
import { type Compared, closeComparison, compareVersions, present } from '../../panels/history/comparing.ts'
import { useVersionLine, useWho } from '../../panels/history/versionName.tsx'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './compareBar.module.css'

/** How a comparison is laid out. */
export type Layout = 'one' | 'two'

interface Props {
  readonly compared: Compared
  readonly history: ArticleHistory
  readonly layout: Layout
  readonly onLayout: (layout: Layout) => void
  readonly authors: readonly string[]
  readonly person: string | null
  readonly onPerson: (person: string | null) => void
  /** How many changes there are, null while that is not known, and at which one is. */
  readonly count: number | null
  readonly at: number | null
  readonly onStep: (by: 1 | -1) => void
  /** Absent where the later version is not the present text. */
  readonly onRestore: (() => void) | null
}

const everyone = ''
const keyOf = (id: string) => keyLabel(commands.find((command) => command.id === id)?.key ?? '')

/** Over a comparison: which versions, laid out how, whose changes, and the way through them. */
export function CompareBar(props: Props) {
  const { compared, history, layout, onLayout, authors, person, onPerson, count, at, onStep, onRestore } =
    props
  const t = useText()
  const who = useWho()
  const line = useVersionLine()
  const { language, before, after } = compared
  const versions = history.versions.filter((version) => version.language === language).toReversed()
  const options = versions.map((version) => ({ value: version.id, label: line(version) }))
  return (
    <header className={styles.bar}>
      <div className={styles.which}>
        <Select
          label={t('compare.before')}
          value={before}
          options={options}
          onValue={(value) => compareVersions({ ...compared, before: value })}
        />
        <ArrowRight size={15} strokeWidth={1.6} aria-hidden className={styles.arrow} />
        <Select
          label={t('compare.after')}
          value={after}
          options={[{ value: present, label: t('history.present') }, ...options]}
          onValue={(value) => compareVersions({ ...compared, after: value })}
        />
        <span className={styles.language}>{t(`language.${language}`)}</span>
        <span className={styles.space} />
        <IconButton label={t('compare.close')} keys="Esc" onClick={closeComparison}>
          <X size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.how}>
        <Segmented
          label={t('compare.layout')}
          value={layout}
          onValue={onLayout}
          ways={[
            { value: 'one', label: t('compare.layout.one') },
            { value: 'two', label: t('compare.layout.two') },
          ]}
        />
        {authors.length > 1 ? (
          <Select
            label={t('compare.who')}
            quiet
            value={person ?? everyone}
            options={[
              { value: everyone, label: t('compare.who.all') },
              ...authors.map((each) => ({ value: each, label: who(each) })),
            ]}
            onValue={(value) => onPerson(value === everyone ? null : value)}
          />
        ) : null}
        <IconButton
          label={t('compare.previous')}
          keys={keyOf('compare.previous')}
          disabled={!count}
          onClick={() => onStep(-1)}
        >
          <ChevronUp size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <IconButton
          label={t('compare.next')}
          keys={keyOf('compare.next')}
          disabled={!count}
          onClick={() => onStep(1)}
        >
          <ChevronDown size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
        <span role="status" className={styles.count}>
          {count === null
            ? t('compare.working')
            : at === null
              ? t('compare.count', { count })
              : t('compare.at', { at: at + 1, count })}
        </span>
        <span className={styles.space} />
        {onRestore ? (
          <Button disabled={!count} onClick={onRestore}>
            <RotateCcw size={15} strokeWidth={1.6} aria-hidden />
            {t('compare.restoreAll')}
          </Button>
        ) : null}
      </div>
    </header>
  )
}
