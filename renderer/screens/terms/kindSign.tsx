import { BookType, BriefcaseBusiness, Landmark, MapPin, UserRound } from 'lucide-react'
import type { EntryKind } from '../../../shared/termbase/entry.ts'
import { useText } from '../../text/useText.ts'
import styles from './kindSign.module.css'

const signs = {
  term: BookType,
  person: UserRound,
  organisation: Landmark,
  post: BriefcaseBusiness,
  place: MapPin,
} as const

/** The sign of a kind of entry, with its name for screen readers and as a tooltip. */
export function KindSign({ kind }: { readonly kind: EntryKind }) {
  const t = useText()
  const Sign = signs[kind]
  const name = t(`terms.kind.${kind}`)
  return (
    <span className={styles.sign} role="img" aria-label={name} title={name}>
      <Sign size={15} strokeWidth={1.5} aria-hidden />
    </span>
  )
}
