import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { npm, onPath } from '../setup/child.mjs'
import { aptCommand } from '../setup/debian.mjs'

const epubcheckJar = '/usr/share/java/epubcheck.jar'
const omegatJar = '/usr/share/omegat/OmegaT.jar'

/** Microsoft's own validator of Office files (Open XML SDK), as a package of npm's registry. */
const ooxmlPackage = '@ooxml-tools/validate@0.4.6'

/** Each program, Debian's package of it, and whether it is here. */
const programs = {
  xmllint: { package: 'libxml2-utils', isHere: () => onPath('xmllint') },
  // Debian's own starter needs support of the kernel for Java archives.
  epubcheck: { package: 'epubcheck', isHere: () => onPath('java') && existsSync(epubcheckJar) },
  pandoc: { package: 'pandoc', isHere: () => onPath('pandoc') },
  soffice: { package: 'libreoffice-writer-nogui', isHere: () => onPath('soffice') },
  omegat: { package: 'omegat', isHere: () => onPath('java') && existsSync(omegatJar) },
  ooxml: { package: null, isHere: () => ooxml(['--help'], '--offline').ok },
  sha256sum: { package: 'coreutils', isHere: () => onPath('sha256sum') },
}

/** Whether a program is here. @param {keyof typeof programs} name */
export function isHere(name) {
  return programs[name].isHere()
}

/** The names of the programs that are not here. */
export function missing() {
  return Object.keys(programs).filter((name) => !isHere(name))
}

/** Installs with apt what is missing, where this user may; ten minutes at most. */
export function provide() {
  const lacking = missing()
  if (lacking.includes('ooxml')) ooxml(['--help'], '--prefer-offline')
  const wanted = lacking.map((name) => programs[name].package).filter((name) => name !== null)
  if (wanted.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return
  process.stdout.write(`acceptance  installs ${wanted.join(' ')}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: 'ignore', timeout: 600_000 }
  const [program, ...words] = aptCommand(wanted)
  spawnSync(program, ['update'], options)
  spawnSync(program, words, options)
}

/** Runs a program for two minutes at most. @param {string} program @param {readonly string[]} words */
export function ran(program, words, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 120_000,
    ...options,
  })
  const said = `${stderr ?? ''}${error ? `\n${error.message}` : ''}`.trim()
  return { ok: status === 0, stdout: stdout ?? '', said }
}

/** The same for the program in a Java archive. @param {'epubcheck' | 'omegat'} name */
export function ranJava(name, words) {
  const jar = name === 'epubcheck' ? epubcheckJar : omegatJar
  return ran('java', ['-Djava.awt.headless=true', '-jar', jar, ...words])
}

/** Runs the validator of Office files out of npm's cache. @param {readonly string[]} words */
export function ooxml(words, where = '--offline') {
  const called = [
    'exec',
    '--yes',
    '--ignore-scripts',
    where,
    `--package=${ooxmlPackage}`,
    '--',
    'ooxml-validate',
  ]
  const { program, words: all } = npm([...called, ...words])
  return ran(program, all, { cwd: tmpdir() })
}

/** An outcome from what was expected and is not. @param {string} what @param {readonly string[]} faults */
export function outcome(what, faults) {
  return faults.length === 0
    ? { state: 'ok', what }
    : { state: 'wrong', what, why: faults.join('; ').slice(0, 2000) }
}
