import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes the entries of a folder durable. Windows cannot, and needs it not. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Writes a file whole: under another name first, made durable, then renamed. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const making = `${file}.part`
  try {
    const handle = openSync(making, 'w')
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(making, file)
  } catch (error) {
    rmSync(making, { force: true })
    throw error
  }
  syncFolder(dirname(file))
}

/** Makes a file's content durable. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
