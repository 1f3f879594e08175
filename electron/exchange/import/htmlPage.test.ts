import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type DraftBlock, runsText } from '../../../shared/document/draft.ts'
import { readHtmlDocument, readHtmlPage } from './htmlPage.ts'

const paragraph =
  'Water that is measured is water that is argued about, and an argument, unlike a drought, can be settled by people of good will around a table.'

const page = `<!doctype html><html lang="en"><head><title>The Weir | The Journal</title>
<meta property="article:published_time" content="2019-03-07T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"The Weir","author":[{"@type":"Person","name":"Ines Duarte","jobTitle":"Hydrologist","affiliation":{"name":"Institute of Rivers"}}]}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/about">About</a></nav><div class="menu"><ul><li><a href="/a">English</a></li></ul></div>
<article><h1>The Weir</h1><p class="standfirst">Why it leaks.</p>
<p>${paragraph} <a href="https://example.org/report">Report</a> <a href="javascript:alert(1)">bad</a><sup><a id="r1" href="#n1">1</a></sup></p>
<h2>Repairs</h2><p>${paragraph} <b>Bold</b> and <i>slanted</i>.<br><br>${paragraph}</p>
<ul><li><p>One.</p></li><li>Two.</li></ul><blockquote><p>${paragraph}</p></blockquote>
<figure><img src="weir.jpg" alt="A weir"><figcaption>The weir in <em>March</em>.</figcaption></figure><hr>
<script>window.bad = 1</script><p hidden>Hidden.</p>
<section><h2>Notes</h2><ol><li id="n1"><p>See the report. <a href="#r1">↩</a></p></li></ol></section>
<aside>You might also like</aside></article><footer>© The Journal</footer></body></html>`

const kinds = (blocks: readonly DraftBlock[]) =>
  blocks.map((block) =>
    block.kind === 'divider' ? block.kind : `${block.kind}: ${runsText(block.runs).slice(0, 24)}`,
  )

test('the article of a page, its head from the page’s data, and nothing around it', () => {
  const { edition } = readHtmlPage(page)
  expect(runsText(edition.title)).toBe('The Weir')
  expect(edition).toMatchObject({
    language: 'en',
    date: '2019-03-07',
    byline: [{ name: 'Ines Duarte', post: 'Hydrologist, Institute of Rivers' }],
  })
  expect(kinds(edition.blocks)).toEqual([
    'standfirst: Why it leaks.',
    'paragraph: Water that is measured i',
    'heading: Repairs',
    'paragraph: Water that is measured i',
    'paragraph: Water that is measured i',
    'bullet: One.',
    'bullet: Two.',
    'blockquote: Water that is measured i',
    'figure: The weir in March.',
    'divider',
    'footnote: See the report.',
  ])
  const first = edition.blocks[1]
  if (first?.kind !== 'paragraph') throw new Error('no paragraph')
  expect(first.runs.slice(1)).toEqual([
    { text: 'Report', link: 'https://example.org/report' },
    { text: ' bad' },
    { text: '', note: '1' },
  ])
  expect(edition.skipped).toEqual(['weir.jpg'])
})

test('a page without an article element is searched for its text', () => {
  const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">Topic ${at}</a></li>`).join('')
  const text = Array.from({ length: 8 }, (_, at) => `<p>${at}. ${paragraph}</p>`).join('')
  const html = `<html><head><title>The Weir - The Journal</title></head><body><div id="menu"><ul>${menu}</ul></div><div id="content"><div>${text}</div></div><div class="sidebar"><ul>${menu}</ul></div></body></html>`
  const { edition } = readHtmlPage(html)
  expect(runsText(edition.title)).toBe('The Weir')
  expect(edition.blocks).toHaveLength(8)
})

test('a page in the reference’s form loses its furniture', () => {
  const items = [`<p>${paragraph}</p>`, `<p>${paragraph}</p>`].join('')
  const html = `<html lang="zh"><body><article><p>Language : English 简体 繁體</p><h1>The Weir</h1><p>Mar 07, 2019</p><ul><li>Ines Duarte<p>Hydrologist</p></li></ul>${items}<p>You might also like</p><ul><li>Another</li></ul><p>Back to Top</p></article></body></html>`
  const { edition } = readHtmlPage(html)
  expect(edition).toMatchObject({
    language: 'en',
    date: '2019-03-07',
    byline: [{ name: 'Ines Duarte', post: 'Hydrologist' }],
  })
  expect(kinds(edition.blocks)).toEqual([
    'paragraph: Water that is measured i',
    'paragraph: Water that is measured i',
  ])
})

test('word processors’ HTML: bold that is none, breaks before ideographic indents', () => {
  const { edition } = readHtmlDocument(
    '<h1>堰</h1><b style="font-weight:normal">　　第一段。<br>　　第二段，<span style="font-weight:700">重</span>。<br>同一段。</b>',
  )
  expect(edition.blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: '第一段。' }] },
    { kind: 'paragraph', runs: [{ text: '第二段，' }, { text: '重', strong: true }, { text: '。同一段。' }] },
  ])
})

test('a page may leave its tags out', () => {
  for (const html of [
    '<html><title>T</title><p>Text.',
    '<!doctype html><h1>T</h1><p>Text.',
    '<head><title>T</title></head><p>Text.',
  ]) {
    const { edition } = readHtmlPage(html)
    expect([runsText(edition.title), ...kinds(edition.blocks)]).toEqual(['T', 'paragraph: Text.'])
  }
})

test('deep, broad and broken pages cost bounded time', () => {
  const started = performance.now()
  for (const html of [
    `<html>${'<div>'.repeat(5000)}${paragraph}`,
    `<p>${'<b>x</b>'.repeat(60_000)}</p>`,
    `<html><p>${'&'.repeat(50_000)}${'<'.repeat(50_000)}`,
    '<!--'.repeat(20_000),
  ]) {
    readHtmlPage(html)
  }
  expect(performance.now() - started).toBeLessThan(20_000)
})

const pastes = fileURLToPath(
  new URL('../../../../shared/data/hostile/generated/html/pastes.json', import.meta.url),
)
const here = existsSync(pastes)

test.skipIf(!here)(
  `hostile pieces of pages give text and safe links only${here ? '' : ' (data not here)'}`,
  () => {
    const cases: Record<string, unknown> = JSON.parse(readFileSync(pastes, 'utf8'))
    for (const html of Object.values(cases)) {
      const { edition } = readHtmlPage(String(html))
      const runs = [
        edition.title,
        ...edition.blocks.map((block) => (block.kind === 'divider' ? [] : block.runs)),
      ].flat()
      for (const run of runs) if (run.link !== undefined) expect(run.link).toMatch(/^(https?:|mailto:)/i)
    }
  },
)
