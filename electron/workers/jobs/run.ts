/** What a job is told, and tells. */
export interface JobRun {
  /** Aborted when the person cancels. */
  readonly signal: AbortSignal
  /** `done` of `total`; `what` names the stage by a code that the window has words for. */
  readonly progress: (done: number, total: number, what: string) => void
}
