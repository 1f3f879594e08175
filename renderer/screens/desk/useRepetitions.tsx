import { type ReactNode, useState } from 'react'
import type { SegmentId } from '../../../shared/ids.ts'
import type { RepeatedPlace } from '../../../shared/ipc/domains/repetitions.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import type { Confirmed } from '../../editor/acts/confirm.ts'
import { setApart, takeBack } from '../../editor/acts/propagate.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { RepetitionsDialog } from './repetitionsDialog.tsx'

/** A confirmed segment, and the places of other articles that could take its translation over. */
export interface Elsewhere {
  readonly segment: SegmentId
  readonly language: Language
  readonly places: readonly RepeatedPlace[]
}

interface Repetitions {
  /** Tells what became of a confirmed segment's repetitions, and looks for more in other articles. */
  readonly tell: (confirmed: Confirmed) => void
  readonly setApart: () => void
  readonly dialog: ReactNode
}

/** What confirming says of repetitions: filled here and taken back by a press, offered in other articles. */
export function useRepetitions(): Repetitions {
  const { desk } = useOpenDesk()
  const t = useText()
  const [offered, offer] = useState<Elsewhere | null>(null)

  const look = async (segment: SegmentId, language: Language) => {
    const answer = await main.call.repetitions.elsewhere({ article: desk.article, segment, language })
    if (!answer.ok || answer.value.places.length === 0) return
    const { places } = answer.value
    notify({
      text: t('repetition.elsewhere', { count: places.length }),
      act: { label: t('repetition.show'), run: () => offer({ segment, language, places }) },
    })
  }
  const tell = ({ segment, repetitions }: Confirmed) => {
    const column = desk.present
    if (!segment || !column) return
    const { language } = column
    void look(segment, language)
    const filled = repetitions?.filled.length ?? 0
    const left = repetitions?.left.length ?? 0
    if (!repetitions || filled + left === 0) return
    notify({
      text: t(filled === 0 ? 'repetition.left' : 'repetition.filled', { filled, left }),
      ...(filled === 0
        ? {}
        : { act: { label: t('repetition.back'), run: () => takeBack(column, repetitions) } }),
    })
  }
  const apart = () => {
    const set = setApart(desk)
    if (set === null) notify({ text: t('repetition.notApart') })
    else notify({ text: t(set ? 'repetition.apart' : 'repetition.follows') })
  }
  const dialog = offered ? <RepetitionsDialog elsewhere={offered} close={() => offer(null)} /> : null
  return { tell, setApart: apart, dialog }
}
