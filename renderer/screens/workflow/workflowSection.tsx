import { useState } from 'react'
import type { WorkflowSettings } from '../../../shared/ipc/domains/workflow.ts'
import { requirements } from '../../../shared/review/gate/missing.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { FieldGroup } from '../../ui/field.tsx'
import { notify } from '../../ui/toasts.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import styles from './workflowSection.module.css'

/** How the library hands editions over, and what it wants filled in; each change holds at once. */
export function WorkflowSection() {
  const t = useText()
  const errorText = useErrorText()
  const asked = useAnswer('workflow', 0, async () => await desk.call.workflow.settings({}))
  const [changed, setChanged] = useState<WorkflowSettings | null>(null)
  const now = changed ?? asked.value
  if (!now) return null
  const change = async (part: Partial<WorkflowSettings>) => {
    const { required, ...rules } = part
    setChanged({ ...now, ...part })
    const answer = await desk.call.workflow.setSettings({
      ...rules,
      ...(required ? { required: [...required] } : {}),
    })
    setChanged(answer.ok ? answer.value : now)
    if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  return (
    <FieldGroup label={t('workflow.settings')}>
      <div className={styles.rules}>
        {(['fourEyes', 'secondReview'] as const).map((rule) => (
          <label key={rule} className={styles.choice}>
            <input
              type="checkbox"
              checked={now[rule]}
              onChange={(event) => void change({ [rule]: event.target.checked })}
            />
            {t(`workflow.settings.${rule}`)}
          </label>
        ))}
        <fieldset className={styles.required}>
          <legend className={styles.legend}>{t('workflow.settings.required')}</legend>
          {requirements.map((each) => (
            <label key={each} className={styles.choice}>
              <input
                type="checkbox"
                checked={now.required.includes(each)}
                onChange={(event) =>
                  void change({
                    required: requirements.filter((other) =>
                      other === each ? event.target.checked : now.required.includes(other),
                    ),
                  })
                }
              />
              {t(`workflow.required.${each}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </FieldGroup>
  )
}
