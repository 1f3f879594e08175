import { create } from 'zustand'

const useStore = create<{ readonly shown: boolean }>(() => ({ shown: true }))

/** Whether suggested deletions are shown in the text. */
export function useDeletionsShown(): boolean {
  return useStore(({ shown }) => shown)
}

/** Shows suggested deletions in the text, or hides them: by style alone, the editors are not touched. */
export function setDeletionsShown(shown: boolean): void {
  document.documentElement.dataset.deletions = shown ? 'shown' : 'hidden'
  useStore.setState({ shown })
}

/** Shows them where they are hidden, and the reverse. */
export function turnDeletions(): void {
  setDeletionsShown(!useStore.getState().shown)
}
