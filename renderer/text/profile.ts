import type { BundlePart } from '../../shared/bundle/profile.ts'
import type { Texts } from './text.ts'

/** Words of a library's publishing profile, and of leaving with several articles. */
export const profileTexts = {
  'profile.more': {
    en: 'Addresses, rights, images',
    'zh-Hans': '网址、版权、图片',
    'zh-Hant': '網址、版權、圖片',
  },
  'profile.addresses': {
    en: 'Own address pattern of a language',
    'zh-Hans': '单独设置某语言的网址格式',
    'zh-Hant': '單獨設定某語言的網址格式',
  },
  'profile.addresses.hint': {
    en: 'Left empty it follows the common pattern. A path, or a whole address: https://zh.example.org/{slug}',
    'zh-Hans': '留空则沿用通用格式。可填路径或完整网址，例如 https://zh.example.org/{slug}',
    'zh-Hant': '留空則沿用通用格式。可填路徑或完整網址，例如 https://zh.example.org/{slug}',
  },
  'profile.addresses.problem': {
    en: 'Each language needs an address of its own that holds {slug}.',
    'zh-Hans': '每种语言的网址须互不相同，并含有 {slug}。',
    'zh-Hant': '每種語言的網址須互不相同，並含有 {slug}。',
  },
  'profile.codes': {
    en: 'Language codes (hreflang)',
    'zh-Hans': '语言代码（hreflang）',
    'zh-Hant': '語言代碼（hreflang）',
  },
  'profile.codes.hint': {
    en: 'As search engines know the pages: zh-Hant, or zh-TW, zh-HK for one place',
    'zh-Hans': '供搜索引擎识别：zh-Hant，或限定地区的 zh-TW、zh-HK',
    'zh-Hant': '供搜尋引擎辨識：zh-Hant，或限定地區的 zh-TW、zh-HK',
  },
  'profile.codes.problem': {
    en: 'A code is written like en, zh-Hant or zh-TW, and no two languages share one.',
    'zh-Hans': '代码须写成 en、zh-Hant、zh-TW 的形式，且各语言不能重复。',
    'zh-Hant': '代碼須寫成 en、zh-Hant、zh-TW 的形式，且各語言不能重複。',
  },
  'profile.anyone': {
    en: 'Readers of any other language get (x-default)',
    'zh-Hans': '其他语言的读者看到（x-default）',
    'zh-Hant': '其他語言的讀者看到（x-default）',
  },
  'profile.anyone.none': { en: 'Nothing in particular', 'zh-Hans': '不指定', 'zh-Hant': '不指定' },
  'profile.rights': { en: 'Rights', 'zh-Hans': '版权声明', 'zh-Hant': '版權聲明' },
  'profile.rights.hint': {
    en: 'At the foot of each page; {year} is the article’s',
    'zh-Hans': '显示在网页底部；{year} 为文章的年份',
    'zh-Hant': '顯示在網頁底部；{year} 為文章的年份',
  },
  'profile.license': { en: 'Address of the licence', 'zh-Hans': '许可协议网址', 'zh-Hant': '授權條款網址' },
  'profile.license.problem': {
    en: 'This is no address. It begins with https://',
    'zh-Hans': '这不是网址，网址以 https:// 开头。',
    'zh-Hant': '這不是網址，網址以 https:// 開頭。',
  },
  'profile.images': { en: 'Where images will be', 'zh-Hans': '图片网址格式', 'zh-Hant': '圖片網址格式' },
  'profile.images.hint': {
    en: 'A path or an address with {name}; feeds and search engines are told it. Left empty they get no images.',
    'zh-Hans': '含 {name} 的路径或网址，供订阅源和搜索引擎使用；留空则不提供图片。',
    'zh-Hant': '含 {name} 的路徑或網址，供訂閱源和搜尋引擎使用；留空則不提供圖片。',
  },
  'profile.images.problem': {
    en: 'A path or an address that holds {name}',
    'zh-Hans': '请填写含有 {name} 的路径或网址',
    'zh-Hant': '請填寫含有 {name} 的路徑或網址',
  },
  'profile.parts': { en: 'Beside the pages', 'zh-Hans': '网页之外', 'zh-Hant': '網頁之外' },
  'profile.part.markdown': { en: 'Markdown', 'zh-Hans': 'Markdown', 'zh-Hant': 'Markdown' },
  'profile.part.text': { en: 'Plain text', 'zh-Hans': '纯文本', 'zh-Hant': '純文字' },
  'profile.part.docx': { en: 'Word', 'zh-Hans': 'Word', 'zh-Hant': 'Word' },
  'profile.part.pdf': { en: 'PDF', 'zh-Hans': 'PDF', 'zh-Hant': 'PDF' },
  'profile.part.epub': { en: 'EPUB', 'zh-Hans': 'EPUB', 'zh-Hant': 'EPUB' },
  'profile.part.ninjs': {
    en: 'ninjs (news agencies)',
    'zh-Hans': 'ninjs（通讯社）',
    'zh-Hant': 'ninjs（通訊社）',
  },
  'profile.part.jsonld': {
    en: 'JSON-LD (search engines)',
    'zh-Hans': 'JSON-LD（搜索引擎）',
    'zh-Hant': 'JSON-LD（搜尋引擎）',
  },
  'profile.part.feeds': {
    en: 'Feeds (Atom, JSON Feed)',
    'zh-Hans': '订阅源（Atom、JSON Feed）',
    'zh-Hant': '訂閱源（Atom、JSON Feed）',
  },
  'profile.part.wordpress': { en: 'WordPress', 'zh-Hans': 'WordPress', 'zh-Hant': 'WordPress' },
  'profile.part.ghost': { en: 'Ghost', 'zh-Hans': 'Ghost', 'zh-Hant': 'Ghost' },
  'profile.part.tmx': {
    en: 'Translation memory (TMX)',
    'zh-Hans': '翻译记忆（TMX）',
    'zh-Hant': '翻譯記憶（TMX）',
  },
  'profile.part.xliff': { en: 'XLIFF', 'zh-Hans': 'XLIFF', 'zh-Hant': 'XLIFF' },
  'profile.part.documents': {
    en: 'For Duizhao (sentences and states)',
    'zh-Hans': '供“对照”再次导入（句段与状态）',
    'zh-Hant': '供「對照」再次匯入（句段與狀態）',
  },
  'preview.region': { en: 'The published page', 'zh-Hans': '发布后的网页', 'zh-Hant': '發布後的網頁' },
  'preview.width': { en: 'Width', 'zh-Hans': '宽度', 'zh-Hant': '寬度' },
  'preview.wide': { en: 'Screen', 'zh-Hans': '桌面', 'zh-Hant': '桌面' },
  'preview.narrow': { en: 'Phone', 'zh-Hans': '手机', 'zh-Hant': '手機' },
  'preview.address': { en: 'Its address', 'zh-Hans': '网址', 'zh-Hant': '網址' },
  'several.open': { en: 'Several articles…', 'zh-Hans': '多篇文章…', 'zh-Hant': '多篇文章…' },
  'several.title': { en: 'Export several articles', 'zh-Hans': '导出多篇文章', 'zh-Hant': '匯出多篇文章' },
  'several.way': { en: 'As', 'zh-Hans': '形式', 'zh-Hant': '形式' },
  'several.bundles': { en: 'A bundle each', 'zh-Hans': '每篇一个发布包', 'zh-Hant': '每篇一個發布包' },
  'several.issue': { en: 'An issue of the journal', 'zh-Hans': '一期刊物', 'zh-Hant': '一期刊物' },
  'several.articles': {
    en: 'Articles whose source is approved',
    'zh-Hans': '原文已批准的文章',
    'zh-Hant': '原文已核准的文章',
  },
  'several.none': {
    en: 'No article’s source edition is approved yet.',
    'zh-Hans': '还没有原文已批准的文章。',
    'zh-Hant': '還沒有原文已核准的文章。',
  },
  'several.issueTitle': { en: 'Title of the issue', 'zh-Hans': '本期标题', 'zh-Hant': '本期標題' },
  'several.slug': { en: 'Name in addresses', 'zh-Hans': '网址中的名称', 'zh-Hant': '網址中的名稱' },
  'several.slug.problem': {
    en: 'Lower-case letters, digits and hyphens: spring-2026',
    'zh-Hans': '只用小写字母、数字和连字符，例如 spring-2026',
    'zh-Hant': '只用小寫字母、數字和連字號，例如 spring-2026',
  },
  'several.needs': {
    en: 'Choose the articles, and give the issue a title and a name in addresses.',
    'zh-Hans': '请选择文章，并填写本期标题和网址中的名称。',
    'zh-Hant': '請選擇文章，並填寫本期標題和網址中的名稱。',
  },
  'several.export': {
    en: '{count, plural, =0 {Export…} one {Export # article…} other {Export # articles…}}',
    'zh-Hans': '{count, plural, =0 {导出…} other {导出 # 篇…}}',
    'zh-Hant': '{count, plural, =0 {匯出…} other {匯出 # 篇…}}',
  },
} satisfies Texts & { readonly [P in BundlePart as `profile.part.${P}`]: unknown }
