import type { MenuItemConstructorOptions } from 'electron'
import { type Command, menuLabels, menus } from '../../shared/commands/command.ts'
import { commands } from '../../shared/commands/commands.ts'
import type { Settings } from '../../shared/ipc/answers.ts'
import type { WindowAct } from '../../shared/ipc/desk.ts'
import type { Language } from '../../shared/locale.ts'
import { acceleratorOf } from './accelerator.ts'

/** What the items of the menu do. */
export interface MenuActs {
  /** Tells the window; it answers where the command makes sense just now. */
  readonly command: (id: string) => void
  /** Zooms; the page's zoom belongs to main, which keeps it with the window's place. */
  readonly act: (act: WindowAct) => void
}

/** The commands that the menu runs by itself, with their keys. */
export const menuOwn: { readonly [id: string]: WindowAct } = {
  'view.zoomIn': 'zoomIn',
  'view.zoomOut': 'zoomOut',
  'view.zoomReset': 'zoomReset',
}

/** The menu as a template: every command once, under its menu, with its key. */
export function menuTemplate(
  settings: Settings,
  acts: MenuActs,
  platform: string,
): MenuItemConstructorOptions[] {
  const mac: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return [
    ...mac,
    ...menus.map((name) => ({
      id: name,
      label: menuLabels[name][settings.interface],
      submenu: commands
        .filter((command) => command.menu === name)
        .flatMap((command) => [
          ...(command.rule ? [{ type: 'separator' } as const] : []),
          item(command, settings, acts),
        ]),
    })),
  ]
}

function item(command: Command, settings: Settings, acts: MenuActs): MenuItemConstructorOptions {
  const { id, key, role } = command
  const shown = {
    id,
    label: escaped(command.label[settings.interface]),
    ...(key === undefined ? {} : { accelerator: acceleratorOf(key) }),
  }
  if (role !== undefined) return { ...shown, role }
  const act = menuOwn[id]
  if (act !== undefined) return { ...shown, click: () => acts.act(act) }
  // The window hears the keys itself, where it knows whether an input method is composing.
  const choice = isChosen(id, settings)
  return {
    ...shown,
    registerAccelerator: false,
    click: () => acts.command(id),
    ...(choice === null ? {} : { type: 'radio' as const, checked: choice }),
  }
}

/** Whether an item that is one of several is the chosen one; null for any other item. */
function isChosen(id: string, settings: Settings): boolean | null {
  const [kind, value] = id.split('.')
  if (kind === 'theme') return settings.theme === (value as Settings['theme'])
  if (kind === 'interface') return settings.interface === (value as Language)
  return null
}

/** An ampersand would mark a letter as the item's access key. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&')
}
