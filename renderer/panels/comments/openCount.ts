import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'

/** How many comments of the open article are not resolved. */
export function useOpenComments(): number {
  const { desk } = useOpenDesk()
  useDeskChanges('comments')
  return desk.commenting.threads.filter(({ resolved }) => resolved === null).length
}
