import { setImmediate } from 'node:timers/promises'
import { figuresIn } from '../../../shared/alignment/figures.ts'
import { type DraftEdition, runsText } from '../../../shared/document/draft.ts'
import { isHan, type Language } from '../../../shared/locale.ts'
import { foldHan } from '../../../shared/script/fold.ts'

/** What is known of a text for finding its counterpart among others. */
export interface Profile {
  readonly file: number
  readonly language: Language
  readonly date: string
  /** Length in letters, a Han character counting as many as it is mostly rendered by. */
  readonly length: number
  readonly paragraphs: number
  /** Numbers by value and words in Latin letters: what stands alike in both languages. */
  readonly marks: ReadonlySet<string>
  /** Pairs of Han characters, folded: what two Chinese texts share. Empty for English. */
  readonly pairs: ReadonlySet<string>
}

/** Files that belong together, and how sure that is, 0 to 1. */
export interface LikeGroup {
  readonly files: readonly { readonly file: number; readonly language: Language }[]
  readonly certainty: number
}

/** English letters for a Han character in translated prose. */
const lettersPerHan = 3.1
/** Below this two texts are strangers; the best counterpart must be better than the second by this factor. */
const [leastAlike, clearly] = [0.25, 1.25]
const leastSame = 0.5
const mostPairs = 4000

/** Takes down what a text is found by. */
export function profileOf(file: number, edition: DraftEdition): Profile {
  const texts = edition.blocks.flatMap((block) => (block.kind === 'divider' ? [] : [runsText(block.runs)]))
  const text = [runsText(edition.title), ...texts].join('\n')
  const figures = figuresIn(text).filter((value) => value >= 10)
  const names = text.match(/\b[A-Z][A-Za-z]{2,}\b/g) ?? []
  const pairs = new Set<string>()
  if (isHan(edition.language)) {
    const folded = foldHan(text)
    for (let at = 0; at + 1 < folded.length && pairs.size < mostPairs; at++)
      pairs.add(folded.slice(at, at + 2))
  }
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length
  const latin = (text.match(/[A-Za-z]/g) ?? []).length
  return {
    file,
    language: edition.language,
    date: edition.date,
    length: latin + han * lettersPerHan,
    paragraphs: texts.length,
    marks: new Set([...figures.map(String), ...names.map((name) => name.toLowerCase())]),
    pairs,
  }
}

/**
 * Pairs texts by what stands alike in them: numbers, names, dates, length; two Chinese ones by their characters.
 * Other work is let through meanwhile; an aborted signal ends it with what was found so far.
 */
export async function groupByContent(
  profiles: readonly Profile[],
  signal: AbortSignal,
): Promise<LikeGroup[]> {
  const english = profiles.filter(({ language }) => language === 'en')
  const simplified = profiles.filter(({ language }) => language === 'zh-Hans')
  const traditional = profiles.filter(({ language }) => language === 'zh-Hant')
  const kin = await best(simplified, traditional, sameness(traditional), leastSame, signal)
  // Of a pair of Chinese texts the first one looks for the English.
  const second = new Map(kin.map(({ first, other }) => [first, other]))
  const paired = new Set(kin.map(({ other }) => other))
  const chinese = [...simplified, ...traditional.filter((each) => !paired.has(each))]
  const across = await best(english, chinese, likeness(english, chinese), leastAlike, signal)
  const taken = new Set<Profile>()
  const member = ({ file, language }: Profile) => ({ file, language })
  const groups = across.map(({ first, other, score }): LikeGroup => {
    const third = second.get(other)
    taken.add(other)
    return { files: [first, other, ...(third ? [third] : [])].map(member), certainty: score }
  })
  const others = kin
    .filter(({ first }) => !taken.has(first))
    .map(({ first, other, score }): LikeGroup => ({ files: [first, other].map(member), certainty: score }))
  return [...groups, ...others]
}

/** How alike a text is to each of some others, in their order. */
type Likeness = (one: Profile) => ArrayLike<number>

/** The best score of a text and whose it is, with the next best. */
interface Top {
  at: number
  score: number
  next: number
}

const nobody = (): Top => ({ at: -1, score: 0, next: 0 })

function note(top: Top, score: number, at: number): void {
  if (score > top.score) {
    top.next = top.score
    top.score = score
    top.at = at
  } else if (score > top.next) top.next = score
}

/** Pairs that are each other's best, and clearly better than the next. */
async function best(
  ours: readonly Profile[],
  theirs: readonly Profile[],
  likenessTo: Likeness,
  least: number,
  signal: AbortSignal,
) {
  const rows: Top[] = []
  const columns = theirs.map(nobody)
  for (const [row, one] of ours.entries()) {
    // There may be thousands: a message that cancels must be heard.
    await setImmediate()
    if (signal.aborted) return []
    const scores = likenessTo(one)
    const top = nobody()
    for (const [column, theirTop] of columns.entries()) {
      const score = scores[column] ?? 0
      note(top, score, column)
      note(theirTop, score, row)
    }
    rows.push(top)
  }
  const isClear = ({ score, next }: Top) => score >= least && next * clearly <= score
  return ours.flatMap((first, row) => {
    const [top, other] = [rows[row], theirs[rows[row]?.at ?? -1]]
    const theirTop = columns[top?.at ?? -1]
    if (!top || !other || !theirTop || theirTop.at !== row || !isClear(top) || !isClear(theirTop)) return []
    return [{ first, other, score: Math.min(1, top.score) }]
  })
}

/** Which of some texts have a mark, by the mark. */
function holdersOf(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [at, marks] of sets.entries()) {
    for (const mark of marks) {
      const known = holders.get(mark)
      if (known) known.push(at)
      else holders.set(mark, [at])
    }
  }
  return holders
}

/** How alike texts of different scripts are: rare marks in common count most; an equal date is half the proof. */
function likeness(ours: readonly Profile[], theirs: readonly Profile[]): Likeness {
  const all = [...ours, ...theirs]
  const counts = new Map<string, number>()
  for (const { marks } of all) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const weight = (mark: string) => Math.log((2 * all.length + 1) / (counts.get(mark) ?? 1))
  const weightOf = ({ marks }: Profile) => [...marks].reduce((sum, mark) => sum + weight(mark), 0)
  const holders = holdersOf(theirs.map(({ marks }) => marks))
  const weights = theirs.map(weightOf)
  return (one) => {
    const shared = new Float64Array(theirs.length)
    for (const mark of one.marks) {
      for (const at of holders.get(mark) ?? []) shared[at] = (shared[at] ?? 0) + weight(mark)
    }
    const own = weightOf(one)
    return theirs.map((other, at) => {
      // The Chinese text mostly renders names; what it has in Latin letters and digits should be in the English.
      const least = Math.min(own, weights[at] ?? 0)
      const marks = least > 0 ? (shared[at] ?? 0) / (least + 2) : 0
      const dates = one.date !== '' && other.date !== '' ? (one.date === other.date ? 0.35 : -0.25) : 0
      return (
        Math.max(0, (0.75 * marks + dates) * agreement(one.length, other.length, 0.6)) +
        (marks > 0 || dates > 0 ? 0.15 * agreement(one.paragraphs, other.paragraphs, 0.2) : 0)
      )
    })
  }
}

/** How alike Chinese texts are by their characters. */
function sameness(theirs: readonly Profile[]): Likeness {
  const holders = holdersOf(theirs.map(({ pairs }) => pairs))
  return (one) => {
    const shared = new Float64Array(theirs.length)
    for (const pair of one.pairs) {
      for (const at of holders.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1
    }
    return shared.map(
      (count, at) => count / Math.max(1, Math.min(one.pairs.size, theirs[at]?.pairs.size ?? 0)),
    )
  }
}

/** 1 where two sizes agree, falling with the logarithm of their ratio. */
function agreement(one: number, other: number, spread: number): number {
  const ratio = Math.log((one + 1) / (other + 1)) / spread
  return Math.exp(-ratio * ratio)
}
