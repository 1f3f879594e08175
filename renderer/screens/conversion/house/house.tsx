import type { ReactNode } from 'react'
import { useText } from '../../../text/useText.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from './house.module.css'
import { useSettings } from './useSettings.ts'
import { Variants } from './variants.tsx'
import { Words } from './words.tsx'

const quoteStyles = ['corner', 'curly', 'kept'] as const
const regions = ['tw', 'hk'] as const
/** Characters that the regions write differently. */
const characters = { tw: '裡 著 說 衛 為', hk: '裏 着 説 衞 為' }

/** The ways of the house: whose Traditional Chinese, which variants, quotation marks, regional words. */
export function House() {
  const t = useText()
  const { settings, change } = useSettings()
  if (!settings) return <main className={styles.house} />
  return (
    <main className={styles.house} data-pane>
      <Section title={t('house.region')} hint={t('house.region.hint')}>
        <Segmented
          label={t('house.region')}
          value={settings.region}
          onValue={(region) => void change({ region })}
          ways={regions.map((value) => ({ value, label: t(`conversion.region.${value}`) }))}
        />
        <p className={styles.chips} lang="zh-Hant">
          {characters[settings.region]}
        </p>
      </Section>
      <Section title={t('house.quotes')} hint={t('house.quotes.hint')}>
        <Segmented
          label={t('house.quotes')}
          value={settings.quotes}
          onValue={(quotes) => void change({ quotes })}
          ways={quoteStyles.map((value) => ({
            value,
            label: t(`house.quotes.${value}`),
            lang: value === 'kept' ? undefined : 'zh-Hant',
          }))}
        />
      </Section>
      <Section title={t('house.variants')} hint={t('house.variants.hint')}>
        <Variants settings={settings} change={change} />
      </Section>
      <Section title={t('house.words')} hint={t('house.words.hint')}>
        <Words settings={settings} change={change} />
      </Section>
    </main>
  )
}

interface SectionProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

function Section({ title, hint, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
