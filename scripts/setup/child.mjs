import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const firstLines = 12
const lastLines = 25

/**
 * Runs a command quietly and gives back whether it ended well, and the gist of what it printed (its
 * beginning and its end), so that a failed step can show its reason. `timeout` is in milliseconds.
 *
 * @param {string} command @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number}} [options]
 */
export function quietly(command, args, options = {}) {
  const ran = spawnSync(command, args, {
    ...options,
    env: options.env ?? process.env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const output = `${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error ? `${ran.error.message}\n` : ''}`
  return {
    ok: ran.status === 0,
    stdout: ran.stdout ?? '',
    gist: gistOf(output),
  }
}

/** The first and the last lines of a long output: a reason stands at either end. @param {string} output */
export function gistOf(output) {
  const lines = output.trimEnd().split('\n')
  if (lines.length <= firstLines + lastLines) return lines.join('\n')
  return [...lines.slice(0, firstLines), '…', ...lines.slice(-lastLines)].join('\n')
}

/**
 * Runs a command on this terminal and resolves with its exit code (a signal counts as 1). Ctrl+C is passed on.
 *
 * @param {string} command @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>}
 */
export function streaming(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, env: options.env ?? process.env, stdio: 'inherit' })
    const pass = (signal) => child.kill(signal)
    process.on('SIGINT', pass)
    process.on('SIGTERM', pass)
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      resolve(code ?? 1)
    })
  })
}

/** Whether a program of this name lies on the PATH and may be run. */
export function onPath(name, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** The program and words that run npm: the npm that started this script, where it is known. */
export function npm(words, env = process.env) {
  return env.npm_execpath?.endsWith('.js')
    ? { program: process.execPath, words: [env.npm_execpath, ...words] }
    : { program: 'npm', words }
}
