import type { Session } from 'electron'
import { mediaOrigin, pageOrigin } from './origins.ts'

const none = "'none'"
const self = "'self'"

/** Names of the Trusted Types policies: the editor's for pasted text, the window's own for its workers. */
const trustedPolicies = ['ProseMirrorClipboard', 'duizhao'] as const

/** What the window's page may load and do: its own files and nothing else. */
export const windowPolicy = policy({
  'default-src': [none],
  'script-src': [self],
  'style-src': [self],
  'style-src-attr': [none],
  'img-src': [self, 'data:', 'blob:', mediaOrigin, pageOrigin],
  'font-src': [self],
  'connect-src': [self],
  'worker-src': [self],
  'frame-src': [pageOrigin],
  'object-src': [none],
  'base-uri': [none],
  'form-action': [none],
  'frame-ancestors': [none],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': trustedPolicies,
})

/** What a published page may in a frame of that origin: look like itself. Its own scripts are data and never run. */
export const pagePolicy = (frame: string) =>
  policy({
    'default-src': [none],
    'style-src': [pageOrigin],
    'img-src': [pageOrigin],
    'base-uri': [none],
    'form-action': [none],
    'frame-ancestors': [frame],
    sandbox: [],
  })

/** What an image may when it is opened by itself: nothing. */
export const mediaPolicy = policy({ 'default-src': [none], sandbox: [] })

/** Gives pages of the development server, which writes styles and scripts into them, the nearest policy to ours. */
export function relaxForDevelopment(session: Session, server: string): void {
  const relaxed = policy({
    'default-src': [none],
    'script-src': [self, "'unsafe-inline'"],
    'style-src': [self, "'unsafe-inline'"],
    'img-src': [self, 'data:', 'blob:', mediaOrigin, pageOrigin],
    'font-src': [self, 'data:'],
    'connect-src': [self, server.replace(/^http/, 'ws')],
    'worker-src': [self, 'blob:'],
    'frame-src': [pageOrigin],
    'object-src': [none],
    'base-uri': [none],
  })
  session.webRequest.onHeadersReceived({ urls: [`${server}/*`] }, ({ responseHeaders }, answer) => {
    answer({ responseHeaders: { ...responseHeaders, 'content-security-policy': [relaxed] } })
  })
}

function policy(directives: { readonly [name: string]: readonly string[] }): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}
