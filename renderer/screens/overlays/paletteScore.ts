/**
 * How well one of a command's labels answers a search, 0 (not at all) to 1: the beginning of the label, then the
 * beginning of a word, then anywhere, then its letters in order.
 */
export function score(search: string, labels: readonly string[]): number {
  const wanted = folded(search)
  if (wanted === '') return 1
  return Math.max(0, ...labels.map((label) => scoreOf(wanted, folded(label))))
}

function scoreOf(wanted: string, label: string): number {
  const at = label.indexOf(wanted)
  if (at === 0) return 1
  if (at > 0) return label[at - 1] === ' ' ? 0.9 : 0.7
  const words = wanted.split(' ').filter(Boolean)
  if (words.length > 1 && words.every((word) => label.includes(word))) return 0.6
  return isSubsequence(wanted, label) ? 0.2 + 0.2 * (wanted.length / label.length) : 0
}

function isSubsequence(wanted: string, label: string): boolean {
  let at = 0
  for (const sign of label) if (sign === wanted[at]) at += 1
  return at === wanted.length
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/…$/, '').trim()
}
