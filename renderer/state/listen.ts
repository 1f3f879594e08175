import { desk } from '../api/desk.ts'
import { handleKey, run } from './commands.ts'
import { followPeople } from './people.ts'
import { enterLibrary, noteChange, noteCount, offerFiles, show, takeSettings, useSession } from './session.ts'

/** Connects the session with main's events and with the keys; returns what disconnects it. */
export function listen(): () => void {
  const stops = [
    followPeople(),
    desk.on('settings', takeSettings),
    desk.on('library', enterLibrary),
    desk.on('changed', noteChange),
    desk.on('counted', noteCount),
    desk.on('command', ({ id }) => run(id)),
    desk.on('frameKey', ({ id }) => {
      if (document.activeElement instanceof HTMLIFrameElement) run(id)
    }),
    desk.on('offered', ({ files }) => {
      if (useSession.getState().libraries.library) offerFiles(files)
    }),
  ]
  document.addEventListener('keydown', handleKey, true)
  void start()
  return () => {
    for (const stop of stops) stop()
    document.removeEventListener('keydown', handleKey, true)
  }
}

async function start(): Promise<void> {
  const settings = await desk.call.settings.get({})
  if (settings.ok) takeSettings(settings.value)
  const libraries = await desk.call.library.state({})
  if (libraries.ok) enterLibrary(libraries.value)
  if (settings.ok && !settings.value.introduced) show({ kind: 'introduction' })
}
