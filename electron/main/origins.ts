import { parseAddress } from './address.ts'

/** The application's own scheme: its interface, the published pages in their frame, and the library's images. */
export const scheme = 'app'
export const windowOrigin = 'app://duizhao'
export const pageOrigin = 'app://page'
export const mediaOrigin = 'app://media'
export const windowUrl = `${windowOrigin}/index.html`

/**
 * Where the window's page comes from: its own scheme, or the server of `npm run dev` on this very computer,
 * and that never in a released application.
 */
export function pageOf(released: boolean, devServer: string | undefined): { url: string; origin: string } {
  if (!released && devServer !== undefined) {
    const url = parseAddress(devServer)
    const here = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
    if (here && url.protocol === 'http:') return { url: devServer, origin: url.origin }
  }
  return { url: windowUrl, origin: windowOrigin }
}
