import type { ProblemCode } from '../../shared/bundle/problem.ts'
import type { Texts } from './text.ts'

/**
 * What is wrong with a bundle, by the codes of its verification. `path` is the file, `detail` the place or the
 * thing, `given` is 'no' where that is ''. An archive's own faults are told of in English only: those stay out.
 */
export const problemTexts = {
  'problem.not-a-zip': {
    en: '{path} is no readable ZIP archive.',
    'zh-Hans': '{path} 不是可读取的 ZIP 文件。',
    'zh-Hant': '{path} 不是可讀取的 ZIP 檔案。',
  },
  'problem.zip-entry': {
    en: '{path} holds an entry that cannot be trusted.',
    'zh-Hans': '{path} 中有不可信的条目。',
    'zh-Hant': '{path} 中有不可信的項目。',
  },
  'problem.too-large': {
    en: '{path} is larger than a bundle may be.',
    'zh-Hans': '{path} 超过发布包的大小上限。',
    'zh-Hant': '{path} 超過發布包的大小上限。',
  },
  'problem.duplicate': {
    en: '{path} stands in the archive twice.',
    'zh-Hans': '{path} 在压缩包中重复出现。',
    'zh-Hant': '{path} 在壓縮檔中重複出現。',
  },
  'problem.not-a-bag': {
    en: '{path} is missing or is not what a bundle needs.',
    'zh-Hans': '{path} 缺失，或不符合发布包的要求。',
    'zh-Hant': '{path} 缺少，或不符合發布包的要求。',
  },
  'problem.missing': {
    en: '{path} is missing.',
    'zh-Hans': '{path} 缺失。',
    'zh-Hant': '{path} 缺少。',
  },
  'problem.unlisted': {
    en: '{path} is in the archive, but not listed in {given, select, yes {{detail}} other {any manifest}}.',
    'zh-Hans': '{path} 在压缩包中，但{given, select, yes { {detail} } other {任何清单}}没有列出。',
    'zh-Hant': '{path} 在壓縮檔中，但{given, select, yes { {detail} } other {任何清單}}沒有列出。',
  },
  'problem.hash-differs': {
    en: '{path} does not match its checksum: it was changed after the export.',
    'zh-Hans': '{path} 与校验值不符，导出后有过改动。',
    'zh-Hant': '{path} 與校驗值不符，匯出後有過變動。',
  },
  'problem.not-a-manifest': {
    en: '{path} is not a bundle’s list of contents.',
    'zh-Hans': '{path} 不是发布包的内容清单。',
    'zh-Hant': '{path} 不是發布包的內容清單。',
  },
  'problem.manifest-differs': {
    en: '{path} disagrees with the files{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 与文件不一致{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 與檔案不一致{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.no-source': {
    en: '{path} names a source edition that is not in the bundle{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 所称的原文版本不在发布包中{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 所稱的原文版本不在發布包中{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.not-approved': {
    en: '{path} holds an edition that is not approved{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 含有未批准的版本{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 含有未核准的版本{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.not-a-page': {
    en: '{path} cannot be read as a page.',
    'zh-Hans': '{path} 无法作为网页读取。',
    'zh-Hant': '{path} 無法作為網頁讀取。',
  },
  'problem.lang': {
    en: '{path} does not name its language.',
    'zh-Hans': '{path} 没有标明语言。',
    'zh-Hant': '{path} 沒有標明語言。',
  },
  'problem.title': {
    en: '{path} has no title.',
    'zh-Hans': '{path} 没有标题。',
    'zh-Hant': '{path} 沒有標題。',
  },
  'problem.canonical': {
    en: '{path} has a wrong canonical address, or none{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 的规范网址有误或缺失{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 的標準網址有誤或缺少{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.alternates': {
    en: '{path} does not name the addresses of all languages (hreflang).',
    'zh-Hans': '{path} 没有列全各语言版本的网址（hreflang）。',
    'zh-Hant': '{path} 沒有列全各語言版本的網址（hreflang）。',
  },
  'problem.json-ld': {
    en: '{path} has no valid JSON-LD about itself.',
    'zh-Hans': '{path} 缺少正确的 JSON-LD 信息。',
    'zh-Hant': '{path} 缺少正確的 JSON-LD 資訊。',
  },
  'problem.switch': {
    en: '{path} lacks a link in its language switch{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 的语言切换栏缺少链接{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 的語言切換列缺少連結{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.broken-link': {
    en: '{path} links to what is not in the bundle{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 的链接指向发布包中没有的内容{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 的連結指向發布包中沒有的內容{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.unsafe-link': {
    en: '{path} has a link that may not stand in an article{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 含有文章中不允许的链接{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 含有文章中不允許的連結{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.active': {
    en: '{path} contains something that runs{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 含有会运行的内容{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 含有會執行的內容{given, select, yes {（{detail}）} other {}}。',
  },
  'problem.not-an-image': {
    en: '{path} is no image of the kind that it is said to be{given, select, yes { ({detail})} other {}}.',
    'zh-Hans': '{path} 的内容与所标的图片格式不符{given, select, yes {（{detail}）} other {}}。',
    'zh-Hant': '{path} 的內容與所標的圖片格式不符{given, select, yes {（{detail}）} other {}}。',
  },
} satisfies Texts & { readonly [C in ProblemCode as `problem.${C}`]: unknown }
