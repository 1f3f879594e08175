import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import * as v from 'valibot'
import { runsText } from '../../../shared/document/draft.ts'
import { slug as slugShape } from '../../../shared/ipc/params.ts'
import { isLanguage, type Language, languages } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import type { Corrections } from '../../exchange/import/buildArticle.ts'
import { type ImportPlan, metadataOf, previewImport } from '../../exchange/import/plan.ts'
import { type GivenFile, readBytes } from '../../exchange/import/readFile.ts'
import { freeSlug } from '../../library/articles.ts'
import { insertArticle } from '../../library/insert.ts'
import type { Library } from '../../library/library.ts'
import { build } from '../../workers/jobs/build.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import type { Io } from '../io.ts'
import { readWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'

/** Below this mean confidence a person should look at how two editions were put side by side. */
const doubtful = 0.5

/** Imports the editions of one article, as the window does, with the corrections that the call gives. */
export async function importArticle(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const files = await filesIn(args.words, io)
  if (!files.ok) return files
  const plan = await previewImport(files.value)
  if (!plan.ok) return stop(readWords(plan.error, plan.detail ?? ''))
  const corrections = correct(plan.value, args, library)
  if (!corrections.ok) return corrections
  const built = await build({ plan: plan.value, corrections: corrections.value })
  if (!built.ok) return stop(readWords(built.error, ''))
  const before = library.memory.count()
  const inserted = insertArticle(library, built.value)
  if (!inserted.ok) {
    if (inserted.error === 'invalid') throw new Error('the import built an article that is not sound')
    return stop(`There is an article ${inserted.detail} already. Give another --slug.`)
  }
  return ok({
    ...nothing,
    articles: [
      {
        id: inserted.value,
        slug: corrections.value.slug,
        editions: built.value.editions.map(({ language }) => language),
      },
    ],
    units: library.memory.count() - before,
    warnings: warningsOf(plan.value, corrections.value),
    skipped: plan.value.editions.flatMap(({ skipped }) => skipped),
  })
}

async function filesIn(paths: readonly string[], io: Io): Promise<Ended<GivenFile[]>> {
  const files: GivenFile[] = []
  for (const path of paths) {
    if (path === '-') files.push({ name: '', bytes: await buffer(io.stdin) })
    else {
      const bytes = await readBytes(path)
      if (!bytes.ok) return stop(readWords(bytes.error, path))
      files.push({ name: basename(path), bytes: bytes.value })
    }
  }
  return ok(files)
}

function correct(plan: ImportPlan, args: Arguments, library: Library): Ended<Corrections> {
  const said = args.texts('lang')
  const odd = said.find((language) => !isLanguage(language))
  if (odd !== undefined) return stop(`--lang is "${odd}", but has to be one of ${languages.join(', ')}.`)
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

function warningsOf(plan: ImportPlan, { slug, editions }: Corrections): string[] {
  const untitled = editions.filter(({ title }) => title.trim() === '')
  const doubts = plan.alignment.filter(({ confidence }) => confidence < doubtful)
  return [
    ...(slug.startsWith(`${plan.slug}-`)
      ? [`there is an article ${plan.slug} already, so this one is ${slug}`]
      : []),
    ...untitled.map(({ language }) => `the ${language} edition has no title`),
    ...doubts.map(
      ({ language }) => `the ${language} edition does not go well beside the source: look at its segments`,
    ),
  ]
}
