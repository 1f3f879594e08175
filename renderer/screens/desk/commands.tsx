import { useEffect, useState } from 'react'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import { confirm, confirmAll, nextUnfinished, reopen } from '../../editor/acts/confirm.ts'
import { joinNext, splitHere } from '../../editor/acts/divide.ts'
import { copySource, replaceSegment } from '../../editor/acts/insert.ts'
import { toggleLock } from '../../editor/acts/lock.ts'
import { linkHere, toggle } from '../../editor/acts/marks.ts'
import type { Desk } from '../../editor/desk.ts'
import { isLockedSegment, isReadOnly } from '../../editor/plugins/locks.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { takeNumbered } from '../../panels/checks/suggestions.ts'
import { askForSelection } from '../../panels/concordance/asked.ts'
import { type Acts, useCommands } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import type { OnDesk } from '../article/useOpenArticle.ts'
import { ImageWords } from '../workflow/imageWords.tsx'
import { WorkflowCommands } from '../workflow/workflowCommands.tsx'
import { LinkDialog } from './linkDialog.tsx'
import { PretranslateDialog } from './pretranslateDialog.tsx'
import { useRepetitions } from './useRepetitions.tsx'

/** The desk's commands; it draws only the dialog that one of them opens. */
export function DeskCommands({ onDesk }: { readonly onDesk: OnDesk }) {
  const open = useOpenDesk()
  const { desk, translatedFrom } = open
  const t = useText()
  const [link, setLink] = useState<string | null>(null)
  const [pretranslating, setPretranslating] = useState(false)
  const repetitions = useRepetitions()

  const confirmed = () => {
    const { active } = desk
    const source = active ? desk.segment(desk.source, active.id) : null
    if (active && source) translatedFrom.set(active.language, active.id, plainText(textOf(source)))
    const result = confirm(desk)
    if (result.outcome === 'locked') locked()
    if (result.outcome === 'empty') notify({ text: t('desk.emptyNotConfirmed') })
    if (result.outcome === 'nothing-left') notify({ text: t('desk.allConfirmed') })
    repetitions.tell(result)
  }
  const unfinished = () => {
    const next = desk.active ? nextUnfinished(desk, desk.active.language, desk.active.id) : null
    if (next && desk.active) desk.goTo(desk.active.language, next)
    else notify({ text: t('desk.allConfirmed') })
  }
  const converted = async () => {
    await open.ready()
    const { active, following } = desk
    if (!active || active.language === 'en') return
    if (active.language === following?.to.language) {
      await following.idle()
      following.decisions.convertAnew(active.id)
      return
    }
    const other = desk.segment(active.language === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans', active.id)
    const text = other ? plainText(textOf(other)) : ''
    if (text === '') return
    const result = await open.converter.text(text, active.language)
    if (desk.active?.id === active.id) replaceSegment(desk, result, { kind: 'converted' })
  }
  const locked = () => {
    const { active, present } = desk
    const node = active && present ? desk.segment(active.language, active.id) : null
    if (!present || !node || !isLockedSegment(present.state, node)) return false
    notify({ text: t(isReadOnly(present.state) ? 'workflow.lock.read-only' : 'workflow.lock.final') })
    return true
  }
  const lock = () => {
    const outcome = toggleLock(desk)
    if (outcome !== 'nothing') notify({ text: t(`workflow.lock.${outcome}`) })
  }

  const acts: Acts = {
    'edit.undo': () => desk.undo(),
    'edit.redo': () => desk.redo(),
    'edit.strong': () => toggle(desk, 'strong'),
    'edit.emphasis': () => toggle(desk, 'emphasis'),
    'edit.link': () => {
      const href = linkHere(desk)
      if (href === null) notify({ text: t('link.selectFirst') })
      else setLink(href)
    },
    'segment.confirm': confirmed,
    'segment.reopen': () => locked() || reopen(desk),
    'segment.lock': lock,
    'segment.next': () => desk.step(1),
    'segment.previous': () => desk.step(-1),
    'segment.nextUnfinished': unfinished,
    'segment.copySource': () => copySource(desk),
    'segment.convert': converted,
    'segment.split': () => {
      if (!splitHere(desk)) notify({ text: t('desk.notSplit') })
    },
    'segment.join': () => {
      if (!joinNext(desk)) notify({ text: t('desk.notJoined') })
    },
    'segment.setApart': repetitions.setApart,
    'edition.pretranslate': () => setPretranslating(true),
    'edition.confirmAll': () => {
      if (confirmAll(desk) === 0) notify({ text: t('desk.allConfirmed') })
    },
    'memory.concordance': () => askForSelection(desk),
    'view.panel': () => useSession.setState(({ panelOpen }) => ({ panelOpen: !panelOpen })),
    'column.swap': () => swapColumns(),
    ...Object.fromEntries(
      languages.map((language) => [`column.${language}`, () => toggleColumn(onDesk, language)]),
    ),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `match.insert${at + 1}`,
        // A number means what it stands beside: of an issue, the suggestions.
        () => takeNumbered(at) || open.offers.insert(open.offers.shown.numbered[at]),
      ]),
    ),
  }
  useCommands(afterCatchingUp(desk, acts))
  useRememberedPlace()
  useEffect(
    () =>
      desk.listen(({ kind }) => {
        if (kind !== 'saving' || desk.saving !== 'lost') return
        const act = { label: t('desk.reload'), run: () => void onDesk.reload() }
        notify({ kind: 'error', text: t('desk.lost'), act })
      }),
    [desk, onDesk, t],
  )
  return (
    <>
      {link === null ? null : <LinkDialog present={link} close={() => setLink(null)} />}
      {pretranslating ? <PretranslateDialog close={() => setPretranslating(false)} /> : null}
      {repetitions.dialog}
      <WorkflowCommands article={desk.article} language={() => desk.active?.language ?? null} open={open} />
      <ImageWords />
    </>
  )
}

function afterCatchingUp(desk: Desk, acts: Acts): Acts {
  const wrapped = Object.entries(acts).map(([id, act]) => {
    const run = () => {
      desk.catchUp()
      return act()
    }
    return [id, run] as const
  })
  return Object.fromEntries(wrapped)
}

/** Shows a column or takes it away; an edition that is missing is added. */
function toggleColumn(onDesk: OnDesk, language: Language): void {
  if (!onDesk.article.editions.some((edition) => edition.language === language)) {
    void onDesk.addEdition(language)
    return
  }
  const { columns } = useSession.getState()
  if (!columns.includes(language)) useSession.setState({ columns: [...columns, language] })
  else if (columns.length > 1) useSession.setState({ columns: columns.filter((each) => each !== language) })
}

function swapColumns(): void {
  const { columns } = useSession.getState()
  useSession.setState({ columns: [...columns.slice(1), ...columns.slice(0, 1)] })
}

/** Tells the library where the person is whenever the caret comes to rest. */
function useRememberedPlace(): void {
  const { desk } = useOpenDesk()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const placeNow = () => ({ ...desk.place(), screen: useSession.getState().screen })
    const stop = desk.listen(({ kind }) => {
      if (kind !== 'active') return
      clearTimeout(timer)
      timer = setTimeout(() => void main.call.place.remember(placeNow()), 300)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [desk])
}
