/** Class names of a CSS module, as the build gives them. */
declare module '*.module.css' {
  const classes: { readonly [name: string]: string }
  export default classes
}
