import { expect, type Page, test } from '@playwright/test'
import { imeCompose, launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, column, openArticle, segments, select, stored, storedTexts, texts } from './deskPage.ts'

const title = 'The Gauge That Nobody Reads'
const slug = 'the-gauge-that-nobody-reads'
let running: Running

test.beforeEach(async () => {
  running = await launch({ settings: {} })
  const { page } = running
  await openArticle(page, title)
  await page.getByRole('button', { name: 'Add the Traditional Chinese edition' }).click()
  await expect(segments(page, 'zh-Hant').first()).toHaveText('無人讀數的水尺')
})
test.afterEach(() => running.close())

/** The number of a segment by a part of its Simplified text. */
async function numberOf(page: Page, part: string): Promise<number> {
  const all = await texts(page, 'zh-Hans')
  const at = all.findIndex((text) => text.includes(part))
  if (at < 0) throw new Error(`no segment with ${part}`)
  return at
}

test('the Traditional edition is there at once, and each change of the Simplified one follows', async () => {
  const { page } = running
  const hans = await texts(page, 'zh-Hans')
  const hant = await texts(page, 'zh-Hant')
  expect(hant.filter((text) => text !== '')).toHaveLength(hans.filter((text) => text !== '').length)
  expect(hant.join('')).not.toMatch(/[这说们会岁]/)

  const at = await numberOf(page, '这些都不是秘密')
  const hansSegment = segments(page, 'zh-Hans').nth(at)
  const hantSegment = segments(page, 'zh-Hant').nth(at)
  await select(hansSegment, '秘密')
  await imeCompose(page, ['x', 'xin', 'xinwen', '新闻'])
  await expect(hansSegment).toContainText('这些都不是新闻')
  await expect(hantSegment).toContainText('這些都不是新聞')
  // The caret is where it was: what is typed next stands behind.
  await imeCompose(page, ['l', 'le', '了'])
  await expect(hansSegment).toContainText('这些都不是新闻了')
  await expect(hantSegment).toContainText('這些都不是新聞了')
  await stored(page)
  expect((await storedTexts(page, slug))['zh-Hant']?.[at]).toContain('這些都不是新聞了')
  expect(running.complaints).toEqual([])
})

test('nothing follows what is still being composed', async () => {
  const { page } = running
  const at = await numberOf(page, '这些都不是秘密')
  const before = await segments(page, 'zh-Hant').nth(at).textContent()
  const hansSegment = await caretAt(page, 'zh-Hans', at)
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'fa', selectionStart: 2, selectionEnd: 2 })
  await expect(hansSegment).toContainText('fa')
  await session.send('Input.imeSetComposition', { text: 'fazhan', selectionStart: 6, selectionEnd: 6 })
  await expect(hansSegment).toContainText('fazhan')
  expect(await segments(page, 'zh-Hant').nth(at).textContent()).toBe(before)
  await session.send('Input.insertText', { text: '发展' })
  await expect(segments(page, 'zh-Hant').nth(at)).toHaveText(`${before}發展`)
  await session.detach()
})

test('edits by hand stay under changes elsewhere, and an update is one step back', async () => {
  const { page } = running
  const at = await numberOf(page, '卡尔萨桥水文站不在其中')
  const hansSegment = segments(page, 'zh-Hans').nth(at)
  const hantSegment = segments(page, 'zh-Hant').nth(at)
  await select(hantSegment, '水文站')
  await imeCompose(page, ['c', 'ce', '測量站'])
  await expect(hantSegment).toContainText('卡薩橋測量站不在其中')
  await select(hansSegment, '不在其中')
  await imeCompose(page, ['b', 'bing', '并非其一'])
  await expect(hantSegment).toContainText('卡薩橋測量站並非其一')
  await caretAt(page, 'zh-Hant', at)
  await page.keyboard.press('Control+Z')
  await expect(hantSegment).toContainText('卡薩橋測量站不在其中')
  await expect(hantSegment).toHaveClass(/is-behind/)
  await expect(hansSegment).toContainText('并非其一')
  await page.keyboard.press('Control+Shift+Z')
  await expect(hantSegment).toContainText('卡薩橋測量站並非其一')
  await expect(hantSegment).not.toHaveClass(/is-behind/)
})

test('a conflict is shown and decided by one key, and undone by another', async () => {
  const { page } = running
  const at = await numberOf(page, '这些都不是秘密')
  const hansSegment = segments(page, 'zh-Hans').nth(at)
  const hantSegment = segments(page, 'zh-Hant').nth(at)
  for (const [key, typed, converted, expected] of [
    ['1', '新闻', '新聞', '這些都不是謎團'],
    ['2', '传闻', '傳聞', '這些都不是傳聞'],
    ['3', '奇谈', '奇談', '這些都不是謎團奇談'],
  ] as const) {
    await select(hantSegment, '秘密')
    await imeCompose(page, ['m', 'mi', '謎團'])
    await select(hansSegment, '秘密')
    await imeCompose(page, ['x', 'xin', typed])
    await expect(hantSegment).toHaveClass(/has-conflict/)
    await expect(hantSegment).toContainText('這些都不是謎團')
    await expect(hantSegment.locator('.issue-conflict')).toHaveText('謎團')
    await page.keyboard.press('F7')
    const bar = page.getByRole('toolbar', { name: 'What stands open between the scripts' })
    await expect(bar.getByRole('button', { name: /^1 by hand/ })).toContainText('謎團')
    await expect(bar.getByRole('button', { name: /^2 converted/ })).toContainText(converted)
    await page.keyboard.press(key)
    await expect(hantSegment).not.toHaveClass(/has-conflict/)
    await expect(hantSegment).toContainText(`${expected}。`)
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    // Back to the beginning, in both editions.
    await caretAt(page, 'zh-Hant', at)
    await page.keyboard.press('Control+Z')
    await expect(hantSegment).toContainText('這些都不是謎團。')
    await page.keyboard.press('Control+Z')
    await expect(hantSegment).toContainText('這些都不是秘密。')
    await caretAt(page, 'zh-Hans', at)
    await page.keyboard.press('Control+Z')
    await expect(hansSegment).toContainText('这些都不是秘密。')
    await expect(hantSegment).not.toHaveClass(/has-conflict/)
  }
  expect(running.complaints).toEqual([])
})

test('confirming the Simplified segment confirms the Traditional one that no hand touched', async () => {
  const { page } = running
  const at = await numberOf(page, '这些都不是秘密')
  const touched = at + 1
  const hantSegment = segments(page, 'zh-Hant').nth(touched)
  await caretAt(page, 'zh-Hant', touched)
  await page.keyboard.insertText('！')
  await expect(hantSegment).toContainText('！')
  for (const no of [at, touched]) {
    const hansSegment = await caretAt(page, 'zh-Hans', no)
    await page.keyboard.press('Control+Enter')
    await expect(hansSegment).toHaveAttribute('data-state', 'translated')
  }
  await expect(segments(page, 'zh-Hant').nth(at)).toHaveAttribute('data-state', 'translated')
  await expect(hantSegment).toHaveAttribute('data-state', 'initial')
  await caretAt(page, 'zh-Hant', at)
  await expect(page.locator('footer')).toContainText('converted')
})

test('a change while the other edition composes waits, and disturbs nothing', async () => {
  const { page } = running
  const at = await numberOf(page, '这些都不是秘密')
  const hansSegment = await caretAt(page, 'zh-Hans', at)
  const hantSegment = segments(page, 'zh-Hant').nth(at)
  const before = (await hantSegment.textContent()) ?? ''
  const session = await page.context().newCDPSession(page)
  // The change, and at once the caret into the other edition and a composition there.
  await session.send('Input.insertText', { text: '发展' })
  await column(page, 'zh-Hant')
    .locator('.segment')
    .nth(at)
    .evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      range.collapse(true)
      element.closest<HTMLElement>('[contenteditable]')?.focus()
      const selection = getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    })
  await session.send('Input.imeSetComposition', { text: 'x', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.imeSetComposition', { text: 'xin', selectionStart: 3, selectionEnd: 3 })
  await session.send('Input.insertText', { text: '新' })
  await expect(hansSegment).toContainText('发展')
  await expect(hantSegment).toHaveText(`新${before}發展`)
  await session.detach()
})

test('after a power cut everything is there, and following goes on from it', async () => {
  const userData = newFolder()
  const first = await launch({ userData, settings: {} })
  await openArticle(first.page, title)
  await first.page.getByRole('button', { name: 'Add the Traditional Chinese edition' }).click()
  await expect(segments(first.page, 'zh-Hant').first()).toHaveText('無人讀數的水尺')
  const at = await numberOf(first.page, '卡尔萨桥水文站不在其中')
  await select(segments(first.page, 'zh-Hant').nth(at), '水文站')
  await imeCompose(first.page, ['c', '測量站'])
  await stored(first.page)
  await first.kill()

  const second = await launch({ userData, settings: {} })
  const { page } = second
  await expect(segments(page, 'zh-Hant').nth(at)).toContainText('卡薩橋測量站不在其中')
  await select(segments(page, 'zh-Hans').nth(at), '不在其中')
  await imeCompose(page, ['b', '并非其一'])
  await expect(segments(page, 'zh-Hant').nth(at)).toContainText('卡薩橋測量站並非其一')
  await second.close()
})

test('a place of doubt is decided for here, the article or the library, and stays decided', async () => {
  const { page } = running
  const at = await numberOf(page, '这些都不是秘密')
  const hantSegment = segments(page, 'zh-Hant').nth(at)
  const hansSegment = await caretAt(page, 'zh-Hans', at)
  await imeCompose(page, ['t', 'ta', '她的发。'])
  await expect(hantSegment).toContainText('她的發。')
  await page.keyboard.press('F7')
  const bar = page.getByRole('toolbar', { name: 'What stands open between the scripts' })
  await expect(bar.locator('mark')).toHaveText('发')
  await page.keyboard.press('o')
  await expect(bar.getByRole('radio', { name: /this place/ })).toBeChecked()
  await page.keyboard.press('2')
  await expect(hantSegment).toContainText('她的髮。')
  await page.keyboard.press('Escape')
  await caretAt(page, 'zh-Hans', at)
  await imeCompose(page, ['h', 'hen', '很长。'])
  await expect(hantSegment).toContainText('她的髮。很長。')
  await expect(hansSegment).toContainText('她的发。很长。')
})

test('both Chinese editions are split and joined together', async () => {
  const { page } = running
  const at = await numberOf(page, '河流不会在国境线前止步')
  const hansSegment = segments(page, 'zh-Hans').nth(at)
  const [hans, hant] = [
    await hansSegment.textContent(),
    await segments(page, 'zh-Hant').nth(at).textContent(),
  ]
  await select(hansSegment, '干旱也不会')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+T')
  await expect(hansSegment).toHaveText('河流不会在国境线前止步，')
  await expect(segments(page, 'zh-Hant').nth(at)).toHaveText('河流不會在國境線前止步，')
  await expect(segments(page, 'zh-Hant').nth(at + 1)).toHaveText('乾旱也不會。')
  await caretAt(page, 'zh-Hans', at + 1)
  await imeCompose(page, ['x', '雨水'])
  await expect(segments(page, 'zh-Hant').nth(at + 1)).toHaveText('乾旱也不會。雨水')
  await page.keyboard.press('Control+Z')
  await expect(segments(page, 'zh-Hant').nth(at + 1)).toHaveText('乾旱也不會。')
  await caretAt(page, 'zh-Hans', at)
  await page.keyboard.press('Control+J')
  await expect(hansSegment).toHaveText(hans ?? '')
  await expect(segments(page, 'zh-Hant').nth(at)).toHaveText(hant ?? '')
  await expect(segments(page, 'zh-Hant').nth(at)).not.toHaveClass(/has-conflict|is-behind/)
})

/** Makes an article of one script and adds its edition in the other. */
async function write(page: Page, source: 'zh-Hans' | 'zh-Hant', text: string, other: string): Promise<void> {
  const metadata = { slug: 'own', date: '', section: {}, byline: [], related: [], tags: [], notes: '' }
  const made = await ask(page, 'articles', 'create', { source, title: text, metadata })
  expect(made.ok).toBe(true)
  await page.keyboard.press('Alt+1')
  await page.getByRole('option').filter({ hasText: text }).click()
  await page.keyboard.press('Enter')
  await expect(segments(page, source).first()).toHaveText(text)
  await page.getByRole('button', { name: `Add the ${other} Chinese edition` }).click()
}

test('paragraphs of an article written in Simplified are divided and made one in both', async () => {
  const { page } = running
  await write(page, 'zh-Hans', '发展', 'Traditional')
  const hant = (no: number) => segments(page, 'zh-Hant').nth(no)
  await expect(hant(0)).toHaveText('發展')
  await caretAt(page, 'zh-Hans', 1)
  await imeCompose(page, ['t', '头发很长。里面很干。'])
  await expect(hant(1)).toHaveText('頭髮很長。裡面很乾。')
  await select(segments(page, 'zh-Hans').nth(1), '里面')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(hant(2)).toHaveText('裡面很乾。')
  await expect(hant(1)).toHaveText('頭髮很長。')
  await page.keyboard.press('Backspace')
  await expect(segments(page, 'zh-Hans').nth(1)).toHaveText('头发很长。里面很干。')
  await expect(hant(1)).toHaveText('頭髮很長。裡面很乾。')
  await expect(hant(1)).not.toHaveClass(/has-conflict|is-behind/)
  await page.keyboard.press('Control+Z')
  await expect(hant(2)).toHaveText('裡面很乾。')
  await caretAt(page, 'zh-Hans', 2)
  await page.keyboard.press('Control+Enter')
  await expect(hant(2)).toHaveAttribute('data-state', 'translated')
})

test('an article written in Traditional has a Simplified edition that follows', async () => {
  const { page } = running
  await write(page, 'zh-Hant', '發展', 'Simplified')
  await expect(segments(page, 'zh-Hans').first()).toHaveText('发展')
  const hans = segments(page, 'zh-Hans').nth(1)
  await caretAt(page, 'zh-Hant', 1)
  await imeCompose(page, ['t', '他說：「頭髮『很』長。」著名的乾旱。'])
  await expect(hans).toHaveText('他说：“头发‘很’长。”著名的干旱。')
  await select(hans, '著名')
  await imeCompose(page, ['y', '有名'])
  await select(segments(page, 'zh-Hant').nth(1), '頭髮')
  await imeCompose(page, ['s', '身體'])
  await expect(hans).toHaveText('他说：“身体‘很’长。”有名的干旱。')
})

test('an editor corrects the Simplified text under a half hand-edited Traditional edition', async () => {
  const { page } = running
  const parts = ['签字。', '卡尔萨桥水文站不在其中', '这些都不是秘密', '河流不会在国境线前止步']
  const [signed, station, secret, river] = (await Promise.all(parts.map((part) => numberOf(page, part)))) as [
    number,
    number,
    number,
    number,
  ]
  const hans = (at: number) => segments(page, 'zh-Hans').nth(at)
  const hant = (at: number) => segments(page, 'zh-Hant').nth(at)

  // Two of four are worked over by hand.
  await select(hant(station), '水文站')
  await imeCompose(page, ['c', 'ce', '測量站'])
  await select(hant(secret), '秘密')
  await imeCompose(page, ['m', 'mi', '謎團'])
  const untouchedBefore = (await hant(signed).textContent()) ?? ''

  // Every one of them is corrected in the Simplified text.
  await select(hans(signed), '签字')
  await imeCompose(page, ['q', 'qian', '签署协议'])
  await select(hans(station), '不在其中')
  await imeCompose(page, ['b', 'bing', '并非其一'])
  await select(hans(secret), '秘密')
  await imeCompose(page, ['x', 'xin', '新闻'])
  await caretAt(page, 'zh-Hans', river)
  await imeCompose(page, ['y', 'yu', '雨水也一样。'])

  // What nobody touched is converted again, what a hand changed elsewhere keeps it, a conflict waits.
  await expect(hant(signed)).toHaveText(untouchedBefore.replace('簽字', '簽署協議'))
  await expect(hant(station)).toContainText('卡薩橋測量站並非其一')
  await expect(hant(secret)).toContainText('這些都不是謎團')
  await expect(hant(secret)).toHaveClass(/has-conflict/)
  await expect(hant(river)).toContainText('雨水也一樣。')
  // The caret is still where she types.
  await imeCompose(page, ['z', '真的。'])
  await expect(hans(river)).toContainText('雨水也一样。真的。')
  await expect(hant(river)).toContainText('雨水也一樣。真的。')

  // The conflict is decided by a key; one step takes the decision back.
  await caretAt(page, 'zh-Hans', secret)
  await page.keyboard.press('F7')
  await page.keyboard.press('2')
  await expect(hant(secret)).toContainText('這些都不是新聞')
  await page.keyboard.press('Escape')
  await caretAt(page, 'zh-Hant', secret)
  await page.keyboard.press('Control+Z')
  await expect(hant(secret)).toContainText('這些都不是謎團')

  // Confirming confirms what no hand touched, and nothing else.
  for (const at of [signed, station]) {
    await caretAt(page, 'zh-Hans', at)
    await page.keyboard.press('Control+Enter')
  }
  await expect(hant(signed)).toHaveAttribute('data-state', 'translated')
  await expect(hant(station)).toHaveAttribute('data-state', 'initial')
  await stored(page)
  const kept = (await storedTexts(page, slug))['zh-Hant'] ?? []
  expect(kept[station]).toContain('卡薩橋測量站並非其一')
  expect(kept[river]).toContain('雨水也一樣。真的。')
  expect(running.complaints).toEqual([])
})
