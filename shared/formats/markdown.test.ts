import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DraftBlock, runsText } from '../document/draft.ts'
import { readMarkdown } from './markdown.ts'

const text = `---
title: "Ignored: the heading is"
date: 2019-03-07
language: zh-Hans
slug: weir
authors:
  - name: "Duarte, Ines"
    post: Hydrologist
  - 奥科耶，公法教授
---

# 堰 *与* 候诊室

*为什么要**测量**水。*

第一段有**《水经》**的话，[链接](https://example.org/a?b=1)和[坏的](javascript:x)，注[^1]在此。
第二行。

> 引文。

## 小节

##### 更深

- 一
- 二

  三
1. 甲

---

![一座桥](bridge.png "桥的说明")

<b>原样</b>与<em>强调</em>。

[^1]: 见*报告*。
`

const kinds = (blocks: readonly DraftBlock[]) =>
  blocks.map((block) => {
    if (block.kind === 'divider') return block.kind
    return `${block.kind}${block.kind === 'heading' ? block.level : ''} ${runsText(block.runs)}`
  })

test('all kinds of blocks, marks and front matter', () => {
  const { edition, slug, certainty } = readMarkdown(text)
  expect(slug).toBe('weir')
  expect(certainty).toBe(1)
  expect(edition).toMatchObject({ language: 'zh-Hans', date: '2019-03-07' })
  expect(edition.byline).toEqual([
    { name: 'Duarte, Ines', post: 'Hydrologist' },
    { name: '奥科耶', post: '公法教授' },
  ])
  expect(edition.title).toEqual([{ text: '堰 ' }, { text: '与', emphasis: true }, { text: ' 候诊室' }])
  expect(kinds(edition.blocks)).toEqual([
    'standfirst 为什么要测量水。',
    'paragraph 第一段有《水经》的话，链接和[坏的](javascript:x)，注在此。第二行。',
    'blockquote 引文。',
    'heading2 小节',
    'heading4 更深',
    'bullet 一',
    'bullet 二 三',
    'ordered 甲',
    'divider',
    'figure 桥的说明',
    'paragraph <b>原样</b>与强调。',
    'footnote 见报告。',
  ])
  const [standfirst, first] = edition.blocks
  expect(standfirst).toMatchObject({
    runs: [{ text: '为什么要' }, { text: '测量', strong: true }, { text: '水。' }],
  })
  expect(first).toMatchObject({
    runs: [
      { text: '第一段有' },
      { text: '《水经》', strong: true },
      { text: '的话，' },
      { text: '链接', link: 'https://example.org/a?b=1' },
      { text: '和[坏的](javascript:x)，注' },
      { text: '', note: '1' },
      { text: '在此。第二行。' },
    ],
  })
  expect(edition.skipped).toEqual(['bridge.png'])
})

test('without a heading the first paragraph is the title; a sign without a note is text', () => {
  const { edition } = readMarkdown('A title\n\nText[^9] here.\n')
  expect(runsText(edition.title)).toBe('A title')
  expect(kinds(edition.blocks)).toEqual(['paragraph Text[^9] here.'])
})

test('what only looks like front matter is text', () => {
  expect(readMarkdown('---\n\nText that stands below a line.\n').edition.date).toBe('')
  expect(runsText(readMarkdown('# T\n\n---\n\ndate: 2019-01-01\n').edition.title)).toBe('T')
})

test('any text is read without a throw', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`markdown reader seed ${seed}`)
  const piece = fc.constantFrom(
    '# ',
    '*',
    '**',
    '_',
    '[^1]',
    '[^1]: ',
    '](',
    '![',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '---\n',
    '<em>',
    '</em>',
    '水',
    'a',
    ' ',
    '\u0000',
    '\uD800',
    '    ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { edition } = readMarkdown(pieces.join(''))
      for (const block of edition.blocks) {
        if (block.kind !== 'divider') expect(runsText(block.runs)).not.toMatch(/[\0\n\uFFFC]/)
      }
    }),
    { seed, numRuns: 1500 },
  )
})
