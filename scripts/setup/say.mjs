/** A step that could not be done: `what` failed, and `remedy` is what the reader can do about it. */
export class SetupFailure extends Error {
  /** @param {string} what @param {string} remedy */
  constructor(what, remedy) {
    super(what)
    this.remedy = remedy
  }
}

/** One line on the terminal for a step of the set-up: its name, what is done, and why. */
export function say(step, what) {
  process.stdout.write(`setup  ${step.padEnd(14)} ${what}\n`)
}

/** Seconds since `start` (from `performance.now()`), as text with one decimal. */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
