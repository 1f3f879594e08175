import { Menu } from 'electron'
import type { Settings } from '../../shared/ipc/answers.ts'
import { type MenuActs, menuTemplate } from './menuTemplate.ts'

/** Sets the native menu, in the interface's language, from the one table of commands. */
export function setMenu(settings: Settings, acts: MenuActs): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(settings, acts, process.platform)))
}
