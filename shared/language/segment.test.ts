import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Language, languages } from '../locale.ts'
import { segmentDocument, segmentText } from './segment.ts'

/** Sentences marked off by ¦; English ones are joined by a space for the test, Chinese ones by nothing. */
function splits(marked: string, language: Language): void {
  const sentences = marked.split('¦')
  const text = sentences.join(language === 'en' ? ' ' : '')
  expect(segmentText(text, language).map(({ from, to }) => text.slice(from, to))).toEqual(sentences)
}

test.each([
  'Dr. Smith arrived at 5 p.m.¦Everyone had left.',
  'He works for Acme Corp.¦The firm is big.',
  '(See Fig. 3.)¦The results are clear.',
  'Visit www.example.com.¦It is free.',
  'Is it true?¦Yes!¦No.¦That is wrong.',
  'The No. 1 cause is hunger.¦Nobody doubts it.',
  'Several states, e.g. Ohio, agreed.¦Others, i.e. Texas, did not.',
  'He lived in Washington, D.C.¦He liked it.',
  '1. The crisis of the towns',
  '“I don’t know.”¦“Yes, you do.”',
  'He paid $3.50.¦It was cheap.',
  'It ended World War I.¦The peace was short.',
  'Police came at 3 a.m. Monday and left.',
  '“Who are we?” Smith asked.¦Nobody knew.',
  'The U.N. Security Council met on Oct. 3, 2021.¦It failed.',
  'Apples, pears … and plums were sold.¦They were cheap.',
  '“I… I don’t know,” he said.',
  'He quoted the letter. (Papers, vol. 1, p. 23)¦The audience clapped.',
  'She left. . . .¦He stayed.',
  'J. K. Rowling and George W. Bush met in St. Louis, Mo.¦They talked.',
  'It rose 3.5 percent, from 1.2 to 4.7 million.¦“Good,” she said.',
  'It closed in the 1970s.¦60 shops went with it.',
  'iPhones sell.¦iPads do not.',
  'The treaty was signed.[12]¦It held.',
  'The treaty was signed.\uFFFC¦It held.',
  'The treaty was signed.12¦It held.',
  '“We won.”1¦They left.',
  'It fell in 476 A.D.¦The empire ended.',
  'Papers, Vol. I, Ch. 1, Sec. 4.¦London, 1976.',
  '– First item.¦– Second item.',
  'He wrote What Is to Be Done? in 1902.¦It was read widely.',
  'The U.S.-led war began.¦U.S. troops landed.',
  'The strikers—nurses, drivers, etc.—marched.¦They sang.',
  'I said, “Why?”¦He shrugged.',
])('English: %s', (marked) => splits(marked, 'en'))

test.each([
  '他问：“谁来付钱？”¦没有人回答。',
  '工人高呼“罢工！”走上街头。',
  '“团结！”的口号响彻广场。',
  '“没有别的选择。”她说。¦会场一片寂静。',
  '“没有别的选择。”¦她站起来走了。',
  '第一，增加工资；第二，减少工时。¦第三，停止战争。',
  '“我……我不知道。”他回答。',
  '苹果、梨……都是水果。',
  '（见第三章。）¦我们接着说。',
  '他来了——带着一本书。¦书名叫《怎么办？》，是一部小说。',
  '《怎么办？》出版了。¦它很重要。',
  '他說：「你聽到『站住！』了嗎？」¦我說沒有。',
  '「何時開門？」記者問道。¦沒有人回答。',
  '难道我们不该问：“为什么？”吗？¦当然应该。',
  '“下雨了！”他叫了起来。¦“快收衣服！”',
  '据报道，Apple Inc.宣布裁员1.2万人。¦股价上涨3.5%。',
  '他毕业于M.I.T.，后来在U.N. Women工作。',
  '总统说：“我们会赢。”¦他还说：“战争会结束。”',
  '请看www.example.com。¦那里有答案。',
  '结果如何？——没有人知道。',
  '他在日記中寫道：「今天，戰爭開始了……」¦後來他死於戰爭。',
  '“我不走。”她摇摇头说，“这是我的家。”',
  '雨停了。\uFFFC¦孩子们出门去玩。',
  '（一）工资问题。¦（二）工时问题。',
  '——这是谁的错？¦——不知道。',
  '法院裁定其违宪。[1]¦政府上诉。',
  '他（显然很生气！）走了。¦门关上了。',
  '“可是没有钱。”她答。¦“没什么。”',
  '他读了《国家与革命》（1917年）。¦他很激动。',
  '“和平！”、“土地！”、“面包！”的口号此起彼伏。',
])('Chinese: %s', (marked) => splits(marked, 'zh-Hans'))

test('a blank line ends a paragraph, any other line end is white space', () => {
  expect(segmentDocument('One\r\ntwo. Three\n  four\n\nFive', 'en')).toEqual([
    'One two.',
    'Three four',
    'Five',
  ])
  expect(segmentDocument('我们的\n任务，\n是 UN\n的任务。\n \n完', 'zh-Hans')).toEqual([
    '我们的任务，是 UN 的任务。',
    '完',
  ])
  expect(segmentDocument('\n\n', 'en')).toEqual([])
})

const cases = fileURLToPath(new URL('../../../shared/cases/segment-cases.tsv', import.meta.url))
const absent = !existsSync(cases)

test.skipIf(absent)(`kept cases${absent ? ': skipped, the cases are absent' : ''}`, () => {
  const rows = readFileSync(cases, 'utf8').trim().split('\n').slice(1)
  for (const row of rows) {
    const [language, marked = ''] = row.split('\t')
    splits(marked, language === 'en' ? 'en' : 'zh-Hans')
  }
})

test('spans are ordered, trimmed and cover all that is not white space (property)', () => {
  const piece = fc.constantFrom(
    ...'. … ! ? 。 ！ ？ …… “ ” 「 」 『 』 《 》 （ ） ( ) " ’ , ， ： 说 道 人 的 A b U.S. 3.5 12 Mr. ① [1] * no — ─ \n \uFFFC'.split(
      ' ',
    ),
    ' ',
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const seed = Date.now()
  fc.assert(
    fc.property(text, fc.constantFrom(...languages), (sample, language) => {
      let covered = ''
      let last = 0
      for (const { from, to } of segmentText(sample, language)) {
        if (from < last || to <= from) return false
        if (sample.slice(from, to).trim().length !== to - from) return false
        covered += sample.slice(from, to)
        last = to
      }
      return covered.replace(/\s/gu, '') === sample.replace(/\s/gu, '')
    }),
    { seed, numRuns: 2000 },
  )
  console.log(`segment property seed ${seed}`)
})

test('a long run without an end takes linear time', () => {
  const started = performance.now()
  segmentText('3.5 '.repeat(100_000), 'en')
  segmentText('他说“好！”的'.repeat(50_000), 'zh-Hans')
  expect(performance.now() - started).toBeLessThan(5000)
})
