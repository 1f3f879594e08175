import { type CSSProperties, useEffect, useLayoutEffect, useRef } from 'react'
import type { Language } from '../../../shared/locale.ts'
import type { Column } from '../../editor/column.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'

interface Props {
  readonly language: Language
  readonly className: string
  readonly style?: CSSProperties
  /** What a screen does to the column as it is shown; answers what takes it back. */
  readonly dress?: (column: Column) => () => void
}

/** The element in which an edition is edited; how it is laid out is for the screen's style sheet. */
export function Edition({ language, className, style, dress }: Props) {
  const { desk } = useOpenDesk()
  const t = useText()
  const place = useRef<HTMLDivElement>(null)
  const label = t('desk.column', { language: t(`language.${language}`) })
  const name = useRef(label)
  name.current = label
  const dressing = useRef(dress)
  useLayoutEffect(() => {
    const column = desk.columns.get(language)
    if (!column || !place.current) return
    const undress = dressing.current?.(column)
    column.mount(place.current, name.current)
    return () => {
      column.unmount()
      undress?.()
    }
  }, [desk, language])
  useEffect(() => desk.columns.get(language)?.rename(label), [desk, language, label])
  return <div ref={place} className={className} data-language={language} style={style} />
}
