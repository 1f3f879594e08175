import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../../..')

/** Builds a worker's entry for a test, inside the checkout, where it finds the installed packages. */
export async function builtWorker(name: 'job' | 'library' | 'memory'): Promise<string> {
  const place = join(root, '.build')
  mkdirSync(place, { recursive: true })
  const outfile = join(mkdtempSync(join(place, 'worker-')), `${name}.mjs`)
  await build({
    entryPoints: [join(root, 'electron', 'workers', `${name}.ts`)],
    bundle: true,
    platform: 'node',
    target: 'node20.18',
    format: 'esm',
    packages: 'external',
    outfile,
  })
  return outfile
}
