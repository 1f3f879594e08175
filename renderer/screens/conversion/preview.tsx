import { useEffect, useRef, useState } from 'react'
import type { ConversionWays } from '../../../shared/ipc/domains/conversion.ts'
import { desk } from '../../api/desk.ts'
import { WorkerConverter } from '../../editor/following/converter.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { trySample, useConversionView } from './conversionView.ts'
import styles from './preview.module.css'

const longest = 2000

/** A sentence to try the conversion on, and what becomes of it with everything that is set here. */
export function Preview() {
  const t = useText()
  const sample = useConversionView((view) => view.sample)
  const made = useConverted(sample)
  return (
    <aside className={styles.preview} aria-label={t('conversion.sample')} data-pane>
      <label className={styles.label} htmlFor="try-sentence">
        {t('conversion.sample')}
      </label>
      <textarea
        id="try-sentence"
        className={styles.text}
        lang="zh-Hans"
        tabIndex={0}
        rows={1}
        spellCheck={false}
        maxLength={longest}
        value={sample}
        onChange={(event) => trySample(event.target.value)}
      />
      <label className={styles.label} htmlFor="tried-sentence">
        {t('conversion.made')}
      </label>
      <output id="tried-sentence" className={styles.text} lang="zh-Hant" aria-live="polite">
        {made}
      </output>
    </aside>
  )
}

/** A text as the library converts it now; what arrives late is dropped. */
function useConverted(text: string): string {
  const [made, setMade] = useState('')
  const article = useSession((session) => session.article)
  const changes = useSession((session) => session.changes)
  const converter = useRef<WorkerConverter | null>(null)
  const [ways, setWays] = useState<ConversionWays | null>(null)
  const mark = useRef<string | null>(null)
  useEffect(() => {
    let current = changes >= 0
    const ask = async () => {
      const answer = await desk.call.conversion.ways({ article, known: mark.current })
      if (!current || !answer.ok || !answer.value) return
      mark.current = answer.value.mark
      setWays(answer.value)
    }
    void ask()
    return () => {
      current = false
    }
  }, [article, changes])
  useEffect(() => {
    const worker = new WorkerConverter()
    converter.current = worker
    return () => {
      converter.current = null
      worker.stop()
    }
  }, [])
  useEffect(() => {
    if (ways) converter.current?.learn(ways)
  }, [ways])
  useEffect(() => {
    let current = ways !== null
    if (ways) {
      void converter.current?.text(text, 'zh-Hant').then((converted) => {
        if (current) setMade(converted)
      })
    }
    return () => {
      current = false
    }
  }, [text, ways])
  return made
}
