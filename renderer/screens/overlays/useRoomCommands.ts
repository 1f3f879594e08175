import { useCommands } from '../../state/commands.ts'
import { go, show, useSession } from '../../state/session.ts'
import { beginFiles, beginFolderHere } from '../align/entry.ts'
import { searchLibrary } from '../library/searchFocus.ts'
import { beginExport } from '../publish/exporting.ts'
import { verifyBundle } from './verifying.ts'

/** The commands of library, align and publish that can be run from every room. */
export function useRoomCommands(): void {
  useCommands({
    'library.search': () => {
      if (useSession.getState().libraries.library) searchLibrary()
    },
    'bundle.export': () => {
      const { libraries, article } = useSession.getState()
      if (!libraries.library || !article) return
      go('publish')
      void beginExport(article)
    },
    'edition.analyse': () => {
      if (useSession.getState().libraries.library) show({ kind: 'analysis' })
    },
    'align.files': () => {
      if (useSession.getState().libraries.library) beginFiles()
    },
    'align.folder': () => {
      if (useSession.getState().libraries.library) beginFolderHere()
    },
    'bundle.verify': () => void verifyBundle(),
  })
}
