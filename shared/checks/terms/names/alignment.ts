import { soundsOfLatin } from './englishSounds.ts'
import { addedCost, changeCost, isVowel, unwrittenCost, weightOf } from './soundCosts.ts'
import { type Sounds, soundsOf } from './syllables.ts'

/** Where a name is written in a Chinese text, and how well it sounds like it: 1 the same, below 0.5 hardly. */
export interface Rendering {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly score: number
}

/** A stretch of characters in which names are written, with the sounds of each. */
export interface Run {
  readonly from: number
  readonly text: string
  readonly sounds: readonly Sounds[]
  readonly consonants: number
  /** Whether a middle dot stands before it, or behind it: there a part of a name begins, or ends. */
  readonly isAfterDot: boolean
  readonly isBeforeDot: boolean
}

const dot = /[·•・‧∙⋅]/u

/** The stretches of a Chinese text in which a foreign name can stand. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  let sounds: Sounds[] = []
  for (let at = 0; at <= text.length; at++) {
    const heard = at < text.length ? soundsOf(text.charAt(at)) : null
    if (heard !== null) {
      if (sounds.length === 0) from = at
      sounds.push(heard)
    } else if (sounds.length > 0) {
      runs.push({
        from,
        text: text.slice(from, at),
        sounds,
        consonants: consonantsOf(sounds.join('')),
        isAfterDot: dot.test(text.charAt(from - 1)),
        isBeforeDot: dot.test(text.charAt(at)),
      })
      sounds = []
    }
  }
  return runs
}

/** The place in some runs that sounds most like a name; null where none has anything of it. */
export function bestRendering(name: string, runs: readonly Run[]): Rendering | null {
  const heard = soundsOfLatin(name)
  if (heard.length > mostSounds) return null
  const consonants = consonantsOf(heard)
  let best: Rendering | null = null
  for (const run of runs) {
    // Half of what is heard has to be there: most runs are two characters of another word.
    if (run.consonants * 2 < consonants) continue
    const found = bestInRun(heard, run)
    if (found !== null && (best === null || found.score > best.score)) best = found
  }
  return best
}

/** How many sounds have to be written: no vowel, no r or h that may be mute. */
const consonantsOf = (sounds: Sounds): number => sounds.replace(/[aeorhWY]/g, '').length

/** A name and a run are short; what is longer than this is no name. */
const mostSounds = 60

/** The stretch of whole characters whose sounds are nearest to a name's: Sellers' search for the best substring. */
function bestInRun(heard: Sounds, run: Run): Rendering | null {
  const codes: number[] = []
  const starts: number[] = []
  for (const [at, each] of run.sounds.entries()) {
    starts[codes.length] = at
    for (let no = 0; no < each.length; no++) codes.push(each.charCodeAt(no))
  }
  starts[codes.length] = run.sounds.length
  const width = codes.length + 1
  let costs = Array.from({ length: width }, (_, at) =>
    starts[at] !== undefined && (at === 0 || !run.isAfterDot) ? 0 : Number.POSITIVE_INFINITY,
  )
  let begins = Array.from({ length: width }, (_, at) => at)
  let whole = 0
  for (let no = 0; no < heard.length; no++) {
    const sound = heard.charCodeAt(no)
    whole += weightOf(sound)
    const leave = unwrittenCost(sound, no === 0)
    const nextCosts = [(costs[0] ?? 0) + leave]
    const nextBegins = [begins[0] ?? 0]
    for (let at = 1; at < width; at++) {
      const other = codes[at - 1] ?? 0
      let cost = (costs[at] ?? 0) + leave
      let begin = begins[at] ?? 0
      const changed = (costs[at - 1] ?? 0) + changeCost(sound, other)
      if (changed < cost) [cost, begin] = [changed, begins[at - 1] ?? 0]
      const longer = (nextCosts[at - 1] ?? 0) + addedCost(other)
      if (longer < cost) [cost, begin] = [longer, nextBegins[at - 1] ?? 0]
      nextCosts.push(cost)
      nextBegins.push(begin)
    }
    costs = nextCosts
    begins = nextBegins
  }
  let end = -1
  for (let at = run.isBeforeDot ? codes.length : 1; at < width; at++) {
    if (starts[at] !== undefined && (end < 0 || (costs[at] ?? 0) < (costs[end] ?? 0))) end = at
  }
  const [first, last] = [starts[begins[end] ?? -1], starts[end]]
  if (whole === 0 || first === undefined || last === undefined || first >= last) return null
  const score = Math.max(0, 1 - (costs[end] ?? 0) / whole)
  const [from, to] = [first - vowelBefore(heard, run, first), last + vowelBehind(heard, run, last)]
  return { from: run.from + from, to: run.from + to, text: run.text.slice(from, to), score }
}

/** One more where a character that is but a vowel stands before the rendering of such a name: 埃 of 埃尔多安. */
function vowelBefore(heard: Sounds, run: Run, first: number): number {
  const isOpen = isVowel(heard.charCodeAt(0)) && isVowel(run.sounds[first]?.charCodeAt(0) ?? 0)
  return isOpen && run.sounds[first - 1]?.length === 1 ? 1 : 0
}

/** One more where 亚 or 娅 stands behind the rendering of a name in -a: of 玻利维亚. */
function vowelBehind(heard: Sounds, run: Run, last: number): number {
  return heard.endsWith('a') && run.sounds[last] === 'Ya' ? 1 : 0
}
