import { usePeople } from '../../state/people.ts'
import { show } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import styles from './personSection.module.css'

/** Who works here, in the settings; with a library open it can be changed. */
export function PersonSection() {
  const t = useText()
  const { me } = usePeople()
  return (
    <FieldGroup label={t('people.settings')}>
      <div className={styles.person}>
        <span>{me ? `${me.name}, ${t(`people.role.${me.role}`)}` : t('people.nobody')}</span>
        <Button onClick={() => show({ kind: 'person' })}>{t('people.settings.change')}</Button>
      </div>
    </FieldGroup>
  )
}
