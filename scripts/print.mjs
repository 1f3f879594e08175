// node scripts/print.mjs FROM TO: prints the pages FROM/*.html to TO/*.pdf with Electron; the command line calls it.

import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { withDisplay } from './display.mjs'
import { newerSource } from './run/fresh.mjs'
import { root } from './setup/places.mjs'

const [from = '', to = ''] = process.argv.slice(2)
const folder = join(root, 'out', 'print')
const built = join(folder, 'main.cjs')
const sources = ['electron/printing', 'package.json'].map((path) => join(root, path))

if (newerSource(sources, [built]) !== undefined) await bundle()
const electron = relative(root, createRequire(import.meta.url)('electron'))
process.exitCode = await withDisplay({
  command: (place) => {
    // Copied to where the user who prints can read them.
    const pages = join(place.output, 'pages')
    mkdirSync(pages, { recursive: true })
    for (const name of readdirSync(from)) cpSync(join(from, name), join(pages, name))
    const sandbox = place.sandbox ? [] : ['--no-sandbox']
    return [join(place.root, electron), ...sandbox, join(place.root, 'out', 'print')]
  },
  env: (place) => ({
    DUIZHAO_PRINT_FROM: join(place.output, 'pages'),
    DUIZHAO_PRINT_TO: join(place.output, 'pdf'),
  }),
  returned: { pdf: resolve(to) },
})

async function bundle() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(root, 'electron', 'printing', 'main.ts')],
    outfile: built,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.18',
    external: ['electron'],
    logLevel: 'error',
  })
  writeFileSync(join(folder, 'package.json'), '{ "name": "duizhao-print", "main": "main.cjs" }\n')
}
