import { basename } from 'node:path'
import type { DraftBlock } from '../../../shared/document/draft.ts'
import type { ImportPreview } from '../../../shared/ipc/answers.ts'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ImportPlan } from '../../exchange/import/plan.ts'
import { unmarked } from '../../exchange/import/textMarks.ts'
import { createTokens } from '../../library/tokens.ts'
import type { SourceFile } from '../../workers/jobMessages.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import type { Offer } from '../offer.ts'

/** What the import handlers stand on. */
export interface ImportDesk {
  readonly jobs: Jobs
  readonly library: LibraryAccess
  readonly dialogs: Dialogs
  readonly offer: Offer
  /** Has the window store what is typed, so that the library's text is the one that is seen. */
  readonly flushWindow: () => Promise<unknown>
}

/** How many previews are remembered until they are taken over. */
const mostPlans = 10

/** Bringing articles in: choosing files, seeing what they are, and storing that as corrected. */
export function importHandlers({
  jobs,
  library,
  dialogs,
  offer,
  flushWindow,
}: ImportDesk): DesktopHandlers['imports'] {
  const plans = createTokens<ImportPlan>(mostPlans)
  return {
    choose: async () => {
      const files = offer.offer(await dialogs.texts())
      return files.length === 0 ? fail('cancelled') : ok(files)
    },
    read: async ({ job, files, text, changes }) => {
      const sources = sourcesOf(files, offer)
      if (!sources.ok) return sources
      const read = await jobs.run(job, 'read', {
        files: sources.value,
        text: text ?? null,
        ...(changes === undefined ? {} : { changes }),
      })
      if (read.ok) {
        const existing = await library.order('articleNamed', { name: read.value.slug })
        return ok(previewOf(plans.give(read.value), read.value, existing.ok ? existing.value : null))
      }
      return read.error === 'gone'
        ? fail('exhausting', sources.value.map(({ name }) => name).join(', '))
        : read
    },
    commit: async ({ preview, ...corrections }) => {
      const plan = plans.take(preview)
      if (plan === undefined) return fail('expired')
      const built = await jobs.run(preview, 'build', { plan, corrections })
      if (!built.ok) {
        if (built.error === 'same-language') return fail(built.error)
        throw new Error(`an import was not built: ${built.error}`)
      }
      const inserted = await library.order('insert', built.value)
      if (inserted.ok) {
        plans.drop(preview)
        return ok({ article: inserted.value })
      }
      if (inserted.error === 'slug-taken' || inserted.error === 'no-library')
        return fail(inserted.error, inserted.detail)
      // What a bundle holds was made elsewhere; what we built ourselves is sound.
      if (plan.whole !== null && inserted.error === 'invalid') return fail('damaged', plan.files[0]?.name)
      throw new Error(`an import was not stored: ${inserted.error}`)
    },
    update: async ({ preview, article }) => {
      const plan = plans.take(preview)
      if (plan === undefined) return fail('expired')
      const known = await library.order('articleNamed', { name: article })
      const language = known.ok ? known.value?.source : undefined
      const edition = plan.editions.find((each) => each.language === language)
      if (edition === undefined) return fail('not-source')
      const text = { ...edition, title: unmarked(edition.title), blocks: edition.blocks.map(plainBlock) }
      await flushWindow()
      const renewed = await library.order('renew', { article, edition: text, assets: plan.pictures })
      if (renewed.ok) {
        plans.drop(preview)
        return ok(renewed.value)
      }
      if (renewed.error === 'internal' || renewed.error === 'refused')
        throw new Error(`a new text was not stored: ${renewed.error}`)
      return fail(renewed.error, renewed.detail)
    },
  }
}

/** What the window is shown of a plan: no bytes of pictures, and no marks in the text. */
function previewOf(preview: string, plan: ImportPlan, existing: ImportPreview['existing']): ImportPreview {
  const { files, editions, source, slug, alignment, pictures, annotations, metadata, whole } = plan
  const shown = editions.map((edition) => ({
    ...edition,
    title: unmarked(edition.title),
    blocks: edition.blocks.map(plainBlock),
  }))
  const comments = annotations.reduce((sum, each) => sum + each.comments.length, 0)
  return {
    preview,
    files,
    editions: shown,
    source,
    slug,
    alignment,
    pictures: pictures.length,
    comments,
    metadata,
    isWhole: whole !== null,
    existing,
  }
}

function plainBlock(block: DraftBlock): DraftBlock {
  return block.kind === 'divider' ? block : { ...block, runs: unmarked(block.runs) }
}

/** The files behind tokens; one that is no longer known has vanished. */
function sourcesOf(files: readonly string[], offer: Offer): Result<readonly SourceFile[], 'vanished'> {
  const sources: SourceFile[] = []
  for (const token of files) {
    const path = offer.path(token)
    if (path === undefined) return fail('vanished')
    sources.push({ path, name: basename(path) })
  }
  return ok(sources)
}
