import { useEffect } from 'react'
import { useSession } from '../../state/session.ts'
import { useFolder } from './archive/folder.ts'
import { FolderRoom } from './archive/folderRoom.tsx'
import { Start } from './start.tsx'
import { forgetWork, useWork } from './work.ts'
import { WorkRoom } from './workRoom.tsx'

/** Aligning: an alignment that is open, else a folder that is looked at, else what there is. */
export function AlignScreen() {
  const library = useSession((session) => session.libraries.library?.name ?? null)
  const isOpen = useWork(({ work }) => work !== null)
  const hasFolder = useFolder(({ folder }) => folder.stage !== 'none')
  useForgetting(library)
  if (isOpen) return <WorkRoom />
  return hasFolder ? <FolderRoom /> : <Start />
}

let known: string | null = null

/** What was open belongs to the library that was open. */
function useForgetting(library: string | null): void {
  useEffect(() => {
    if (known !== null && known !== library) {
      forgetWork()
      useFolder.setState({ folder: { stage: 'none' } })
    }
    known = library
  }, [library])
}
