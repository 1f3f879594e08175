import { go } from '../../state/session.ts'
import { beginFolder, leaveFolder, useFolder } from './archive/folder.ts'
import { alignFiles } from './starting.ts'
import { closeWork } from './work.ts'

/** Goes to where alignments begin, and asks for files. */
export function beginFiles(): void {
  enter()
  void alignFiles()
}

/** Goes to where alignments begin, and asks for a folder. */
export function beginFolderHere(): void {
  enter()
  void beginFolder()
}

/** What is under way goes on; what only stood there gives room. */
function enter(): void {
  go('align')
  void closeWork()
  const { stage } = useFolder.getState().folder
  if (stage === 'reported' || stage === 'failed') leaveFolder()
}
