import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import * as v from 'valibot'
import { runsText } from '../../../shared/document/draft.ts'
import { slug as slugShape } from '../../../shared/ipc/params.ts'
import { isLanguage, type Language, languages } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { type FileOnDisk, readArticles } from '../../exchange/archive/siblings.ts'
import type { Corrections } from '../../exchange/import/buildArticle.ts'
import { type ChangeWay, changeWays } from '../../exchange/import/docxMarks.ts'
import { picturesBeside } from '../../exchange/import/pictures.ts'
import { type ImportPlan, metadataOf } from '../../exchange/import/plan.ts'
import { readBytes } from '../../exchange/import/readFile.ts'
import { freeSlug } from '../../library/articles.ts'
import { insertArticle, isInsertable, type NewArticle } from '../../library/insert.ts'
import type { Library } from '../../library/library.ts'
import { build } from '../../workers/jobs/build.ts'
import { type Arguments, choiceIn, languageIn } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import type { Io } from '../io.ts'
import { readWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'
import { updateArticle } from './update.ts'

/** Below this mean confidence a person should look at how two editions were put side by side. */
const doubtful = 0.5

/**
 * Imports the editions of one article, or the articles of a bundle, as the window does, with the corrections that
 * the call gives; all of them or none. With `--update` the source of an article gets its new text.
 */
export async function importArticle(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const files = await filesIn(args.words, io)
  if (!files.ok) return files
  const way = choiceIn<ChangeWay>(args, 'changes', changeWays, 'accept')
  if (!way.ok) return way
  const updated = args.text('update')
  const alone = updated !== undefined || args.has('alone')
  const plans = await readArticles(files.value, undefined, way.value, alone)
  if (!plans.ok) return stop(readWords(plans.error, plans.detail ?? ''))
  if (updated !== undefined) return updateArticle(library, updated, plans.value)
  if (plans.value.length > 1 && args.text('slug') !== undefined) {
    return stop(`The bundle holds ${plans.value.length} articles, which cannot all be --slug.`)
  }
  const articles: Imported['articles'][number][] = []
  const warnings: string[] = []
  const before = library.memory.count()
  const sound: { readonly plan: ImportPlan; readonly article: NewArticle }[] = []
  for (const plan of plans.value) {
    const corrections = correct(plan, args, library)
    if (!corrections.ok) return corrections
    const built = await build({ plan, corrections: corrections.value })
    if (!built.ok) return stop(readWords(built.error, ''))
    if (!isInsertable(built.value)) return stop(unsoundWords(plan))
    sound.push({ plan, article: built.value })
  }
  for (const { plan, article } of sound) {
    // What came before may have taken the slug.
    const corrections = correct(plan, args, library)
    if (!corrections.ok) return corrections
    const { slug } = corrections.value
    const inserted = insertArticle(library, { ...article, metadata: { ...article.metadata, slug } })
    if (!inserted.ok) {
      if (inserted.error === 'invalid') return stop(unsoundWords(plan))
      return stop(`There is an article ${inserted.detail} already. Give another --slug.`)
    }
    const editions = article.editions.map(({ language }) => language)
    articles.push({ id: inserted.value, slug, editions })
    warnings.push(...warningsOf(plan, corrections.value, args.text('changes') !== undefined))
  }
  return ok({
    ...nothing,
    articles,
    units: library.memory.count() - before,
    warnings,
    skipped: plans.value.flatMap(({ editions }) => editions.flatMap(({ skipped }) => skipped)),
  })
}

function unsoundWords({ files }: ImportPlan): string {
  return `What the file holds is no sound article: ${files[0]?.name}`
}

async function filesIn(paths: readonly string[], io: Io): Promise<Ended<FileOnDisk[]>> {
  const files: FileOnDisk[] = []
  for (const path of paths) {
    if (path === '-') files.push({ name: '', bytes: await buffer(io.stdin), path: '' })
    else {
      const bytes = await readBytes(path)
      if (!bytes.ok) return stop(readWords(bytes.error, path))
      files.push({ name: basename(path), bytes: bytes.value, path, pictures: picturesBeside(path) })
    }
  }
  return ok(files)
}

function correct(plan: ImportPlan, args: Arguments, library: Library): Ended<Corrections> {
  const said = args.texts('lang')
  const odd = said.find((language) => !isLanguage(language))
  if (odd !== undefined) return stop(`--lang is "${odd}", but has to be one of ${languages.join(', ')}.`)
  if (plan.whole !== null && said.length > 0) return stop('A bundle says itself what its languages are.')
  if (said.length > 0 && said.length !== plan.editions.length) {
    return stop(
      `Give --lang once for each of the ${plan.editions.length} files, in their order, or not at all.`,
    )
  }
  const editions = plan.editions.map(({ language, title }, at) => ({
    language: (said[at] as Language | undefined) ?? language,
    title: runsText(title),
  }))
  const source =
    args.text('source-lang') === undefined ? ok(sourceOf(plan, editions)) : languageIn(args, 'source-lang')
  if (!source.ok) return source
  if (!editions.some(({ language }) => language === source.value)) {
    return stop(
      `None of the files is in ${source.value}: they are in ${editions.map(({ language }) => language).join(', ')}.`,
    )
  }
  const slug = args.text('slug')
  if (slug !== undefined && !v.is(slugShape, slug)) {
    return stop(`--slug is "${slug}", but may hold only small letters, digits and single hyphens.`)
  }
  const metadata = metadataOf({
    ...plan,
    editions: plan.editions.map((edition, at) => ({
      ...edition,
      ...(said[at] ? { language: editions[at]?.language ?? edition.language } : {}),
    })),
  })
  return ok({ slug: slug ?? freeSlug(library, plan.slug), source: source.value, metadata, editions })
}

/** The plan's source, by the language that its file was corrected to. */
function sourceOf(plan: ImportPlan, editions: Corrections['editions']): Language {
  const at = plan.editions.findIndex(({ language }) => language === plan.source)
  return editions[at]?.language ?? plan.source
}

function warningsOf(plan: ImportPlan, { slug, editions }: Corrections, saysChanges: boolean): string[] {
  const changed = plan.files.filter(({ changes }) => changes !== null && !saysChanges)
  const untitled = editions.filter(({ title }) => title.trim() === '')
  const doubts = plan.alignment.filter(({ confidence }) => confidence < doubtful)
  return [
    ...(slug.startsWith(`${plan.slug}-`)
      ? [`there is an article ${plan.slug} already, so this one is ${slug}`]
      : []),
    ...changed.map(
      ({ name, changes }) =>
        `${name} has tracked changes (${changes?.insertions} insertions, ${changes?.deletions} deletions), which were accepted: --changes reject or keep does otherwise`,
    ),
    ...untitled.map(({ language }) => `the ${language} edition has no title`),
    ...doubts.map(
      ({ language }) => `the ${language} edition does not go well beside the source: look at its segments`,
    ),
  ]
}
