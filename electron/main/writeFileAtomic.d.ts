// The package brings no types; this is the part that is used here.
declare module 'write-file-atomic' {
  interface Options {
    readonly mode?: number
  }
  const writeFileAtomic: { readonly sync: (file: string, text: string, options?: Options) => void }
  export default writeFileAtomic
}
