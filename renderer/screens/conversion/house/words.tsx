import type { ConversionSettings } from '../../../../shared/ipc/domains/conversion.ts'
import type { Spelling } from '../../../../shared/script/dictionary.ts'
import type { FormPair } from '../../../../shared/script/matcher.ts'
import { useText } from '../../../text/useText.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { notify } from '../../../ui/toasts.tsx'
import styles from './house.module.css'
import { NewPair } from './newPair.tsx'
import { PairLine } from './pairLine.tsx'
import type { SettingsChange } from './useSettings.ts'
import { WordLine } from './wordLine.tsx'
import { linesFor } from './wordList.ts'

interface Props {
  readonly settings: ConversionSettings
  readonly change: (change: SettingsChange) => Promise<boolean>
}

/** The regional words: those that come along, each to be taken, left or corrected, and the house's own. */
export function Words({ settings, change }: Props) {
  const t = useText()
  const { vocabulary, region } = settings
  const { own, without } = vocabulary
  const { given, added } = linesFor(settings)
  const put = (part: Partial<ConversionSettings['vocabulary']>) =>
    change({ vocabulary: { ...vocabulary, ...part } })
  const isNot = (pair: FormPair) => (other: FormPair) => other !== pair
  const replaced = (old: FormPair | null, [hans, hant]: Spelling) =>
    put({ own: [...(old ? own.filter(isNot(old)) : own), { hans, hant, region }] })
  return (
    <>
      <Segmented
        label={t('house.words')}
        value={vocabulary.on ? 'on' : 'off'}
        onValue={(way) => void put({ on: way === 'on' })}
        ways={[
          { value: 'off', label: t('house.words.off') },
          { value: 'on', label: t('house.words.on') },
        ]}
      />
      <div className={styles.pairs}>
        <NewPair
          langs={['zh-Hans', 'zh-Hant']}
          labels={[t('conversion.hans'), t('conversion.hant')]}
          add={([hans, hant]) =>
            put({
              own: [
                ...own.filter((pair) => pair.hans !== hans || (pair.region ?? region) !== region),
                { hans, hant, region },
              ],
            })
          }
        />
        {added.map((pair) => (
          <PairLine
            key={`${pair.hans} ${pair.region}`}
            pair={[pair.hans, pair.hant]}
            langs={['zh-Hans', 'zh-Hant']}
            labels={[t('conversion.hans'), t('conversion.hant')]}
            put={(next) => void replaced(pair, next)}
            remove={() => {
              void put({ own: own.filter(isNot(pair)) })
              notify({
                text: t('house.removed', { pair: `${pair.hans} → ${pair.hant}` }),
                act: { label: t('conversion.undo'), run: () => void put({ own }) },
              })
            }}
          />
        ))}
        {given.map((line) => (
          <WordLine
            key={line.starter.hans}
            line={line}
            want={(wanted) =>
              void put({
                without: wanted
                  ? without.filter(
                      ({ hans, region: of }) => hans !== line.starter.hans || (of ?? region) !== region,
                    )
                  : [...without, line.starter],
              })
            }
            write={(hant) => void replaced(line.own, [line.starter.hans, hant])}
            asGiven={() => void put({ own: line.own ? own.filter(isNot(line.own)) : own })}
          />
        ))}
      </div>
    </>
  )
}
