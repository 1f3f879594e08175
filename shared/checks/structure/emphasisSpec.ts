import type { CheckSpec, MarkSpan } from '../spec.ts'

const em = (from: number, to: number): MarkSpan => ({ kind: 'emphasis', from, to })
const strong = (from: number, to: number): MarkSpan => ({ kind: 'strong', from, to })

export const emphasisSpec: CheckSpec = {
  id: 'emphasis',
  group: 'structure',
  severity: 'info',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Emphasis',
      about:
        'Words that are emphasised in the source, with no emphasis in the target. Title marks and quotation marks may stand for italics in Chinese, and names of ships and newspapers need none.',
      messages: { missing: 'The emphasis on “{text}” is lost', strong: '“{text}” is bold in the source' },
    },
    'zh-Hans': {
      name: '强调',
      about: '原文有强调而译文没有。中文可用书名号或引号代替斜体；船名、报名不必强调。',
      messages: { missing: '“{text}”的强调未保留', strong: '“{text}”在原文中为粗体' },
    },
    'zh-Hant': {
      name: '強調',
      about: '原文有強調而譯文沒有。中文可用書名號或引號代替斜體；船名、報名不必強調。',
      messages: { missing: '「{text}」的強調未保留', strong: '「{text}」在原文中為粗體' },
    },
  },
  good: [
    {
      source: 'See The Cost of Operating Alone.',
      sourceLanguage: 'en',
      target: '见《独自运营的代价》。',
      language: 'zh-Hans',
      given: { sourceMarks: [em(4, 31)], targetMarks: [] },
    },
    {
      source: 'This is not patience.',
      sourceLanguage: 'en',
      target: '这不是耐心。',
      language: 'zh-Hans',
      given: { sourceMarks: [em(8, 11)], targetMarks: [em(1, 3)] },
    },
    {
      source: 'The Beagle sailed.',
      sourceLanguage: 'en',
      target: '小獵犬號啟航了。',
      language: 'zh-Hant',
      given: { sourceMarks: [em(4, 10)], targetMarks: [] },
    },
  ],
  bad: [
    {
      source: 'This is not patience.',
      sourceLanguage: 'en',
      target: '这不是耐心。',
      language: 'zh-Hans',
      given: { sourceMarks: [em(8, 11)], targetMarks: [] },
    },
    {
      source: 'Publish the flow: every station reports.',
      sourceLanguage: 'en',
      target: '公開流量：每座水文站都要通報。',
      language: 'zh-Hant',
      given: { sourceMarks: [strong(0, 16)], targetMarks: [] },
    },
  ],
}

export const workTitleSpec: CheckSpec = {
  id: 'workTitle',
  group: 'structure',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Titles of works',
      about:
        'The title of a book, film or report is italic in English and stands in 《》 in Chinese. Laws and treaties are in roman in English.',
      messages: {
        chinese: 'The title “{title}” has no 《》 here',
        english: 'The title {title} is neither italic nor in quotation marks here',
      },
    },
    'zh-Hans': {
      name: '作品名',
      about: '书名、片名、报告名在英文中用斜体，在中文中用书名号。法律和条约在英文中不用斜体。',
      messages: { chinese: '作品名“{title}”此处没有书名号', english: '作品名{title}此处既非斜体，也无引号' },
    },
    'zh-Hant': {
      name: '作品名',
      about: '書名、片名、報告名在英文中用斜體，在中文中用書名號。法律和條約在英文中不用斜體。',
      messages: {
        chinese: '作品名「{title}」此處沒有書名號',
        english: '作品名{title}此處既非斜體，也無引號',
      },
    },
  },
  good: [
    {
      source: 'See The Cost of Operating Alone.',
      sourceLanguage: 'en',
      target: '见《独自运营的代价》。',
      language: 'zh-Hans',
      given: { sourceMarks: [em(4, 31)] },
    },
    {
      source: '全国人大通过了《反分裂国家法》。',
      sourceLanguage: 'zh-Hans',
      target: 'The congress passed the Anti-Secession Law.',
      language: 'en',
      given: { targetMarks: [] },
    },
    {
      source: '他写了《独自运营的代价》。',
      sourceLanguage: 'zh-Hans',
      target: 'He wrote The Cost of Operating Alone.',
      language: 'en',
      given: { targetMarks: [em(9, 36)] },
    },
  ],
  bad: [
    {
      source: 'See The Cost of Operating Alone.',
      sourceLanguage: 'en',
      target: '見獨自營運的代價。',
      language: 'zh-Hant',
      given: { sourceMarks: [em(4, 31)] },
    },
    {
      source: '他写了《独自运营的代价》。',
      sourceLanguage: 'zh-Hans',
      target: 'He wrote The Cost of Operating Alone.',
      language: 'en',
      given: { targetMarks: [] },
    },
  ],
}
