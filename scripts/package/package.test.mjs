import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options } from '@electron/fuses'
import { expect, test } from 'vitest'
import afterPack from './after-pack.mjs'
import { releaseFuses, wrongFuses } from './fuses.mjs'

const on = 0x31
const off = 0x30

test('a wire as a release needs it has nothing wrong', () => {
  const wire = Object.fromEntries(
    Object.entries(releaseFuses).map(([name, wanted]) => [FuseV1Options[name], wanted ? on : off]),
  )
  expect(wrongFuses(wire, FuseV1Options)).toEqual([])
  expect(wrongFuses({ ...wire, [FuseV1Options.RunAsNode]: on }, FuseV1Options)).toEqual(['RunAsNode'])
  expect(wrongFuses({ ...wire, [FuseV1Options.OnlyLoadAppFromAsar]: off }, FuseV1Options)).toEqual([
    'OnlyLoadAppFromAsar',
  ])
})

test('what belongs to development is taken out of the packed application', () => {
  const packed = mkdtempSync(join(tmpdir(), 'duizhao-packed-'))
  mkdirSync(join(packed, 'resources'))
  for (const name of ['resources/app.asar', 'resources/default_app.asar', 'version', 'duizhao']) {
    writeFileSync(join(packed, name), '')
  }
  const packager = { appInfo: { productFilename: 'Duizhao' } }
  afterPack({ appOutDir: packed, electronPlatformName: 'linux', packager })
  expect(readdirSync(packed).sort()).toEqual(['duizhao', 'resources'])
  expect(readdirSync(join(packed, 'resources'))).toEqual(['app.asar'])
  rmSync(packed, { recursive: true })
})
