import type { Node } from 'prosemirror-model'
import { useEffect, useState } from 'react'
import { segmentAttributes } from '../../../shared/document/segment.ts'
import type { Standing } from '../../../shared/document/standing.ts'
import { isHan, type Language } from '../../../shared/locale.ts'
import { isShown } from '../../editor/checking.ts'
import { countEdition } from '../../editor/counts.ts'
import { standingOfNode } from '../../editor/standing.ts'
import { useDeskChanges, useDeskRest, useOpenDesk } from '../../editor/useDesk.ts'
import { useSession } from '../../state/session.ts'
import type { TextKey } from '../../text/texts.ts'
import { useText } from '../../text/useText.ts'
import styles from './statusBar.module.css'

const standingKeys: { readonly [S in Standing]: TextKey } = {
  nothing: 'state.initial',
  empty: 'state.initial',
  draft: 'state.draft',
  edited: 'state.edited',
  stale: 'state.stale',
  translated: 'state.translated',
  reviewed: 'state.reviewed',
  final: 'state.final',
}

/** The foot of the desk: where one is, how far the edition is, its size, whether it is stored. */
export function StatusBar() {
  const { desk, checking } = useOpenDesk()
  const t = useText()
  useDeskChanges('active', 'structure', 'suggesting')
  useDeskRest('checked', 'following')
  const shown = useSession((session) => session.columns)
  const active = desk.active
  const ids = desk.ids()
  const target = active && active.language !== desk.source ? active.language : (shown[1] ?? desk.source)
  const counts = countEdition(desk, target)
  const percent = counts.total === 0 ? 0 : Math.floor((counts.done * 100) / counts.total)
  const number = active ? ids.indexOf(active.id) + 1 : 0
  const issues = checking.open().filter(isShown).length
  const state = active
    ? standingWords(
        t,
        desk.segment(active.language, active.id),
        desk.segment(desk.source, active.id),
        active.language === desk.source,
      )
    : ''
  const keeping =
    active && active.language === desk.following?.to.language ? desk.following.keepingOf(active.id) : 'none'
  const following = keeping === 'none' ? '' : t(`following.${keeping}`)
  const size = (language: Language) =>
    t(isHan(language) ? 'desk.characters' : 'desk.words', {
      count: countEdition(desk, language).size.toLocaleString('en'),
    })
  return (
    <footer className={styles.bar}>
      <span>
        ¶ {number}/{ids.length}
      </span>
      <span>{[state, following].filter((words) => words !== '').join(', ')}</span>
      <span title={t('desk.progress', { done: counts.done, total: counts.total, percent })}>{percent} %</span>
      <span>{shown.map(size).join(' → ')}</span>
      <span className={styles.issues} data-any={issues > 0}>
        {issues > 0 ? '▲ ' : ''}
        {t('desk.issues', { count: issues })}
      </span>
      {desk.suggesting.on ? <span className={styles.mode}>✎ {t('suggestions.suggesting')}</span> : null}
      <SavingSign />
      <span className="visually-hidden" aria-live="polite">
        {active
          ? t('desk.segment', {
              number,
              total: ids.length,
              language: t(`language.${active.language}`),
              state,
            })
          : ''}
      </span>
    </footer>
  )
}

/** So long nothing must wait to be stored before that is said, in milliseconds: not to and fro with every key. */
const storedFor = 250

/** Whether all that was typed is stored. */
function SavingSign() {
  const { desk } = useOpenDesk()
  const t = useText()
  const [saving, setSaving] = useState(desk.saving)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      if (desk.saving === 'saved') timer = setTimeout(() => setSaving('saved'), storedFor)
      else setSaving(desk.saving)
    }
    const stop = desk.listen(({ kind }) => {
      if (kind === 'saving') look()
    })
    look()
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [desk])
  return (
    <span className={styles.saving} data-saving={saving} role={saving === 'saved' ? undefined : 'status'}>
      {t(saving === 'saved' ? 'desk.saved' : saving === 'saving' ? 'desk.saving' : 'desk.unsaved')}
    </span>
  )
}

function standingWords(
  t: ReturnType<typeof useText>,
  node: Node | null,
  source: Node | null,
  isSource: boolean,
): string {
  if (!node) return ''
  if (isSource) return t('desk.source')
  const { origin } = segmentAttributes(node)
  const standing = t(standingKeys[standingOfNode(node, source)])
  return origin ? `${standing}, ${t(`origin.${origin.kind}`, { score: origin.score ?? 0 })}` : standing
}
