/** The dictionaries of opencc-js one by one: entries `from to`, parted by `|`. The package types only whole presets. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  export default dictionary
}
