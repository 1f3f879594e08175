import type { BrowserWindow, Input } from 'electron'
import { commands } from '../../shared/commands/commands.ts'
import { isKey } from '../../shared/commands/key.ts'
import { menuOwn } from './menuTemplate.ts'

type Pressed = Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt' | 'shift' | 'isComposing'>

/**
 * Tells the window of every key that stands for a command: while the focus is in the frame of a published page,
 * which runs nothing, the window hears no key itself. It knows where its focus is, and passes over the others.
 */
export function tellFrameKeys({ webContents }: BrowserWindow, tell: (id: string) => void): void {
  webContents.on('before-input-event', (_event, input) => {
    const id = commandOfKey(input, process.platform === 'darwin')
    if (id !== null) tell(id)
  })
}

/** The command that a key stands for in a frame. Escape leads out of it; the menu runs its own keys everywhere. */
export function commandOfKey(input: Pressed, mac: boolean): string | null {
  if (input.type !== 'keyDown' || input.isComposing) return null
  const { key, code, control, meta, alt, shift } = input
  const press = { key, code, ctrlKey: control, metaKey: meta, altKey: alt, shiftKey: shift }
  if (isKey(press, 'Escape', mac)) return 'view.nextPane'
  const found = commands.find(
    ({ id, role, key: own, alias }) =>
      role === undefined &&
      !Object.hasOwn(menuOwn, id) &&
      [own, alias].some((each) => each !== undefined && isKey(press, each, mac)),
  )
  return found?.id ?? null
}
