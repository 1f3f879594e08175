/** Whether there is nothing in a text but white space and inline atoms. */
export function isEmpty(text: string): boolean {
  return !/[^\s\uFFFC]/.test(text)
}
