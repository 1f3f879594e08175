import type { CheckSpec, MarkSpan } from '../spec.ts'

const link = (from: number, to: number, href: string): MarkSpan => ({ kind: 'link', from, to, href })
const study = 'https://example.org/en/study'

export const linksSpec: CheckSpec = {
  id: 'links',
  group: 'structure',
  severity: 'error',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Links',
      about:
        'A link of the source that the target lacks, one that only the target has, or one that leads elsewhere. A page of the same site in the target’s language is right.',
      messages: {
        missing: 'The link on “{text}” is missing ({href})',
        extra: 'The source has no link to {href}',
        target: 'This leads to {target}; in the source it leads to {source}',
      },
    },
    'zh-Hans': {
      name: '链接',
      about: '原文有而译文缺少的链接、只有译文才有的链接，或指向别处的链接。同一网站的对应语言页面不算错。',
      messages: {
        missing: '“{text}”上的链接丢失（{href}）',
        extra: '原文没有指向 {href} 的链接',
        target: '此处指向 {target}，原文指向 {source}',
      },
    },
    'zh-Hant': {
      name: '連結',
      about: '原文有而譯文缺少的連結、只有譯文才有的連結，或指向別處的連結。同一網站的對應語言頁面不算錯。',
      messages: {
        missing: '「{text}」上的連結遺失（{href}）',
        extra: '原文沒有指向 {href} 的連結',
        target: '此處指向 {target}，原文指向 {source}',
      },
    },
  },
  good: [
    {
      source: 'A study came out.',
      sourceLanguage: 'en',
      target: '一项研究发表了。',
      language: 'zh-Hans',
      given: {
        sourceMarks: [link(2, 7, study)],
        targetMarks: [link(2, 4, 'https://www.example.org/zh-cn/study/')],
      },
    },
    {
      source: 'The treaty was signed.',
      sourceLanguage: 'en',
      target: '條約簽署了。',
      language: 'zh-Hant',
      given: {
        sourceMarks: [link(4, 10, 'https://en.wikipedia.org/wiki/Treaty')],
        targetMarks: [link(0, 2, 'https://zh.wikipedia.org/wiki/%E6%A2%9D%E7%B4%84')],
      },
    },
  ],
  bad: [
    {
      source: 'A study came out.',
      sourceLanguage: 'en',
      target: '一项研究发表了。',
      language: 'zh-Hans',
      given: { sourceMarks: [link(2, 7, study)], targetMarks: [] },
    },
    {
      source: 'A study came out.',
      sourceLanguage: 'en',
      target: '一项研究发表了。',
      language: 'zh-Hans',
      given: {
        sourceMarks: [link(2, 7, study)],
        targetMarks: [link(2, 4, 'https://example.org/zh/another-study')],
      },
    },
  ],
}

const [one, two] = ['https://example.org/1', 'https://example.org/2']

export const linkOrderSpec: CheckSpec = {
  id: 'linkOrder',
  group: 'structure',
  severity: 'info',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  options: { acrossLanguages: { kind: 'flag', default: false } },
  words: {
    en: {
      name: 'Order of links',
      about:
        'The links are those of the source but stand in another order, so one may be on the wrong words. Between English and Chinese the order of words changes too, so there it is only looked at when you ask for it.',
      messages: { differs: 'The links stand in another order than in the source; look at “{text}”' },
      options: { acrossLanguages: 'Between English and Chinese as well' },
    },
    'zh-Hans': {
      name: '链接次序',
      about: '链接与原文相同，但次序不同，可能加错了位置。英中之间语序本来就会变，默认不检查。',
      messages: { differs: '链接次序与原文不同，请查看“{text}”' },
      options: { acrossLanguages: '英中之间也检查' },
    },
    'zh-Hant': {
      name: '連結次序',
      about: '連結與原文相同，但次序不同，可能加錯了位置。英中之間語序本來就會變，預設不檢查。',
      messages: { differs: '連結次序與原文不同，請查看「{text}」' },
      options: { acrossLanguages: '英中之間也檢查' },
    },
  },
  good: [
    {
      source: 'a study by the school',
      sourceLanguage: 'en',
      target: '学院的一项研究',
      language: 'zh-Hans',
      given: {
        sourceMarks: [link(2, 7, one), link(15, 21, two)],
        targetMarks: [link(0, 2, two), link(5, 7, one)],
      },
    },
  ],
  bad: [
    {
      source: '学院的一项研究',
      sourceLanguage: 'zh-Hans',
      target: '學院的一項研究',
      language: 'zh-Hant',
      given: {
        sourceMarks: [link(0, 2, two), link(5, 7, one)],
        targetMarks: [link(0, 2, one), link(5, 7, two)],
      },
    },
  ],
}
