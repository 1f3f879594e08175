const longestLook = 500

/**
 * The marks found at a place with what else belongs to them: straight and wrongly turned closing quotation marks,
 * numbers of notes.
 */
export function completeRun(text: string, start: number, found: string, index: number): string {
  const run = withNote(text, start, withStraightQuote(text, start, found, index), index)
  return withTurnedQuote(text, run, index)
}

/** A straight quotation mark closes here if the sentence has an odd number of them so far. */
function withStraightQuote(text: string, start: number, run: string, index: number): string {
  const at = index + run.length
  const [quote = '', rest = ''] = text.slice(at, at + 8).match(/^\s{0,2}"(\s*$)?/u) ?? []
  if (quote === '') return run
  const isOdd = text.slice(start, index).split('"').length % 2 === 0
  const closes =
    at + quote.length === text.length ||
    (!isClosed(text, index) && (isOdd || closesOther(text, index, at + quote.length)))
  return closes ? `${run}${quote.slice(0, quote.length - rest.length)}` : run
}

/** A number in a ring or brackets behind a stop is a note's, unless the sentence is itself an item of such a list. */
function withNote(text: string, start: number, run: string, index: number): string {
  const item = run.match(/^[。｡](\[\d{1,3}\])$/u)
  if (item && /(?:^|[：:])\s*\[\d{1,3}\]/u.test(text.slice(start, index))) return run.slice(0, 1)
  const number = text.slice(index + run.length).match(/^[①-⑳](?![①-⑳])/u)?.[0]
  return number === undefined || /[①-⑳]/u.test(text.slice(start, index)) ? run : `${run}${number}`
}

/** An opening mark typed where one closes: 不错。“他说 */
function withTurnedQuote(text: string, run: string, index: number): string {
  const at = index + run.length
  if (text.charAt(at) !== '“' || /[”“"]/u.test(run)) return run
  if (lastOpened(text, index) === '') return run
  return /^[^“”"]{0,200}”/u.test(text.slice(at + 1, at + 210)) ? run : `${run}“`
}

/** Whether a straight mark closes what an earlier sentence opened with a straight or, by mistake, a curly one. */
function closesOther(text: string, index: number, end: number): boolean {
  const opened = lastOpened(text, index)
  if (opened === '') return false
  return opened === '"' || !/^[^"“”]{1,200}"/u.test(text.slice(end, end + 210))
}

/** The last quotation mark before a place if it stands where one opens; '' where it closed. */
function lastOpened(text: string, index: number): string {
  const at = quoteBefore(text, index)
  if (at < 0 || text.charAt(at) === '”' || isClosed(text, index)) return ''
  const opens = at === 0 || /[：:，,。！？\s（]/u.test(text.charAt(at - 1))
  return opens && at + 1 < index && !/\s/u.test(text.charAt(at + 1)) ? text.charAt(at) : ''
}

/** Whether the last quotation mark before a place is a straight one that closes a curly one: “我在这里，"她说。 */
function isClosed(text: string, index: number): boolean {
  const at = quoteBefore(text, index)
  if (at < 0 || text.charAt(at) !== '"') return false
  const before = quoteBefore(text, at)
  return before >= 0 && text.charAt(before) === '“'
}

/** Where the last quotation mark before a place is; -1 where none is near. */
function quoteBefore(text: string, index: number): number {
  const least = Math.max(0, index - longestLook)
  for (let at = index - 1; at >= least; at--) if (/["“”]/u.test(text.charAt(at))) return at
  return -1
}
