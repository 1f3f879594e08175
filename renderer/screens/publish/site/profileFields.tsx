import type { SiteSettings } from '../../../../shared/bundle/input.ts'
import { isUsableImages, isUsableSite } from '../../../../shared/bundle/links.ts'
import { isLanguageCode, isLicense } from '../../../../shared/bundle/profile.ts'
import { type LocalText, languages } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { CheckedField } from '../../../ui/checkedField.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { LocalField } from '../../library/metadata/localField.tsx'
import { CheckedLocalField } from './checkedLocalField.tsx'
import styles from './siteFields.module.css'

interface Props {
  readonly site: SiteSettings
  readonly onSite: (part: Partial<SiteSettings>) => void
}

/** How messages write the places of a pattern; they would take them for their own. */
const places = { slug: '{slug}', name: '{name}', year: '{year}' }

/** The rest of what a library says of its publishing: languages' own addresses and codes, rights, images. */
export function ProfileFields({ site, onSite }: Props) {
  const t = useText()
  const addressProblem = (addresses: LocalText) =>
    isUsableSite({ ...site, addresses }) ? null : t('profile.addresses.problem', places)
  const codeProblem = (codes: LocalText) => {
    const used = languages.map((language) => codes[language] ?? language)
    const apart = new Set(used).size === used.length
    return apart && used.every(isLanguageCode) ? null : t('profile.codes.problem')
  }
  return (
    <div className={styles.fields}>
      <CheckedLocalField
        label={t('profile.addresses')}
        hint={t('profile.addresses.hint', places)}
        value={site.addresses}
        placeholder={site.path}
        problemOf={addressProblem}
        onValue={(addresses) => onSite({ addresses })}
      />
      <CheckedLocalField
        label={t('profile.codes')}
        hint={t('profile.codes.hint')}
        value={site.codes}
        placeholder={null}
        problemOf={codeProblem}
        onValue={(codes) => onSite({ codes })}
      />
      <FieldGroup label={t('profile.anyone')}>
        <Select
          label={t('profile.anyone')}
          value={site.anyone}
          options={[...languages, 'none' as const].map((each) => ({
            value: each,
            label: each === 'none' ? t('profile.anyone.none') : t(`language.${each}`),
          }))}
          onValue={(anyone) => onSite({ anyone })}
        />
      </FieldGroup>
      <div className={styles.together}>
        <LocalField
          label={t('profile.rights')}
          value={site.rights}
          onValue={(rights) => onSite({ rights })}
        />
        <p className={styles.hint}>{t('profile.rights.hint', places)}</p>
      </div>
      <CheckedField
        label={t('profile.license')}
        value={site.license}
        problemOf={(url) => (url === '' || isLicense(url) ? null : t('profile.license.problem'))}
        onValue={(license) => onSite({ license })}
      />
      <CheckedField
        label={t('profile.images')}
        hint={t('profile.images.hint', places)}
        value={site.images}
        problemOf={(pattern) =>
          pattern === '' || isUsableImages(pattern) ? null : t('profile.images.problem', places)
        }
        onValue={(images) => onSite({ images })}
      />
    </div>
  )
}
