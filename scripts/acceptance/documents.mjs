import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unzip } from '../setup/unzip.mjs'
import { isHere, ooxml, outcome, ran } from './programs.mjs'
import { filesIn } from './samples.mjs'

/** What has to be found in what pandoc and LibreOffice made of a document in review. */
const reviewMarks = {
  pandoc: ['.insertion', '.deletion', '.comment-start', 'author="Ann"', '[^1]:'],
  office: [
    '<text:insertion>',
    '<text:deletion>',
    '<text:format-change>',
    '<office:annotation ',
    '<dc:creator>Ben<',
    'text:note-class="footnote"',
  ],
}

/** pandoc and LibreOffice read our Word documents: every word and note, and comments and changes of one in review. */
export async function* documents({ docx, review }, folder) {
  const files = filesIn(docx, '.docx')
  const written = new Map()
  for (const file of files) written.set(file, await wordsOf(file, join(folder, `word.${basename(file)}`)))
  if (isHere('ooxml')) {
    const chosen = [...files.filter(isForValidator), ...filesIn(review, '.docx')]
    for (const file of chosen) yield byValidator(file)
  }
  if (isHere('pandoc')) for (const file of files) yield byPandoc(file, written.get(file))
  if (!isHere('soffice')) return
  const out = join(folder, 'office')
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const { said } = ran('soffice', ['--headless', profile, '--convert-to', 'fodt', '--outdir', out, ...files])
  for (const file of files)
    yield byOffice(file, join(out, `${basename(file, '.docx')}.fodt`), said, written.get(file))
}

/** It needs seconds for each; these hold all that our documents may. */
function isForValidator(file) {
  return /^(reviewed|hostile\.(en|zh-Hant)|a-river.*)\.docx$/.test(basename(file))
}

function byValidator(file) {
  const { ok, stdout, said } = ooxml(['--of', 'json', file])
  return outcome(
    `Open XML SDK accepts ${basename(file)}`,
    ok && stdout.trim() === '[]' ? [] : [`${stdout} ${said}`],
  )
}

function byPandoc(file, written) {
  const as = (format) =>
    ran('pandoc', ['--track-changes=all', '--wrap=none', '-s', '-f', 'docx', '-t', format, file])
  const marked = as('markdown')
  const read = { text: as('plain').stdout, marked: marked.stdout, notes: /^\[\^\d+\]:/gm }
  return judged('pandoc', file, marked.ok ? read : null, marked.said, written)
}

function byOffice(file, converted, said, written) {
  const marked = existsSync(converted) ? readFileSync(converted, 'utf8') : ''
  const read = { text: plain(bodyOf(marked)), marked, notes: /<text:note /g }
  return judged('office', file, marked === '' ? null : read, said, written)
}

function judged(program, file, read, said, { paragraphs, notes }) {
  const name = basename(file)
  const what = `${program === 'pandoc' ? 'pandoc' : 'LibreOffice'} reads ${name}`
  if (read === null) return outcome(what, [said || 'nothing was made of it'])
  if (name === 'reviewed.docx') {
    const lost = reviewMarks[program].filter((each) => !read.marked.includes(each))
    return outcome(
      what,
      lost.map((each) => `no ${each}`),
    )
  }
  const text = letters(read.text)
  const hasDots =
    program !== 'office' || name !== 'shown.zh-Hans.docx' || /text-emphasize="dot/.test(read.marked)
  const found = read.marked.match(read.notes)?.length ?? 0
  return outcome(what, [
    ...[...paragraphs, ...notes]
      .filter((each) => !text.includes(each))
      .map((each) => `lost: ${each.slice(0, 60)}`),
    ...(hasDots ? [] : ['no dots for Chinese emphasis']),
    ...(found === notes.length ? [] : [`${found} of ${notes.length} notes`]),
  ])
}

/** The letters of each paragraph and note that we wrote. */
async function wordsOf(file, out) {
  await unzip(file, out, (name) => (name.endsWith('.xml') ? name : undefined))
  const part = (name) => (existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '')
  const texts = (xml, end) =>
    xml
      .split(end)
      .map((each) => [...each.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
      .map((each) => letters(plain(each)))
      .filter((each) => each !== '')
  return {
    paragraphs: texts(part('word/document.xml'), '</w:p>'),
    notes: texts(part('word/footnotes.xml'), '</w:footnote>'),
  }
}

/** A document's text without its tags; a note stands inside its paragraph and is put behind it. */
function bodyOf(fodt) {
  const notes = []
  const body = fodt.slice(fodt.indexOf('<office:body>')).replace(/<text:note .*?<\/text:note>/gs, (note) => {
    notes.push(note)
    return ''
  })
  return `${body} ${notes.join(' ')}`.replace(/<[^>]*>/g, '')
}

function plain(xml) {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Letters alone: every program has its own way with spaces, quotes and marks. */
function letters(text) {
  return text.replace(/[^\p{L}]/gu, '')
}
