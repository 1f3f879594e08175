import type { Texts } from './text.ts'

/** Words of where a library's articles are published. */
export const siteTexts = {
  'site.title': { en: 'The journal’s site', 'zh-Hans': '期刊网站', 'zh-Hant': '期刊網站' },
  'site.why': {
    en: 'Every page in a bundle names its own web address and those of its other languages. Say where this library’s articles are published; it is asked once.',
    'zh-Hans':
      '发布包中的每个网页都会写明自己和其他语言版本的网址。请填写本资料库的文章在哪里发布，只需填写一次。',
    'zh-Hant':
      '發布包中的每個網頁都會寫明自己和其他語言版本的網址。請填寫本資料庫的文章在哪裡發布，只需填寫一次。',
  },
  'site.library': { en: 'This library', 'zh-Hans': '当前资料库', 'zh-Hant': '目前的資料庫' },
  'site.origin': { en: 'Site address', 'zh-Hans': '网站地址', 'zh-Hant': '網站位址' },
  'site.origin.hint': {
    en: 'From https:// to the host, without a path: {example}',
    'zh-Hans': '从 https:// 到主机名，不含路径，例如 {example}',
    'zh-Hant': '從 https:// 到主機名稱，不含路徑，例如 {example}',
  },
  'site.origin.problem': {
    en: 'This is no address of a site. Write it as {example}',
    'zh-Hans': '这不是网站地址。请写成 {example} 的形式。',
    'zh-Hant': '這不是網站位址。請寫成 {example} 的形式。',
  },
  'site.journal': { en: 'Journal’s name', 'zh-Hans': '期刊名称', 'zh-Hant': '期刊名稱' },
  'site.path': { en: 'Address pattern', 'zh-Hans': '网页路径格式', 'zh-Hant': '網頁路徑格式' },
  'site.path.hint': {
    en: 'What follows the site address; {language} and {slug} are filled in',
    'zh-Hans': '接在网站地址之后；{language} 和 {slug} 会自动填入',
    'zh-Hant': '接在網站位址之後；{language} 和 {slug} 會自動填入',
  },
  'site.path.problem': {
    en: 'A pattern begins with / and holds both {language} and {slug}; it has no spaces.',
    'zh-Hans': '格式须以 / 开头，同时含有 {language} 和 {slug}，不能有空格。',
    'zh-Hant': '格式須以 / 開頭，同時含有 {language} 和 {slug}，不能有空格。',
  },
  'site.example': {
    en: 'An article’s three pages',
    'zh-Hans': '一篇文章的三个网址',
    'zh-Hant': '一篇文章的三個網址',
  },
  'site.region': {
    en: 'Traditional Chinese as in',
    'zh-Hans': '繁体用字',
    'zh-Hant': '繁體用字',
  },
  'site.region.tw': { en: 'Taiwan', 'zh-Hans': '台湾', 'zh-Hant': '台灣' },
  'site.region.hk': { en: 'Hong Kong', 'zh-Hans': '香港', 'zh-Hant': '香港' },
  'site.region.hint': {
    en: 'For the pages, and for what is converted from now on; text that is there already stays as it is',
    'zh-Hans': '用于网页和今后的简繁转换；已有的文字保持不变',
    'zh-Hant': '用於網頁和日後的簡繁轉換；已有的文字保持不變',
  },
  'site.line': { en: 'Site: {address}', 'zh-Hans': '网站：{address}', 'zh-Hant': '網站：{address}' },
  'site.none': {
    en: 'The journal’s site address is not set yet. Pages cannot leave without it.',
    'zh-Hans': '尚未设置期刊的网站地址，设置后网页才能导出。',
    'zh-Hant': '尚未設定期刊的網站位址，設定後網頁才能匯出。',
  },
  'site.set': { en: 'Set the address…', 'zh-Hans': '设置地址…', 'zh-Hant': '設定位址…' },
  'site.incomplete': {
    en: 'Give the site’s address and the journal’s name, in one language at least.',
    'zh-Hans': '请填写网站地址，以及至少一种语言的期刊名称。',
    'zh-Hant': '請填寫網站位址，以及至少一種語言的期刊名稱。',
  },
  'site.save': { en: 'Save', 'zh-Hans': '保存', 'zh-Hant': '儲存' },
  'site.saveAndExport': { en: 'Save and export…', 'zh-Hans': '保存并导出…', 'zh-Hant': '儲存並匯出…' },
} satisfies Texts
