import { readFile } from 'node:fs/promises'
import { ulids } from '../../../shared/ids.ts'
import { ok } from '../../../shared/result.ts'
import { readSample, sampleTerms } from '../../exchange/import/sample.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import { readSampleTerms } from './sampleTerms.ts'

const newId = ulids(Date.now, Math.random)

/** Reads the articles and terms that the sample library is filled with. */
export async function sample({ folder }: JobOrders['sample']['params']): Promise<JobResult<'sample'>> {
  const read = await readSample(folder, newId)
  const articles = read.map(({ source, metadata, statuses, documents }) => ({
    source,
    metadata,
    editions: [...documents].map(([language, document]) => ({
      language,
      status: statuses.get(language) ?? ('draft' as const),
      document: document.toJSON() as unknown,
    })),
    cause: 'imported' as const,
  }))
  return ok({ articles, entries: readSampleTerms(await readFile(sampleTerms(folder), 'utf8'), newId) })
}
