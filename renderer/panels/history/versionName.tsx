import type { Version } from '../../../shared/ipc/domains/history.ts'
import { usePeople } from '../../state/people.ts'
import { isTextKey, type TextKey } from '../../text/texts.ts'
import { useText } from '../../text/useText.ts'
import { useTimes } from './useTimes.ts'

/** What a version is called in a list: its name, else why it was kept. */
export function useVersionName(): (version: Version) => string {
  const t = useText()
  return ({ cause, status, name }) => {
    if (cause === 'named' && name) return name
    const key: TextKey | string =
      cause === 'status' ? `history.cause.status.${status ?? 'draft'}` : `history.cause.${cause}`
    return isTextKey(key) ? t(key) : cause
  }
}

/** The same with who and when, in one line. */
export function useVersionLine(): (version: Version) => string {
  const nameOf = useVersionName()
  const times = useTimes()
  return (version) => `${nameOf(version)} · ${times.moment(version.at)}`
}

/** Who is named by a stamp, in the words of the interface. */
export function useWho(): (by: string) => string {
  const people = usePeople()
  const t = useText()
  return (by) => (by === '' ? t('history.someone') : people.nameOf(by))
}
