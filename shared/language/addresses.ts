/** Web and mail addresses, whose marks and digits are no text. The look-behind keeps long runs linear. */
export const addresses =
  /https?:\/\/[\x21-\x7e]+|www\.[\x21-\x7e]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu
