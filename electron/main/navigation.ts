import { app, dialog, type Session, shell, type WebContents } from 'electron'
import type { Language } from '../../shared/locale.ts'
import { externalLink } from './externalLink.ts'
import { pageOrigin } from './origins.ts'
import { words } from './words.ts'

/** What the guards have to know. */
export interface Guarded {
  /** The one address that the window itself may show. */
  readonly url: string
  readonly language: () => Language
  readonly note: (where: string, what: string) => void
}

/**
 * Keeps every web contents where it belongs: the window on its page, frames on published pages, and no new
 * windows, webviews or downloads. Links lead to the system's browser, after a question.
 */
export function guardNavigation(guarded: Guarded): void {
  const ask = asker(guarded)
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (details) => {
      if (withoutHash(details.url) === guarded.url) return
      details.preventDefault()
      guarded.note('will-navigate', 'refused')
      void ask(contents, details.url)
    })
    contents.on('will-frame-navigate', (details) => {
      if (details.isMainFrame || details.url.startsWith(`${pageOrigin}/`)) return
      details.preventDefault()
      guarded.note('will-frame-navigate', 'refused')
      void ask(contents, details.url)
    })
    contents.on('will-redirect', (details) => details.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      guarded.note('window-open', 'refused')
      void ask(contents, url)
      return { action: 'deny' }
    })
  })
}

/** Refuses every download: the application writes its files itself. */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}

/** Asks before an address leaves the application; one question at a time, so that no page can pile them up. */
function asker({ language }: Guarded): (contents: WebContents, address: string) => Promise<void> {
  let asking = false
  return async (contents, address) => {
    const url = externalLink(address)
    if (url === null || asking || contents.isDestroyed()) return
    asking = true
    try {
      const text = words[language()]
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: text.openLink,
        detail: url.href,
        buttons: [text.open, text.cancel],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      })
      if (response === 0) await shell.openExternal(url.href)
    } finally {
      asking = false
    }
  }
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '')
}
