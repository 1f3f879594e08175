import { useState } from 'react'
import type { SiteSettings } from '../../../../shared/bundle/input.ts'
import { isUsableOrigin, isUsablePath, isUsableSite, pageUrl } from '../../../../shared/bundle/links.ts'
import { languages } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { LocalField } from '../../library/metadata/localField.tsx'
import styles from './siteFields.module.css'

interface Props {
  /** The site as it is in the fields: what is being typed may not be usable yet. */
  readonly site: SiteSettings
  readonly onSite: (part: Partial<SiteSettings>) => void
  /** A field was left, or Enter pressed in it: what it holds is meant. */
  readonly onLeave?: () => void
}

const example = 'https://journal.example.org'
/** How the places of a pattern are written; the messages would take them for their own. */
const places = { language: '{language}', slug: '{slug}' }
const regions = ['tw', 'hk'] as const

/** Site address, journal's name, address pattern with what comes of it, and whose Traditional Chinese it is. */
export function SiteFields({ site, onSite, onLeave = () => undefined }: Props) {
  const t = useText()
  // A problem is not told while the address is still being typed.
  const [left, leave] = useState({ origin: site.origin !== '', path: true })
  const wrong = {
    origin: left.origin && site.origin !== '' && !isUsableOrigin(site.origin),
    path: left.path && !isUsablePath(site.path),
  }
  const field = (part: 'origin' | 'path') => ({
    value: site[part],
    onValue: (text: string) => {
      leave({ ...left, [part]: false })
      onSite({ [part]: text.trim() })
    },
    onBlur: () => {
      leave({ ...left, [part]: true })
      onLeave()
    },
    onKeyDown: (event: { readonly key: string; readonly nativeEvent: { readonly isComposing: boolean } }) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
      leave({ ...left, [part]: true })
      onLeave()
    },
  })
  return (
    <div className={styles.fields}>
      <Field
        label={t('site.origin')}
        hint={t('site.origin.hint', { example })}
        problem={wrong.origin ? t('site.origin.problem', { example }) : null}
      >
        {(control) => <TextInput {...control} {...field('origin')} inputMode="url" />}
      </Field>
      <LocalField label={t('site.journal')} value={site.journal} onValue={(journal) => onSite({ journal })} />
      <Field
        label={t('site.path')}
        hint={t('site.path.hint', places)}
        problem={wrong.path ? t('site.path.problem', places) : null}
      >
        {(control) => <TextInput {...control} {...field('path')} />}
      </Field>
      {isUsableSite(site) ? (
        <FieldGroup label={t('site.example')}>
          <ul className={styles.example}>
            {languages.map((language) => (
              <li key={language}>{pageUrl(site, 'rivers-and-reserves', language)}</li>
            ))}
          </ul>
        </FieldGroup>
      ) : null}
      <FieldGroup label={t('site.region')}>
        <Segmented
          label={t('site.region')}
          value={site.region}
          ways={regions.map((region) => ({ value: region, label: t(`site.region.${region}`) }))}
          onValue={(region) => onSite({ region })}
        />
        <p className={styles.hint}>{t('site.region.hint')}</p>
      </FieldGroup>
    </div>
  )
}
