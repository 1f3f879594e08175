import { Pencil, RotateCcw, Trash2 } from 'lucide-react'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/iconButton.tsx'
import styles from './exceptionRow.module.css'

interface Props {
  readonly row: StoredException
  readonly removed: boolean
  /** Opens its form; puts a removed one back. */
  readonly edit: () => void
  readonly remove: () => void
}

/** One exception as a line of the table. */
export function ExceptionRow({ row, removed, edit, remove }: Props) {
  const t = useText()
  const { exception, slug, note } = row
  const { hans, hant, kind, level, region, place } = exception
  const where = t(`conversion.level.${level}`, { article: slug })
  return (
    <>
      <td className={styles.form} lang="zh-Hans" title={hans}>
        {place ? <span className={styles.around}>{place.before.slice(-4)}</span> : null}
        {hans}
        {place ? <span className={styles.around}>{place.after.slice(0, 4)}</span> : null}
      </td>
      <td className={styles.form} lang="zh-Hant" title={hant}>
        {hant}
      </td>
      <td className={styles.soft}>{t(`conversion.kind.${kind}`)}</td>
      <td className={level === 'library' ? styles.soft : styles.narrow} title={where}>
        {where}
      </td>
      <td className={styles.soft}>{t(`conversion.region.${region ?? 'both'}`)}</td>
      <td className={styles.soft} title={note}>
        {note}
      </td>
      <td className={styles.acts}>
        {removed ? (
          <IconButton label={t('conversion.putBack')} tabIndex={-1} onClick={edit}>
            <RotateCcw size={15} strokeWidth={1.6} aria-hidden />
          </IconButton>
        ) : (
          <>
            <IconButton label={t('conversion.edit')} tabIndex={-1} onClick={edit}>
              <Pencil size={15} strokeWidth={1.6} aria-hidden />
            </IconButton>
            <IconButton label={t('conversion.remove')} tabIndex={-1} onClick={remove}>
              <Trash2 size={15} strokeWidth={1.6} aria-hidden />
            </IconButton>
          </>
        )}
      </td>
    </>
  )
}
