import { parseAddress } from './address.ts'

/** The application's own scheme: its interface, the published pages in their frame, and the library's images. */
export const scheme = 'app'
export const windowOrigin = 'app://duizhao'
export const pageOrigin = 'app://page'
export const mediaOrigin = 'app://media'
const windowUrl = `${windowOrigin}/index.html`

/** The window's page, its origin, and the origin of the development server where it comes from there. */
export interface WindowPage {
  readonly url: string
  readonly origin: string
  readonly server: string | null
}

/**
 * Where the window's page comes from: its own scheme, or the server of `npm run dev` on this very computer,
 * and that never in a released application.
 */
export function pageOf(released: boolean, devServer: string | undefined): WindowPage {
  if (!released && devServer !== undefined) {
    const url = parseAddress(devServer)
    const here = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
    if (here && url.protocol === 'http:') return { url: url.href, origin: url.origin, server: url.origin }
  }
  return { url: windowUrl, origin: windowOrigin, server: null }
}
