import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Libraries } from '../libraries.ts'
import type { Recents } from '../recents.ts'

/** What the library handlers stand on. */
export interface LibraryDesk {
  readonly libraries: Libraries
  readonly recents: Recents
  readonly dialogs: Dialogs
}

/** Opening, making and closing libraries. */
export function libraryHandlers({ libraries, recents, dialogs }: LibraryDesk): DesktopHandlers['library'] {
  return {
    state: async () => ok(await libraries.state()),
    create: async () => {
      const folder = await dialogs.newLibrary()
      return folder === null ? fail('cancelled') : libraries.create(folder)
    },
    choose: async () => {
      const folder = await dialogs.library()
      return folder === null ? fail('cancelled') : libraries.open(folder)
    },
    open: async ({ recent }) => {
      const folder = recents.folder(recent)
      return folder === null ? fail('missing') : libraries.open(folder)
    },
    openSample: () => libraries.openSample(),
    discardSample: () => libraries.discardSample(),
    close: async () => ok(await libraries.close()),
  }
}
