import { type GenericSchema, getDotPath, safeParse } from 'valibot'
import type { Method } from '../../shared/ipc/method.ts'
import { fail, type Result } from '../../shared/result.ts'

/** Any method's handler, once the types of the contract have done their work. */
export type AnyHandler = (params: unknown) => Result<unknown> | Promise<Result<unknown>>

/** What is asked to note a fault, by the request it happened in. */
export type Note = (where: string, fault: unknown) => void

/**
 * Answers one request: parameters that do not parse are 'refused' with the place in `detail`; what a handler
 * throws is noted and answered as 'internal', so that no path or stack reaches the window.
 */
export async function answer(
  where: string,
  method: Method<GenericSchema>,
  handler: AnyHandler,
  params: unknown,
  note: Note,
): Promise<Result<unknown>> {
  try {
    const parsed = safeParse(method.params, params)
    if (!parsed.success) return fail('refused', getDotPath(parsed.issues[0]) ?? '')
    return await handler(parsed.output)
  } catch (fault) {
    note(where, fault)
    return fail('internal')
  }
}

/** What of a frame tells who is asking. */
export interface AskingFrame {
  readonly parent: unknown
  readonly origin: string
}

/** Whether a request comes from the window's own page: its main frame, on its own origin. */
export function isWindowFrame(frame: AskingFrame | null | undefined, origin: string): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && frame.origin === origin
}
