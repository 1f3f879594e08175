import { basename, join } from 'node:path'
import { unzip } from '../setup/unzip.mjs'
import { isHere, outcome, ran } from './programs.mjs'
import { filesIn } from './samples.mjs'

/** Coreutils on the checksums of a bundle, taken out of its archive. */
export async function* bags({ bundle }, folder) {
  if (!isHere('sha256sum')) return
  for (const file of filesIn(bundle, '.zip')) {
    const out = join(folder, 'bag')
    await unzip(file, out, (name) => name)
    const sums = ['manifest-sha256.txt', 'tagmanifest-sha256.txt']
    const { ok, said } = ran('sha256sum', ['--strict', '--quiet', '-c', ...sums], { cwd: out })
    yield outcome(`sha256sum -c ${basename(file)}`, ok ? [] : [said])
  }
}
