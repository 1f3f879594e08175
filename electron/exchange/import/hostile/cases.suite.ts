import { Buffer } from 'node:buffer'
import { ZipFile } from 'yazl'
import { zip } from '../../export/zip.ts'
import { docxOf } from '../docx.suite.ts'
import type { ReaderName } from './anyReader.suite.ts'

/** A file made to do harm or broken, the reader that meets it, and how that may end. */
export interface HostileCase {
  readonly name: string
  readonly bytes: Uint8Array
  readonly reader: ReaderName
  /** Codes of refusal; 'ok' where the harmless part may be read. */
  readonly ends: readonly string[]
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const article = 'The Weir\n\nIt is very old. It leaks, and it has leaked for years.\n'

/** Every kind of hostile and broken file, made here. */
export async function hostileCases(): Promise<HostileCase[]> {
  return [...xmlCases(), ...(await archiveCases()), ...encodingCases(), ...pageCases(), ...tableCases()]
}

function xmlCases(): HostileCase[] {
  const tmx = (doctype: string, seg: string) =>
    `<?xml version="1.0"?>${doctype}<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>${seg}</seg></tuv><tuv xml:lang="zh-CN"><seg>水</seg></tuv></tu></body></tmx>`
  const levels = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};">`)
  const laughs = `<!DOCTYPE tmx [<!ENTITY l0 "lol">${levels.join('')}]>`
  const quadratic = `<!DOCTYPE tmx [<!ENTITY q "${'q'.repeat(50_000)}">]>`
  const file = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const net = '<!DOCTYPE tmx [<!ENTITY % d SYSTEM "http://127.0.0.1:9/d.dtd"> %d;]>'
  const deep = `${'<bpt i="1">'.repeat(100_000)}x${'</bpt>'.repeat(100_000)}`
  const attributes = `<ph ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x"`).join(' ')}/>`
  const docs: readonly (readonly [string, string])[] = [
    ['entity that reads a file', tmx(file, '&x;')],
    ['entity that asks the network', tmx(net, 'x')],
    ['entities within entities', tmx(laughs, '&l20;')],
    ['long entity many times', tmx(quadratic, '&q;'.repeat(20_000))],
    ['deep elements', tmx('', deep)],
    ['many attributes', tmx('', attributes)],
    ['character that XML has not', tmx('', '&#0;&#xD800;')],
    ['raw control character', tmx('', 'a\u0001b')],
    ['cut off', tmx('', 'x').slice(0, -30)],
  ]
  return docs.flatMap(([name, text]) =>
    (['memory', 'xliff', 'srx', 'terms', 'article'] as const).map((reader) => ({
      name: `${name}.tmx`,
      bytes: Buffer.from(text),
      reader,
      ends: [
        'xml',
        'doctype',
        'faults',
        'unknown-format',
        'binary',
        ...(name === 'many attributes' ? ['ok'] : []),
      ],
    })),
  )
}

async function archiveCases(): Promise<HostileCase[]> {
  const text = `<w:document ${word}><w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p></w:body></w:document>`
  const whole = await docxOf(text)
  const parts = (more: readonly (readonly [string, string])[]) =>
    zip(
      new Map([
        ['word/document.xml', Buffer.from(text)],
        ...more.map(([path, part]) => [path, Buffer.from(part)] as const),
      ]),
    )
  const named = async (name: string) =>
    renamed(
      await parts([['x'.repeat(Buffer.byteLength(name)), 'x']]),
      'x'.repeat(Buffer.byteLength(name)),
      name,
    )
  const declared = Buffer.from(whole)
  // The uncompressed size in the directory's first entry.
  declared.writeUInt32LE(0x7fffffff, declared.indexOf('PK\x01\x02', 0, 'latin1') + 24)
  const links =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" TargetMode="External" Target="file:///etc/passwd"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../../../../etc/passwd"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" TargetMode="External" Target="http://127.0.0.1:9/t.dotm"/></Relationships>'
  const picture = (id: string) =>
    `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}" r:link="${id}"/></wp:inline></w:drawing>`
  const reaching = await zip(
    new Map([
      [
        '[Content_Types].xml',
        Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      ],
      ['word/_rels/document.xml.rels', Buffer.from(links)],
      [
        'word/document.xml',
        Buffer.from(
          `<w:document ${word}><w:body><w:p><w:r><w:t>Text.</w:t>${picture('r1')}${picture('r2')}</w:r></w:p></w:body></w:document>`,
        ),
      ],
    ]),
  )
  const damaged = ['damaged']
  const files: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ['name above the folder', await named('../../../evil.txt'), damaged],
    ['name from the root', await named('/etc/evil.txt'), damaged],
    ['name of a drive', await named('C:\\evil.txt'), damaged],
    ['name with a NUL', await named('evil\0.txt'), damaged],
    [
      'one name twice',
      renamed(await parts([['word/document.xmm', 'x']]), 'word/document.xmm', 'word/document.xml'),
      damaged,
    ],
    ['names that differ in case', await parts([['WORD/document.xml', 'x']]), damaged],
    ['size that lies', declared, ['too-large', 'damaged']],
    ['bomb', await packed('word/document.xml', Buffer.alloc(30 << 20)), ['too-large']],
    ['larger bomb', await packed('word/document.xml', Buffer.alloc(60 << 20)), ['too-large']],
    ['very many files', await parts(Array.from({ length: 3000 }, (_, at) => [`a${at}`, ''])), ['too-large']],
    ['cut off', whole.subarray(0, whole.length - 40), damaged],
    ['no archive', Buffer.from('PK\x03\x04 and nothing more'), damaged],
    [
      'entities',
      await docxOf('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'),
      damaged,
    ],
    [
      'deep XML',
      await docxOf(
        `<w:document ${word}><w:body>${'<w:tbl>'.repeat(50_000)}${'</w:tbl>'.repeat(50_000)}</w:body></w:document>`,
      ),
      ['damaged', 'no-text', 'too-large'],
    ],
    ['links out of the document', reaching, ['ok', 'damaged']],
  ]
  return files.flatMap(([name, bytes, ends]) => [
    { name: `${name}.docx`, bytes, reader: 'article' as const, ends },
    {
      name: `${name}.docx`,
      bytes,
      reader: 'review' as const,
      ends: ['damaged', 'too-large', 'not-a-review'],
    },
    {
      name: `${name}.zip`,
      bytes,
      reader: 'bundle' as const,
      ends: ['not-a-zip', 'zip-entry', 'duplicate', 'too-large', 'not-a-bag'],
    },
  ])
}

function encodingCases(): HostileCase[] {
  const gbk = Buffer.from('d6d0cec4b2e2cad4', 'hex')
  const utf8 = Buffer.from('中文测试，文字。')
  const files: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ['cut inside a character', utf8.subarray(0, utf8.length - 1), ['encoding']],
    ['two encodings', Buffer.concat([utf8, gbk, utf8]), ['encoding']],
    ['lone surrogate', Buffer.from('fffe2d4e00d8876500', 'hex'), ['encoding', 'binary']],
    ['surrogates in UTF-8', Buffer.from('eda0bdedb880e4b8ade69687', 'hex'), ['encoding']],
    ['overlong', Buffer.from(`c0afc0ae${'e4b8ad'.repeat(9)}`, 'hex'), ['encoding']],
    ['NUL inside', Buffer.from(`${article}\0${article}`), ['binary']],
    ['UTF-32', Buffer.from('fffe00004100000042000000', 'hex'), ['encoding']],
    ['UTF-16 of an odd length', Buffer.from('fffe2d4e87650a', 'hex'), ['encoding']],
    [
      'machine code',
      Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 193 + (at >> 3)) & 255)),
      ['binary', 'encoding'],
    ],
    ['empty', Buffer.alloc(0), ['empty']],
    ['only white space', Buffer.from(' \n\t\u3000\n'), ['no-text']],
    ['marks of direction only', Buffer.from('\u202e\u2066\u200b\n'), ['no-text']],
  ]
  return files.flatMap(([name, bytes, ends]) =>
    (['article', 'terms', 'exceptions'] as const).map((reader) => ({
      name: `${name}.${reader === 'article' ? 'txt' : 'csv'}`,
      bytes,
      reader,
      ends: reader === 'article' ? ends : [...ends, 'faults'],
    })),
  )
}

function pageCases(): HostileCase[] {
  const page = (inside: string) =>
    `<!doctype html><html><body><h1>T</h1><p>It is very old.</p>${inside}</body></html>`
  const files: readonly (readonly [string, string])[] = [
    [
      'scripts and handlers',
      page(
        '<script>x=1</script><p onclick="x=1">Old.<img src=x onerror="x=1"></p><svg onload="x=1"><script>x=1</script></svg>',
      ),
    ],
    [
      'addresses that run',
      page(
        '<p><a href="java\tscript:x=1">a</a><a href="&#106;avascript:x">b</a><a href="data:text/html,<script>">c</a><a href="vbscript:x">d</a><a href="file:///etc/passwd">e</a><a href="\\\\host\\share">f</a><img src="data:image/svg+xml,<svg onload=x>"></p>',
      ),
    ],
    [
      'frames and forms',
      page(
        '<iframe srcdoc="<script>x</script>">f</iframe><form action="http://127.0.0.1:9/"><input value="v"><button formaction="javascript:x">b</button></form><object data="x"></object><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"><base href="http://127.0.0.1:9/">',
      ),
    ],
    ['deep elements', page(`${'<div>'.repeat(100_000)}x`)],
    ['deep inline elements', page(`<p>${'<b>'.repeat(30_000)}x`)],
    ['very many elements', page('<b>x</b>'.repeat(50_000))],
    ['long attribute', page(`<p title="${'a'.repeat(5_000_000)}">Old.</p>`)],
    ['comment without an end', page(`<!-- ${'-'.repeat(200_000)}`)],
    ['tables in tables', page('<table><tr><td>'.repeat(5000))],
    ['lists in lists', page(`${'<ul><li>x'.repeat(5000)}`)],
    [
      'broken data of the page',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>${page('')}`,
    ],
  ]
  const markdown: readonly (readonly [string, string])[] = [
    ['quotes in quotes', `# T\n\n${'> '.repeat(5000)}old\n`],
    ['brackets', `# T\n\n${'['.repeat(50_000)}old\n`],
    ['images in links', `# T\n\n${'![a](b'.repeat(20_000)}\n`],
    ['marks without an end', `# T\n\n${'*a **b _c '.repeat(20_000)}\n`],
    ['backticks', `# T\n\n${Array.from({ length: 1500 }, (_, at) => `${'`'.repeat(at + 1)} a`).join(' ')}\n`],
    [
      'notes that cite each other',
      `# T\n\nOld[^1].\n\n${Array.from({ length: 5000 }, (_, at) => `[^${at}]: x[^${at + 1}]`).join('\n')}\n`,
    ],
    [
      'addresses that run',
      '# T\n\n[a](javascript:x) [b](data:text/html,x) ![c](file:///etc/passwd) <javascript:x> old\n',
    ],
    [
      'front matter of YAML',
      `---\ntitle: &a [*a]\nx: !!js/function 'x'\n${'k: &b [*b,*b]\n'.repeat(100)}---\n\nOld text.\n`,
    ],
  ]
  const texts: readonly (readonly [string, string])[] = [
    ['one very long line', `T\n\n${'old '.repeat(400_000)}\n`],
    ['very many lines', `T\n\n${'old\n'.repeat(300_000)}`],
    ['marks stacked on a letter', `T\n\na${'\u0301'.repeat(100_000)} old.\n`],
  ]
  const as =
    (ending: string) =>
    ([name, text]: readonly [string, string]): HostileCase => ({
      name: `${name}.${ending}`,
      bytes: Buffer.from(text),
      reader: 'article',
      ends: ['ok', 'too-large', 'no-text', 'exhausting'],
    })
  return [...files.map(as('html')), ...markdown.map(as('md')), ...texts.map(as('txt'))]
}

function tableCases(): HostileCase[] {
  const files: readonly (readonly [string, string])[] = [
    ['quotation mark without an end', `en,zh-Hans\n"${'a,b\n'.repeat(200_000)}`],
    ['very many columns', `en,zh-Hans${',x'.repeat(200_000)}\n${'a,'.repeat(200_000)}\n`],
    ['very many rows of nothing', `en,zh-Hans\n${',\n'.repeat(300_000)}`],
    ['names of objects', 'en,zh-Hans,__proto__,constructor\n__proto__,原型,x,y\ntoString,字串,x,y\n'],
    ['long cell', `en,zh-Hans\n${'a'.repeat(5_000_000)},水\n`],
  ]
  return files.flatMap(([name, text]) =>
    (['terms', 'exceptions'] as const).map((reader) => ({
      name: `${name}.csv`,
      bytes: Buffer.from(text),
      reader,
      ends: ['ok', 'faults', 'too-large'],
    })),
  )
}

/** An archive in which an entry bears another name of the same length, in both of its headers. */
function renamed(archive: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(archive)
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.write(to, at)
  return copy
}

/** An archive of one compressed file. */
async function packed(path: string, bytes: Buffer): Promise<Buffer> {
  const archive = new ZipFile()
  archive.addBuffer(bytes, path)
  archive.end()
  const chunks: Buffer[] = []
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
