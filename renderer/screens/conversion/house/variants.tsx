import type { ConversionSettings } from '../../../../shared/ipc/domains/conversion.ts'
import type { Spelling } from '../../../../shared/script/dictionary.ts'
import { houseVariants } from '../../../../shared/script/houseWords.ts'
import { useText } from '../../../text/useText.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { notify } from '../../../ui/toasts.tsx'
import styles from './house.module.css'
import { NewPair } from './newPair.tsx'
import { PairLine } from './pairLine.tsx'
import type { SettingsChange } from './useSettings.ts'

interface Props {
  readonly settings: ConversionSettings
  readonly change: (change: SettingsChange) => Promise<boolean>
}

/** Which variants of characters are written: those of the region, or the house's own table. */
export function Variants({ settings, change }: Props) {
  const t = useText()
  const { variants, region } = settings
  const usual = houseVariants[region]
  const put = (pairs: readonly Spelling[]) => change({ variants: pairs })
  return (
    <>
      <Segmented
        label={t('house.variants')}
        value={variants === null ? 'region' : 'own'}
        // One's own table begins with what was written so far.
        onValue={(way) => void change({ variants: way === 'own' ? usual : null })}
        ways={[
          { value: 'region', label: t('house.variants.region') },
          { value: 'own', label: t('house.variants.own') },
        ]}
      />
      {variants === null ? (
        <ul className={styles.chips} lang="zh-Hant">
          {usual.map(([from, to]) => (
            <li key={from}>
              {from}
              <span className={styles.arrow}>{' → '}</span>
              {to}
            </li>
          ))}
        </ul>
      ) : (
        <div className={styles.pairs}>
          {variants.map((pair, at) => (
            <PairLine
              key={pair[0]}
              pair={pair}
              langs={['zh-Hant', 'zh-Hant']}
              labels={[t('house.variants.from'), t('house.variants.to')]}
              put={(next) => void put(variants.with(at, next))}
              remove={() => {
                void put(variants.toSpliced(at, 1))
                notify({
                  text: t('house.removed', { pair: pair.join(' → ') }),
                  act: { label: t('conversion.undo'), run: () => void put(variants) },
                })
              }}
            />
          ))}
          <NewPair
            langs={['zh-Hant', 'zh-Hant']}
            labels={[t('house.variants.from'), t('house.variants.to')]}
            add={(pair) => put([...variants.filter(([from]) => from !== pair[0]), pair])}
          />
        </div>
      )}
    </>
  )
}
