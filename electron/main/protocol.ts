import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { imageType } from '../../shared/formats/imageType.ts'
import type { Note } from './answer.ts'
import { resolveAsset, truePathBelow } from './asset.ts'
import { mediaOrigin, pageOrigin, scheme, windowOrigin } from './origins.ts'
import { mediaPolicy, pagePolicy, windowPolicy } from './policy.ts'

/** Where the application's scheme takes its answers from. */
export interface Sources {
  /** The folder of the built interface. */
  readonly renderer: string
  /** The origin of the page that shows published pages in a frame. */
  readonly frame: string
  /** The published page of an edition, its stylesheet or one of its images; null where there is none. */
  readonly page: (path: string) => Promise<Body | null>
  /** An image of the library by its hash. */
  readonly media: (hash: string) => Promise<Uint8Array | null>
  readonly note: Note
}

/** What is sent, and its media type. */
export interface Body {
  readonly content: string | Uint8Array
  readonly type: string
}

/** Makes `app:` a scheme with an origin of its own; has to happen before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the scheme in a session: GET only, a fixed list of types, and a policy with every answer. */
export function serveScheme(session: Session, sources: Sources): void {
  session.protocol.handle(scheme, async (request) => {
    try {
      if (request.method !== 'GET') return empty(405)
      return await respond(new URL(request.url), sources)
    } catch (fault) {
      sources.note('protocol', fault)
      return empty(500)
    }
  })
}

async function respond(url: URL, sources: Sources): Promise<Response> {
  switch (`${url.protocol}//${url.host}`) {
    case windowOrigin: {
      const asset = resolveAsset(sources.renderer, url.pathname)
      const file = asset && (await truePathBelow(sources.renderer, asset.file))
      if (!asset || !file) return empty(404)
      return filled({ content: await readFile(file), type: asset.type }, windowPolicy)
    }
    case pageOrigin: {
      const body = await sources.page(url.pathname)
      return body ? filled(body, pagePolicy(sources.frame)) : empty(404)
    }
    case mediaOrigin: {
      const hash = /^\/([0-9a-f]{64})$/.exec(url.pathname)?.[1]
      const content = hash === undefined ? null : await sources.media(hash)
      const type = content && imageType(content)
      return content && type ? filled({ content, type }, mediaPolicy) : empty(404)
    }
    default:
      return empty(404)
  }
}

function filled({ content, type }: Body, policy: string): Response {
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { ...safe, 'content-type': type, 'content-security-policy': policy },
  })
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { ...safe, 'content-security-policy': mediaPolicy } })
}

const safe = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}
