import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { hostileArticle } from '../../../shared/bundle/formats/sampleArticles.ts'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { publishableIssue } from '../../../shared/bundle/issue.ts'
import { languages } from '../../../shared/locale.ts'
import { bundleFiles, issueFiles } from './bundleFiles.ts'
import { withEverything } from './withEverything.ts'

/** The rules of the standard and of accessibility, and some that only a machine's writing can keep. */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      'attr-case': 'error',
      'attr-delimiter': 'error',
      'attr-quotes': ['error', { style: 'double', unquoted: false }],
      'element-case': 'error',
      'heading-level': 'error',
      'name-pattern': 'error',
      'no-dup-attr': 'error',
      'no-dup-class': 'error',
      'no-dup-id': 'error',
      'no-implicit-close': 'error',
      'no-inline-style': 'error',
      'no-missing-references': 'error',
      'no-raw-characters': ['error', { relaxed: false }],
      'no-self-closing': 'error',
      // A page and its style come from one place.
      'require-sri': ['error', { target: 'crossorigin' }],
      'script-element': 'error',
      'unique-landmark': 'error',
      'valid-id': ['error', { relaxed: true }],
    },
  }),
)

/** What goes into a content system is held in the least page that has it. */
function whole(path: string, html: string): string {
  if (!path.endsWith('body.html')) return html
  return `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><main><h1>x</h1>${html}</main></body></html>`
}

async function faults(path: string, html: string): Promise<string[]> {
  const { results } = await checker.validateString(whole(path, html), path)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`)
}

async function faultsIn(files: ReadonlyMap<string, Uint8Array>): Promise<{ pages: number; found: string[] }> {
  const pages = [...files].filter(([path]) => path.endsWith('.html'))
  const found: string[] = []
  for (const [path, bytes] of pages) found.push(...(await faults(path, new TextDecoder().decode(bytes))))
  return { pages: pages.length, found }
}

/** Every text of the library that a page may show is the hostile one. */
function hostile(): PublishedArticle {
  const { site } = withEverything()
  const article = hostileArticle()
  const [asset] = article.assets
  const assets = asset === undefined ? [] : [asset, { ...asset, hash: 'c'.repeat(64) }]
  return { ...article, assets, site: { ...article.site, parts: site.parts, codes: site.codes } }
}

test('the validator finds what is wrong', async () => {
  const html =
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p id=a>a & b<ul></ul></p><img src="x"></body></html>'
  const rules = (await faults('x.html', html)).map((each) => /^\S+ ([\w/-]+):/.exec(each)?.[1])
  expect(rules).toEqual(expect.arrayContaining(['attr-quotes', 'no-raw-characters', 'wcag/h37']))
})

test('no page of a bundle breaks a rule, whatever its article says', async () => {
  for (const article of [withEverything(), hostile()]) {
    const { pages, found } = await faultsIn(await bundleFiles(article, 'Duizhao 0.0.0'))
    expect(found).toEqual([])
    expect(pages).toBe(2 * languages.length)
  }
})

test('nor does a page of an issue', async () => {
  const articles = [withEverything(), { ...hostile(), site: withEverything().site }]
  const issue = publishableIssue(
    { slug: 'autumn', title: { en: 'A < "B" & C', 'zh-Hans': '秋季号' } },
    articles,
  )
  if (!issue.ok) throw new Error(`${issue.error} ${issue.detail ?? ''}`)
  const { pages, found } = await faultsIn(await issueFiles(issue.value, 'Duizhao 0.0.0'))
  expect(found).toEqual([])
  expect(pages).toBe(5 * languages.length)
})
