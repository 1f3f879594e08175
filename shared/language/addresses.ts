/** Web and mail addresses, whose marks and digits are no text. The look-behind keeps long runs linear. */
export const addresses =
  /https?:\/\/[\x21-\x7e]+|www\.[\x21-\x7e]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu

const hint = /:\/\/|www\.|@/iu

/** Where addresses stand in a text; most texts have none, and are not searched for one. */
export function addressesIn(text: string): (readonly [from: number, to: number])[] {
  if (!hint.test(text)) return []
  return [...text.matchAll(addresses)].map(
    ({ index, 0: address }) => [index, index + address.length] as const,
  )
}

/** A text with each of its addresses replaced. */
export function replaceAddresses(text: string, by: (address: string) => string): string {
  return hint.test(text) ? text.replace(addresses, by) : text
}
