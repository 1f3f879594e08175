import { type FormEvent, useState } from 'react'
import { type Role, roles } from '../../../shared/ipc/domains/people.ts'
import { desk } from '../../api/desk.ts'
import { takePeople, usePeople } from '../../state/people.ts'
import { takeSettings, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, FieldGroup } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import styles from './personDialog.module.css'

const other = 'other'

/** Asks who works here: one of the people of the library, or someone new. */
export function PersonDialog({ close }: { readonly close: () => void }) {
  const t = useText()
  const errorText = useErrorText()
  const { me, all } = usePeople()
  const settings = useSession((session) => session.settings)
  const [chosen, choose] = useState<string>(me?.id ?? other)
  const [name, setName] = useState(me ? '' : settings.person)
  const [role, setRole] = useState<Role>(me?.role ?? settings.role ?? 'translator')
  const [renaming, setRenaming] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const known = all.find(({ id }) => id === chosen)
  const wanted = known?.name ?? name.trim()
  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (wanted === '') return
    const answer = await desk.call.settings.set({ person: wanted, role })
    if (!answer.ok) return setProblem(errorText(answer.error, answer.detail))
    takeSettings(answer.value)
    close()
  }
  const rename = async () => {
    if (!me || renaming === null || renaming.trim() === '') return
    const answer = await desk.call.people.rename({ person: me.id, name: renaming })
    if (!answer.ok) return setProblem(errorText(answer.error, answer.detail))
    takePeople(answer.value)
    setRenaming(null)
    const stored = await desk.call.settings.set({ person: renaming.trim() })
    if (stored.ok) takeSettings(stored.value)
  }
  return (
    <Dialog
      title={t('people.title')}
      close={close}
      foot={
        <>
          {me ? <Button onClick={close}>{t('shell.cancel')}</Button> : null}
          <Button kind="primary" type="submit" form="person" disabled={wanted === ''}>
            {me && wanted !== '' ? t('people.switch', { name: wanted }) : t('people.begin')}
          </Button>
        </>
      }
    >
      <form id="person" className={styles.form} onSubmit={(event) => void begin(event)}>
        <p className={styles.text}>{t('people.text')}</p>
        {problem ? (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        ) : null}
        {all.length > 0 ? (
          <FieldGroup label={t('people.known')}>
            <div className={styles.people}>
              {all.map((person) => (
                <label key={person.id} className={styles.person}>
                  <input
                    type="radio"
                    name="who"
                    checked={chosen === person.id}
                    onChange={() => {
                      choose(person.id)
                      setRole(person.role)
                    }}
                  />
                  <span className={styles.name}>{person.name}</span>
                  <span className={styles.role}>{t(`people.role.${person.role}`)}</span>
                </label>
              ))}
              <label className={styles.person}>
                <input type="radio" name="who" checked={!known} onChange={() => choose(other)} />
                <span className={styles.name}>{t('people.other')}</span>
              </label>
            </div>
          </FieldGroup>
        ) : null}
        {known ? null : (
          <Field label={t('people.name')}>
            {(control) => <TextInput {...control} maxLength={200} value={name} onValue={setName} />}
          </Field>
        )}
        <FieldGroup label={t('people.role')}>
          <Segmented
            label={t('people.role')}
            value={role}
            onValue={setRole}
            ways={roles.map((each) => ({ value: each, label: t(`people.role.${each}`) }))}
          />
          <p className={styles.hint}>{t('people.role.hint')}</p>
        </FieldGroup>
        {me && known?.id === me.id ? (
          renaming === null ? (
            <Button kind="quiet" className={styles.rename} onClick={() => setRenaming(me.name)}>
              {t('people.rename')}
            </Button>
          ) : (
            <div className={styles.renaming}>
              <Field label={t('people.rename')}>
                {(control) => (
                  <TextInput {...control} maxLength={200} value={renaming} onValue={setRenaming} />
                )}
              </Field>
              <Button disabled={renaming.trim() === ''} onClick={() => void rename()}>
                {t('people.rename.act')}
              </Button>
            </div>
          )
        ) : null}
      </form>
    </Dialog>
  )
}
