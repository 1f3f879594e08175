import type { Problem, ProblemCode } from '../../../shared/bundle/problem.ts'

const sentences = {
  'not-a-zip': 'is no readable ZIP archive',
  'zip-entry': 'has an entry that cannot be trusted',
  'too-large': 'is larger than a bundle may be',
  duplicate: 'stands in the archive twice',
  'not-a-bag': 'is missing or is not what a bundle needs',
  missing: 'is missing',
  unlisted: 'is in the archive but in no manifest',
  'hash-differs': 'does not match its checksum',
  'not-a-manifest': 'is not a bundle manifest',
  'manifest-differs': 'disagrees with the files',
  'no-source': 'names a source edition that is not in the bundle',
  'not-approved': 'holds an edition that is not approved',
  'not-a-page': 'cannot be read as a page',
  lang: 'does not name its language',
  title: 'has no title',
  canonical: 'has a wrong or no canonical address',
  alternates: 'has not the alternates that every page of the bundle must have',
  'json-ld': 'has no valid JSON-LD about itself',
  switch: 'has no link to every edition in its language switch',
  'broken-link': 'links to what is not in the bundle',
  'unsafe-link': 'has a link that may not stand in an article',
  active: 'contains something that runs',
  'not-an-image': 'is no image of the kind that it is said to be',
} as const satisfies { readonly [C in ProblemCode]: string }

/** A problem as a line for the command line and logs. */
export function problemLine({ code, path, detail }: Problem): string {
  return `${path}: ${sentences[code]}${detail === undefined ? '' : ` (${detail})`}`
}
