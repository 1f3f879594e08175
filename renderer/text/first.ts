import type { Texts } from './text.ts'

/** Words of the first start: welcome, empty library, sample, introduction; and of the sheet of keys. */
export const firstTexts = {
  'welcome.name.en': { en: 'Duizhao', 'zh-Hans': 'Duizhao', 'zh-Hant': 'Duizhao' },
  'welcome.name.zh-Hans': { en: '对照', 'zh-Hans': '对照', 'zh-Hant': '对照' },
  'welcome.name.zh-Hant': { en: '對照', 'zh-Hans': '對照', 'zh-Hant': '對照' },
  'welcome.line': {
    en: 'One article in three editions, side by side.',
    'zh-Hans': '一篇文章，三个版本，逐句对照。',
    'zh-Hant': '一篇文章，三個版本，逐句對照。',
  },
  'welcome.create': { en: 'New library…', 'zh-Hans': '新建资料库…', 'zh-Hant': '新增資料庫…' },
  'welcome.open': { en: 'Open a library…', 'zh-Hans': '打开资料库…', 'zh-Hant': '開啟資料庫…' },
  'welcome.sample': { en: 'Open the sample', 'zh-Hans': '打开示例', 'zh-Hant': '開啟範例' },
  'welcome.recent': { en: 'Opened before', 'zh-Hans': '最近打开', 'zh-Hant': '最近開啟' },
  'welcome.missing': {
    en: '{folder} is not there now',
    'zh-Hans': '{folder} 目前不在原处',
    'zh-Hant': '{folder} 目前不在原處',
  },
  'library.empty.title': {
    en: 'No article is here yet',
    'zh-Hans': '这里还没有文章',
    'zh-Hant': '這裡還沒有文章',
  },
  'library.empty.text': {
    en: 'Drop files on this window, paste a text, or begin in one of these ways.',
    'zh-Hans': '可以把文件拖到窗口里、粘贴一段文字，或从下面开始。',
    'zh-Hant': '可以將檔案拖到視窗裡、貼上一段文字，或從下面開始。',
  },
  'library.empty.import': { en: 'Bring in an article…', 'zh-Hans': '导入文章…', 'zh-Hant': '匯入文章…' },
  'library.empty.import.text': {
    en: 'Text, HTML, Markdown or DOCX; two or three files become the editions of one article.',
    'zh-Hans': '支持文本、HTML、Markdown 和 DOCX；两三个文件会成为同一篇文章的各个版本。',
    'zh-Hant': '支援純文字、HTML、Markdown 和 DOCX；兩三個檔案會成為同一篇文章的各個版本。',
  },
  'library.empty.new': { en: 'Write a new article…', 'zh-Hans': '新写一篇…', 'zh-Hant': '新寫一篇…' },
  'library.empty.new.text': {
    en: 'Begin with a title and write on the desk.',
    'zh-Hans': '先定标题，然后在译台上写。',
    'zh-Hant': '先定標題，然後在譯檯上寫。',
  },
  'library.empty.archive': { en: 'Align an archive…', 'zh-Hans': '对齐旧稿…', 'zh-Hant': '對齊舊稿…' },
  'library.empty.archive.text': {
    en: 'A folder of earlier articles and their translations becomes the memory.',
    'zh-Hans': '把存有旧文章及其译文的文件夹变成翻译记忆。',
    'zh-Hant': '將存有舊文章及其譯文的資料夾變成翻譯記憶。',
  },
  'library.empty.sample': { en: 'Open the sample', 'zh-Hans': '打开示例', 'zh-Hant': '開啟範例' },
  'library.empty.sample.text': {
    en: 'Six articles in different states, to try everything on. This library stays as it is.',
    'zh-Hans': '六篇进度各异的文章，供你随意试用。当前资料库保持不变。',
    'zh-Hant': '六篇進度各異的文章，供你隨意試用。目前的資料庫保持不變。',
  },
  'library.sample.name': { en: 'Sample library', 'zh-Hans': '示例资料库', 'zh-Hant': '範例資料庫' },
  'library.sample.note': {
    en: 'This is the sample. Try anything on it.',
    'zh-Hans': '这是示例，可以随意试用。',
    'zh-Hant': '這是範例，可以隨意試用。',
  },
  'library.sample.discard': { en: 'Throw it away…', 'zh-Hans': '丢弃示例…', 'zh-Hant': '捨棄範例…' },
  'library.sample.discard.title': {
    en: 'Throw the sample away?',
    'zh-Hans': '要丢弃示例吗？',
    'zh-Hant': '要捨棄範例嗎？',
  },
  'library.sample.discard.text': {
    en: 'Its articles go, and what you changed in them. Your own libraries are not touched, and a fresh sample can be opened at any time.',
    'zh-Hans': '其中的文章和你所做的修改都会删除。你自己的资料库不受影响，以后可以随时重新打开示例。',
    'zh-Hant': '其中的文章和你所做的修改都會刪除。你自己的資料庫不受影響，日後可以隨時重新開啟範例。',
  },
  'library.sample.discard.act': { en: 'Throw away', 'zh-Hans': '丢弃', 'zh-Hant': '捨棄' },
  'library.sample.keep': { en: 'Keep', 'zh-Hans': '保留', 'zh-Hant': '保留' },
  'introduction.place': { en: '{at} of {of}', 'zh-Hans': '{at}/{of}', 'zh-Hant': '{at}/{of}' },
  'introduction.skip': { en: 'Skip', 'zh-Hans': '跳过', 'zh-Hant': '略過' },
  'introduction.back': { en: 'Back', 'zh-Hans': '上一步', 'zh-Hant': '上一步' },
  'introduction.next': { en: 'Next', 'zh-Hans': '下一步', 'zh-Hant': '下一步' },
  'introduction.begin': { en: 'Begin', 'zh-Hans': '开始使用', 'zh-Hant': '開始使用' },
  'introduction.sentence.en': {
    en: 'Two-thirds of it was never metered.',
    'zh-Hans': 'Two-thirds of it was never metered.',
    'zh-Hant': 'Two-thirds of it was never metered.',
  },
  'introduction.sentence.zh-Hans': {
    en: '其中三分之二从未计量。',
    'zh-Hans': '其中三分之二从未计量。',
    'zh-Hant': '其中三分之二从未计量。',
  },
  'introduction.sentence.zh-Hant': {
    en: '其中三分之二從未計量。',
    'zh-Hans': '其中三分之二從未計量。',
    'zh-Hant': '其中三分之二從未計量。',
  },
  'introduction.three.title': {
    en: 'One article, three editions',
    'zh-Hans': '一篇文章，三个版本',
    'zh-Hant': '一篇文章，三個版本',
  },
  'introduction.three.text': {
    en: 'Every article stands in English, Simplified and Traditional Chinese. A sentence keeps its place in all three, so each knows what the others say. The marks tell how far an edition is.',
    'zh-Hans':
      '每篇文章都有英文、简体和繁体三个版本。同一句话在三个版本中彼此对应，改动其一，其余便知。图形标记表示各版本的进度。',
    'zh-Hant':
      '每篇文章都有英文、簡體和繁體三個版本。同一句話在三個版本中彼此對應，改動其一，其餘便知。圖形標記表示各版本的進度。',
  },
  'introduction.desk.title': {
    en: 'Translate on the desk',
    'zh-Hans': '在译台上翻译',
    'zh-Hant': '在譯檯上翻譯',
  },
  'introduction.desk.text': {
    en: 'Editions stand side by side, a sentence to a row. Type, then confirm: the translation memory learns it and the next sentence is ready. Matches, terms and checks stand beside the text. All of it is stored as you type.',
    'zh-Hans':
      '各版本逐句并排。译好后确认，翻译记忆即会记下，光标移到下一句。匹配、术语和检查列在一旁。输入的内容随时保存。',
    'zh-Hant':
      '各版本逐句並排。譯好後確認，翻譯記憶即會記下，游標移到下一句。比對、術語和檢查列在一旁。輸入的內容隨時儲存。',
  },
  'introduction.review.title': {
    en: 'Review as readers do',
    'zh-Hans': '以读者的眼光审阅',
    'zh-Hant': '以讀者的眼光審閱',
  },
  'introduction.review.text': {
    en: 'Read an edition beside its source or as the page it will be. What stands open is listed: correct it, or let it stand with a reason. An edition with open errors cannot be approved.',
    'zh-Hans':
      '可与原文并排阅读，也可按发布后的网页阅读。待处理的问题会逐条列出：或修改，或注明理由予以保留。仍有错误的版本不能批准。',
    'zh-Hant':
      '可與原文並排閱讀，也可按發布後的網頁閱讀。待處理的問題會逐條列出：或修改，或註明理由予以保留。仍有錯誤的版本不能核准。',
  },
  'introduction.publish.title': {
    en: 'Take the bundle out',
    'zh-Hans': '导出发布包',
    'zh-Hant': '匯出發布包',
  },
  'introduction.publish.text': {
    en: 'Approved editions leave as one archive with pages, plain text, Markdown and checksums, ready for the web team. Every command has its key; find them all with the palette.',
    'zh-Hans':
      '已批准的版本会打包成一个压缩文件，内含网页、纯文本、Markdown 和校验值，可直接交给网站团队。每个命令都有快捷键，在命令面板中都能找到。',
    'zh-Hant':
      '已核准的版本會打包成一個壓縮檔，內含網頁、純文字、Markdown 和校驗值，可直接交給網站團隊。每個命令都有快速鍵，在命令面板中都能找到。',
  },
  'keys.insertMatch': {
    en: 'Insert Match 1 to 9',
    'zh-Hans': '插入第 1 至 9 条匹配',
    'zh-Hant': '插入第 1 至 9 條比對',
  },
} satisfies Texts
