import { BrowserWindow, type PrintToPDFOptions, type Session, session } from 'electron'

/** Prints pages that stand alone, one after the other, in a window that nobody sees. */
export interface Printer {
  /** A page on A4 paper as PDF. Rejects where Chromium cannot lay it out. */
  readonly print: (html: string) => Promise<Uint8Array>
  readonly close: () => void
}

const scheme = 'app'
const origin = `${scheme}://print`

/** A page that is not on paper after this time, in milliseconds, never will be. */
const longest = 120_000

/** What a printed page may: look like itself, with what it brings along. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** The pages that are printed at this moment by address; the session serves nothing else, and reaches nothing. */
const served = new Map<string, string>()
let pages = 0
let walled: Session | null = null

/** Opens a printer; the scheme `app:` has to be registered before Electron is ready. */
export function openPrinter(): Printer {
  walled ??= walledSession()
  const window = new BrowserWindow({
    show: false,
    width: 800,
    height: 1130,
    webPreferences: {
      session: walled,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      spellcheck: false,
    },
  })
  return {
    print: async (html) => {
      // An address of its own: two exports may print at once.
      const address = `${origin}/${++pages}.html`
      served.set(address, html)
      const lost = whenLost(window)
      try {
        await Promise.race([window.loadURL(address), lost.rejected])
        return await Promise.race([window.webContents.printToPDF(paper), lost.rejected])
      } finally {
        lost.forget()
        served.delete(address)
      }
    },
    close: () => {
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

/** Rejects once a window's process is gone, or has been at it for too long: what waits for it would wait for ever. */
function whenLost({ webContents }: BrowserWindow): {
  readonly rejected: Promise<never>
  readonly forget: () => void
} {
  let reject: (fault: Error) => void = () => undefined
  const rejected = new Promise<never>((_resolve, refuse) => {
    reject = refuse
  })
  // Where nobody waits for it any more it is no unhandled one.
  rejected.catch(() => undefined)
  const gone = (_event: unknown, { reason }: { readonly reason: string }) =>
    reject(new Error(`the printing process is gone: ${reason}`))
  const timer = setTimeout(() => reject(new Error(`a page was not printed in ${longest} ms`)), longest)
  webContents.on('render-process-gone', gone)
  return {
    rejected,
    forget: () => {
      clearTimeout(timer)
      webContents.off('render-process-gone', gone)
    },
  }
}

/** The number at the foot of each sheet. */
const pageNumber =
  '<div style="width:100%;text-align:center;font:8pt serif;color:#444"><span class="pageNumber"></span></div>'

const paper: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: pageNumber,
}

function walledSession(): Session {
  // Without "persist:" it lives in memory only.
  const own = session.fromPartition('duizhao-print')
  own.protocol.handle(scheme, ({ url }) => {
    const page = served.get(url)
    if (page === undefined) return new Response(null, { status: 404 })
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
      },
    })
  })
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(?:app|data|chrome|devtools):/.test(details.url) })
  })
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  return own
}
