import type { Desk } from '../../shared/ipc/desk.ts'

declare global {
  interface Window {
    readonly desk: Desk
  }
}

/** The other side of the contract: everything that the window can ask of main. */
export const desk: Desk = window.desk

/** A name for a long job, for its progress and for cancelling it. */
export function newJob(): string {
  return crypto.randomUUID()
}
