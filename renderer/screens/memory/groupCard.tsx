import { PencilLine } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { score } from '../../../shared/matching/score.ts'
import type { UnitGroup } from '../../../shared/matching/units.ts'
import { Difference } from '../../panels/difference.tsx'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { bestOf, othersOf } from './best.ts'
import styles from './groupCard.module.css'
import { UnitFacts } from './unitRow.tsx'

interface Props {
  readonly group: UnitGroup
  readonly onKeep: (removed: readonly TranslationUnit[]) => void
  readonly onEdit: (unit: TranslationUnit) => void
}

/** Targets that are at least so alike (per cent) show what differs; below that both are simply read. */
const alike = 60

/** Units that belong together: what they have in common once, each with what is its own, and which one is to stay. */
export function GroupCard({ group, onKeep, onEdit }: Props) {
  const t = useText()
  const name = useId()
  const [chosen, choose] = useState<string | null>(null)
  const [first] = group.units
  const kept = group.units.find(({ id }) => id === chosen) ?? bestOf(group)
  if (!first || !kept) return null
  const others = othersOf(group, kept)
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    onKeep(others)
  }
  return (
    <fieldset className={styles.card} aria-label={t('memory.group.which')} onKeyDown={keyDown}>
      <p className={`prose ${styles.common}`} lang={first.sourceLanguage}>
        {first.source}
      </p>
      <div className={styles.units}>
        {group.units.map((unit) => (
          <div key={unit.id} className={styles.unit} data-kept={unit.id === kept.id || undefined}>
            <input
              type="radio"
              id={`${name}-${unit.id}`}
              name={name}
              className={styles.radio}
              checked={unit.id === kept.id}
              onChange={() => choose(unit.id)}
            />
            <label htmlFor={`${name}-${unit.id}`} className={styles.label}>
              {unit.source === first.source ? null : (
                <span className={`prose ${styles.own}`} lang={unit.sourceLanguage}>
                  {unit.source}
                </span>
              )}
              <Target unit={unit} kept={kept} />
              <UnitFacts unit={unit} />
            </label>
            <IconButton className={styles.edit} label={t('memory.edit')} onClick={() => onEdit(unit)}>
              <PencilLine size={14} strokeWidth={1.6} aria-hidden />
            </IconButton>
          </div>
        ))}
        <Button className={styles.keep} onClick={() => onKeep(others)}>
          {t('memory.group.keep', { count: others.length })}
        </Button>
      </div>
    </fieldset>
  )
}

/** What a unit says; where it is much like the one that stays, what is otherwise in it. */
function Target({ unit, kept }: { readonly unit: TranslationUnit; readonly kept: TranslationUnit }) {
  const { target, targetLanguage } = unit
  const compared = target !== kept.target && score(kept.target, target, targetLanguage, alike) >= alike
  return (
    <span className={`prose ${styles.target}`} lang={targetLanguage}>
      {compared ? <Difference before={kept.target} after={target} language={targetLanguage} /> : target}
    </span>
  )
}
