import { extname } from 'node:path'
import type { Language } from '../../../shared/locale.ts'

/** A file by the name of what it is an edition of, and the language that its path says; null where it says none. */
interface Reading {
  readonly key: string
  readonly language: Language | null
  /** The path names a language, be it only Chinese. */
  readonly named: boolean
}

/** Files by their places in the list that have one name but for the language. */
export interface NamedGroup {
  readonly files: readonly { readonly file: number; readonly language: Language | null }[]
  readonly certainty: number
}

const tags: readonly (readonly [Language | null, string])[] = [
  ['en', 'en|eng|english|en[-_](?:us|gb|uk)|英文|英'],
  ['zh-Hans', 'zh[-_](?:hans|cn|sg)(?:[-_]cn)?|zhs|chs|hans|sc|cn|simplified|简体中文|简体|簡體|简'],
  [
    'zh-Hant',
    'zh[-_](?:hant|tw|hk)(?:[-_](?:tw|hk))?|zht|cht|hant|tc|tw|hk|traditional|繁體中文|正體中文|繁體|繁体|正體|繁',
  ],
  [null, 'zh|zho|chi|ch|chinese|中文|中'],
]
const anyTag = tags.map(([, pattern]) => pattern).join('|')
const wholeTag = new RegExp(`^(?:${anyTag})$`, 'i')
const lastTag = new RegExp(`^(.*?)[._\\s([-]+(${anyTag})[)\\]]?$`, 'i')
const firstTag = new RegExp(`^(${anyTag})[._\\s-]+(.+)$`, 'i')

/**
 * Groups of files that have one name but for the language: `x.en.html` and `x.zh.html`, `en/x.html` and
 * `zh/x.html`, `en.md` and `zh-Hant.md` in one folder, or `x.html` beside `x_zh.html`. Paths have slashes.
 */
export function groupByName(paths: readonly string[]): NamedGroup[] {
  const groups = new Map<string, { readonly file: number; readonly reading: Reading }[]>()
  for (const [file, path] of paths.entries()) {
    for (const reading of readings(path)) {
      const own = groups.get(reading.key) ?? []
      own.push({ file, reading })
      groups.set(reading.key, own)
    }
  }
  const candidates = [...groups.values()].flatMap((members) => sound(members, paths))
  // Those with most languages said first: `x.html` beside `x_zh.html` is the weaker reading.
  candidates.sort((a, b) => b.files.length - a.files.length || b.certainty - a.certainty)
  const taken = new Set<number>()
  const chosen: NamedGroup[] = []
  for (const group of candidates) {
    if (group.files.some(({ file }) => taken.has(file))) continue
    for (const { file } of group.files) taken.add(file)
    chosen.push(group)
  }
  return chosen.sort((a, b) => (a.files[0]?.file ?? 0) - (b.files[0]?.file ?? 0))
}

/** The language that a tag of a path or a link says; null for Chinese of either kind, undefined for none. */
export function languageOfTag(tag: string): Language | null | undefined {
  const found = tags.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(tag.trim()))
  return found === undefined ? undefined : found[0]
}

/** What a path may be read as: without any language, without its folder's, its name's, or both. */
function readings(path: string): Reading[] {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const stem = name.slice(0, name.length - extname(name).length)
  const folder = parts.findLastIndex((part) => wholeTag.test(part))
  const said = stemTag(stem)
  const found: Reading[] = [
    { key: path.slice(0, path.length - extname(name).length), language: null, named: false },
  ]
  const add = (folders: readonly string[], rest: string, tag: string) =>
    found.push({ key: [...folders, rest].join('/'), language: languageOfTag(tag) ?? null, named: true })
  const folderTag = parts[folder]
  if (folderTag !== undefined) {
    const others = parts.with(folder, '*')
    add(others, stem, folderTag)
    if (said && languageOfTag(said.tag) === languageOfTag(folderTag)) add(others, said.rest, folderTag)
  }
  if (said) add(parts, said.rest, said.tag)
  return found
}

function stemTag(stem: string): { readonly rest: string; readonly tag: string } | null {
  if (wholeTag.test(stem)) return { rest: '*', tag: stem }
  const last = lastTag.exec(stem)
  if (last?.[1] && last[2]) return { rest: last[1], tag: last[2] }
  const first = firstTag.exec(stem)
  return first?.[1] && first[2] ? { rest: first[2], tag: first[1] } : null
}

/** A group whose languages differ; of several files of one language those with the commonest ending count. */
function sound(
  members: readonly { readonly file: number; readonly reading: Reading }[],
  paths: readonly string[],
): NamedGroup[] {
  const byEnding = new Map<string, { readonly file: number; readonly reading: Reading }[]>()
  const isPlain = (own: typeof members) =>
    own.length >= 2 &&
    own.length <= 3 &&
    own.some(({ reading }) => reading.named) &&
    own.filter(({ reading }) => !reading.named).length <= 1 &&
    new Set(own.map(({ file }) => file)).size === own.length &&
    differ(own.map(({ reading }) => (reading.named ? (reading.language ?? 'zh') : 'unsaid')))
  if (isPlain(members)) return [groupOf(members)]
  for (const member of members) {
    const ending = extname(paths[member.file] ?? '').toLowerCase()
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), member])
  }
  return byEnding.size < 2 ? [] : [...byEnding.values()].filter(isPlain).map(groupOf)
}

function groupOf(members: readonly { readonly file: number; readonly reading: Reading }[]): NamedGroup {
  const allNamed = members.every(({ reading }) => reading.named)
  return {
    files: members.map(({ file, reading }) => ({ file, language: reading.language })),
    certainty: allNamed ? 0.98 : 0.9,
  }
}

/** No language twice; plain 'zh' beside one Chinese may be the other. */
function differ(languages: readonly string[]): boolean {
  return new Set(languages).size === languages.length
}
