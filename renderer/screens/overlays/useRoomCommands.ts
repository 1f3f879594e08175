import { useCommands } from '../../state/commands.ts'
import { go, useSession } from '../../state/session.ts'
import { searchLibrary } from '../library/searchFocus.ts'
import { beginExport } from '../publish/exporting.ts'
import { verifyBundle } from './verifying.ts'

/** The commands of library and publish that can be run from every room. */
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
    'bundle.verify': () => void verifyBundle(),
  })
}
