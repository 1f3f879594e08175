import type { Texts } from './text.ts'

/** Words of the library's conversion between the scripts: its exceptions, and the ways of the house. */
const exceptionTexts = {
  'conversion.tabs': {
    en: 'Exceptions or house style',
    'zh-Hans': '例外或本刊体例',
    'zh-Hant': '例外或本刊體例',
  },
  'conversion.exceptions': { en: 'Exceptions', 'zh-Hans': '转换例外', 'zh-Hant': '轉換例外' },
  'conversion.house': { en: 'House style', 'zh-Hans': '本刊体例', 'zh-Hant': '本刊體例' },
  'conversion.add': { en: 'New exception', 'zh-Hans': '新建例外', 'zh-Hant': '新增例外' },
  'conversion.import': { en: 'Bring in…', 'zh-Hans': '导入…', 'zh-Hant': '匯入…' },
  'conversion.export': { en: 'Export…', 'zh-Hans': '导出…', 'zh-Hant': '匯出…' },
  'conversion.exported': {
    en: '{count, plural, one {# exception} other {# exceptions}} written to “{name}”.',
    'zh-Hans': '已将 {count, number} 条例外写入“{name}”。',
    'zh-Hant': '已將 {count, number} 條例外寫入「{name}」。',
  },
  'conversion.search': { en: 'Search the exceptions', 'zh-Hans': '搜索例外', 'zh-Hant': '搜尋例外' },
  'conversion.search.hint': {
    en: 'Search in forms, notes and articles',
    'zh-Hans': '搜索写法、备注或文章',
    'zh-Hant': '搜尋寫法、備註或文章',
  },
  'conversion.levels': { en: 'Where it holds', 'zh-Hans': '适用范围', 'zh-Hant': '適用範圍' },
  'conversion.levels.all': {
    en: 'All {count, number}',
    'zh-Hans': '全部 {count, number}',
    'zh-Hant': '全部 {count, number}',
  },
  'conversion.levels.library': {
    en: 'Library {count, number}',
    'zh-Hans': '全库 {count, number}',
    'zh-Hant': '全庫 {count, number}',
  },
  'conversion.levels.article': {
    en: 'Articles {count, number}',
    'zh-Hans': '文章 {count, number}',
    'zh-Hant': '文章 {count, number}',
  },
  'conversion.levels.occurrence': {
    en: 'Single places {count, number}',
    'zh-Hans': '单处 {count, number}',
    'zh-Hant': '單處 {count, number}',
  },
  'conversion.level': { en: 'Holds in', 'zh-Hans': '范围', 'zh-Hant': '範圍' },
  'conversion.level.library': { en: 'Whole library', 'zh-Hans': '整个资料库', 'zh-Hant': '整個資料庫' },
  'conversion.level.article': {
    en: 'Article: {article}',
    'zh-Hans': '文章：{article}',
    'zh-Hant': '文章：{article}',
  },
  'conversion.level.occurrence': {
    en: 'One place: {article}',
    'zh-Hans': '单处：{article}',
    'zh-Hant': '單處：{article}',
  },
  'conversion.kind': { en: 'Kind', 'zh-Hans': '类别', 'zh-Hant': '類別' },
  'conversion.kind.all': { en: 'Every kind', 'zh-Hans': '全部类别', 'zh-Hant': '全部類別' },
  'conversion.kind.spelling': { en: 'Spelling', 'zh-Hans': '写法', 'zh-Hant': '寫法' },
  'conversion.kind.protected': { en: 'Name', 'zh-Hans': '专名', 'zh-Hant': '專名' },
  'conversion.kind.vocabulary': { en: 'Regional word', 'zh-Hans': '地区用词', 'zh-Hant': '地區用詞' },
  'conversion.region': { en: 'Region', 'zh-Hans': '地区', 'zh-Hant': '地區' },
  'conversion.region.both': { en: 'Both', 'zh-Hans': '通用', 'zh-Hant': '通用' },
  'conversion.region.tw': { en: 'Taiwan', 'zh-Hans': '台湾', 'zh-Hant': '台灣' },
  'conversion.region.hk': { en: 'Hong Kong', 'zh-Hans': '香港', 'zh-Hant': '香港' },
  'conversion.hans': { en: 'Simplified', 'zh-Hans': '简体', 'zh-Hant': '簡體' },
  'conversion.hant': { en: 'Traditional', 'zh-Hans': '繁体', 'zh-Hant': '繁體' },
  'conversion.asWritten': { en: 'as it is written', 'zh-Hans': '照原字', 'zh-Hant': '照原字' },
  'conversion.note': { en: 'Note', 'zh-Hans': '备注', 'zh-Hant': '備註' },
  'conversion.removedOnes': { en: 'Removed ones', 'zh-Hans': '已移除的', 'zh-Hant': '已移除的' },
  'conversion.list': {
    en: 'Exceptions of the library',
    'zh-Hans': '资料库的转换例外',
    'zh-Hant': '資料庫的轉換例外',
  },
  'conversion.count': {
    en: '{count, plural, one {# exception} other {# exceptions}}',
    'zh-Hans': '{count, number} 条',
    'zh-Hant': '{count, number} 條',
  },
  'conversion.keys': {
    en: 'Enter edits, Delete removes, Insert adds',
    'zh-Hans': 'Enter 修改，Delete 移除，Insert 新增',
    'zh-Hant': 'Enter 修改，Delete 移除，Insert 新增',
  },
  'conversion.keys.removed': {
    en: 'Enter puts back',
    'zh-Hans': 'Enter 恢复',
    'zh-Hant': 'Enter 還原',
  },
  'conversion.empty': {
    en: 'Nothing here is an exception yet.',
    'zh-Hans': '还没有任何例外。',
    'zh-Hant': '還沒有任何例外。',
  },
  'conversion.empty.hint': {
    en: 'An exception holds against every dictionary: a name that stays as it is, a spelling of the house, a word of the region. Decisions made at the desk are kept here too.',
    'zh-Hans': '例外优先于一切词典：姓氏（如“余”）、本刊写法、地区用词。在译台上作出的取舍也保存在这里。',
    'zh-Hant': '例外優先於一切詞典：姓氏（如「余」）、本刊寫法、地區用詞。在譯檯上作出的取捨也保存在這裡。',
  },
  'conversion.noneLeft': {
    en: 'No exception answers to this.',
    'zh-Hans': '没有符合条件的例外。',
    'zh-Hant': '沒有符合條件的例外。',
  },
  'conversion.showAll': { en: 'Show all', 'zh-Hans': '显示全部', 'zh-Hant': '顯示全部' },
  'conversion.save': { en: 'Save', 'zh-Hans': '保存', 'zh-Hant': '儲存' },
  'conversion.cancel': { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  'conversion.edit': { en: 'Edit', 'zh-Hans': '修改', 'zh-Hant': '修改' },
  'conversion.remove': { en: 'Remove', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  'conversion.putBack': { en: 'Put back', 'zh-Hans': '恢复', 'zh-Hant': '還原' },
  'conversion.undo': { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  'conversion.added': {
    en: '{hans} → {hant} is added.',
    'zh-Hans': '已新建 {hans} → {hant}。',
    'zh-Hant': '已新增 {hans} → {hant}。',
  },
  'conversion.changed': {
    en: '{hans} → {hant} is changed.',
    'zh-Hans': '已修改 {hans} → {hant}。',
    'zh-Hant': '已修改 {hans} → {hant}。',
  },
  'conversion.removed': {
    en: '{hans} → {hant} is removed.',
    'zh-Hans': '已移除 {hans} → {hant}。',
    'zh-Hant': '已移除 {hans} → {hant}。',
  },
  'conversion.restored': {
    en: '{hans} → {hant} is there again.',
    'zh-Hans': '已恢复 {hans} → {hant}。',
    'zh-Hant': '已還原 {hans} → {hant}。',
  },
  'conversion.undone': { en: 'Taken back.', 'zh-Hans': '已撤销。', 'zh-Hant': '已復原。' },
  'conversion.sample': { en: 'Try a sentence', 'zh-Hans': '试一句', 'zh-Hant': '試一句' },
  'conversion.made': { en: 'What it becomes', 'zh-Hans': '转换结果', 'zh-Hant': '轉換結果' },
} satisfies Texts

const houseTexts = {
  'house.region': { en: 'Traditional Chinese of', 'zh-Hans': '繁体版面向', 'zh-Hant': '繁體版面向' },
  'house.region.hint': {
    en: 'Decides which forms of characters are written.',
    'zh-Hans': '决定采用哪一地的字形。',
    'zh-Hant': '決定採用哪一地的字形。',
  },
  'house.variants': { en: 'Variants of characters', 'zh-Hans': '异体字', 'zh-Hant': '異體字' },
  'house.variants.region': {
    en: 'As usual in the region',
    'zh-Hans': '按地区惯例',
    'zh-Hant': '依地區慣例',
  },
  'house.variants.own': { en: 'Own table', 'zh-Hans': '自定对照表', 'zh-Hant': '自訂對照表' },
  'house.variants.hint': {
    en: 'Applied last, to what the dictionaries give. Both sides have as many characters; other pairs are exceptions.',
    'zh-Hans': '最后一步，用于词典转换之后的文字。两边字数须相同；字数不同的请列为例外。',
    'zh-Hant': '最後一步，用於詞典轉換之後的文字。兩邊字數須相同；字數不同的請列為例外。',
  },
  'house.variants.from': { en: 'In place of', 'zh-Hans': '不写', 'zh-Hant': '不寫' },
  'house.variants.to': { en: 'Written', 'zh-Hans': '写作', 'zh-Hant': '寫作' },
  'house.quotes': {
    en: 'Quotation marks',
    'zh-Hans': '引号',
    'zh-Hant': '引號',
  },
  'house.quotes.hint': {
    en: 'Those of the Traditional edition. Marks within marks take the inner form, titles 《》 and 〈〉.',
    'zh-Hans': '指繁体版的引号。引号之内再用引号，取内层形式；书名号用《》〈〉。',
    'zh-Hant': '指繁體版的引號。引號之內再用引號，取內層形式；書名號用《》〈〉。',
  },
  'house.quotes.corner': { en: '「…『…』…」', 'zh-Hans': '「…『…』…」', 'zh-Hant': '「…『…』…」' },
  'house.quotes.curly': { en: '“…‘…’…”', 'zh-Hans': '“…‘…’…”', 'zh-Hant': '“…‘…’…”' },
  'house.quotes.kept': { en: 'As written', 'zh-Hans': '照原文', 'zh-Hant': '照原文' },
  'house.words': { en: 'Regional words', 'zh-Hans': '地区用词', 'zh-Hant': '地區用詞' },
  'house.words.off': { en: 'Leave as they are', 'zh-Hans': '不替换', 'zh-Hant': '不替換' },
  'house.words.on': { en: 'Use this list', 'zh-Hans': '按此表替换', 'zh-Hant': '依此表替換' },
  'house.words.hint': {
    en: 'Names and words for which readers of the region have others. A review by your editors comes first: take out what you do not want, correct a form, add your own. Otherwise the list only makes suggestions.',
    'zh-Hans':
      '当地读者另有说法的人名、地名与词语。启用前请编辑过目：取消不要的，改正写法，补上自己的。不启用时，此表只用于提示。',
    'zh-Hant':
      '當地讀者另有說法的人名、地名與詞語。啟用前請編輯過目：取消不要的，改正寫法，補上自己的。不啟用時，此表只用於提示。',
  },
  'house.words.asGiven': { en: 'As in the list', 'zh-Hans': '恢复原表写法', 'zh-Hant': '還原原表寫法' },
  'house.add': { en: 'Add', 'zh-Hans': '添加', 'zh-Hant': '新增' },
  'house.remove': { en: 'Remove', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  'house.removed': { en: '{pair} is removed.', 'zh-Hans': '已移除 {pair}。', 'zh-Hant': '已移除 {pair}。' },
} satisfies Texts

const exceptionFileTexts = {
  'exceptions.import.title': {
    en: 'Bring in exceptions',
    'zh-Hans': '导入转换例外',
    'zh-Hant': '匯入轉換例外',
  },
  'exceptions.import.from': {
    en: 'Exceptions from “{name}”',
    'zh-Hans': '导入“{name}”中的例外',
    'zh-Hant': '匯入「{name}」中的例外',
  },
  'exceptions.import.reading': {
    en: 'Reading the file',
    'zh-Hans': '正在读取文件',
    'zh-Hant': '正在讀取檔案',
  },
  'exceptions.import.other': {
    en: 'Choose another file…',
    'zh-Hans': '选择其他文件…',
    'zh-Hant': '選擇其他檔案…',
  },
  'exceptions.import.summary': {
    en: '{added, number} new, {changed, number} changed, {same, number} known already, {refused, number} refused.',
    'zh-Hans':
      '新增 {added, number} 条，改动 {changed, number} 条，已有 {same, number} 条，不收 {refused, number} 行。',
    'zh-Hant':
      '新增 {added, number} 條，變動 {changed, number} 條，已有 {same, number} 條，不收 {refused, number} 行。',
  },
  'exceptions.import.do': {
    en: '{count, plural, =0 {Take over} one {Take over # exception} other {Take over # exceptions}}',
    'zh-Hans': '{count, plural, =0 {导入} other {导入 # 条例外}}',
    'zh-Hant': '{count, plural, =0 {匯入} other {匯入 # 條例外}}',
  },
  'exceptions.import.done': {
    en: '{added, number} added, {changed, number} changed.',
    'zh-Hans': '新增 {added, number} 条，改动 {changed, number} 条。',
    'zh-Hant': '新增 {added, number} 條，變動 {changed, number} 條。',
  },
  'exceptions.import.rows': { en: 'Rows of the file', 'zh-Hans': '文件中的各行', 'zh-Hant': '檔案中的各行' },
  'exceptions.import.line': { en: 'line {line}', 'zh-Hans': '第 {line} 行', 'zh-Hant': '第 {line} 行' },
  'exceptions.import.refused': { en: 'Refused', 'zh-Hans': '不收', 'zh-Hant': '不收' },
  'exceptions.import.more': {
    en: 'and {count, number} more',
    'zh-Hans': '另有 {count, number} 处',
    'zh-Hant': '另有 {count, number} 處',
  },
  'exceptions.what.new': { en: 'New', 'zh-Hans': '新增', 'zh-Hant': '新增' },
  'exceptions.what.same': { en: 'Known', 'zh-Hans': '已有', 'zh-Hant': '已有' },
  'exceptions.what.changed': { en: 'Changed', 'zh-Hans': '改动', 'zh-Hant': '變動' },
  'exceptions.what.before': { en: 'now {form}', 'zh-Hans': '现为 {form}', 'zh-Hant': '現為 {form}' },
  'exceptions.fault.header': {
    en: 'The first line must name the columns, zh-Hans and zh-Hant among them',
    'zh-Hans': '首行应写明各列名称，须有 zh-Hans 与 zh-Hant',
    'zh-Hant': '首行應寫明各欄名稱，須有 zh-Hans 與 zh-Hant',
  },
  'exceptions.fault.quotes': {
    en: 'A quotation mark is not closed, or something stands after it',
    'zh-Hans': '引号没有闭合，或闭合之后还有文字',
    'zh-Hant': '引號沒有閉合，或閉合之後還有文字',
  },
  'exceptions.fault.level': {
    en: 'Expected library, article or occurrence',
    'zh-Hans': '范围应为 library、article 或 occurrence',
    'zh-Hant': '範圍應為 library、article 或 occurrence',
  },
  'exceptions.fault.kind': {
    en: 'Expected spelling, protected or vocabulary',
    'zh-Hans': '类别应为 spelling、protected 或 vocabulary',
    'zh-Hant': '類別應為 spelling、protected 或 vocabulary',
  },
  'exceptions.fault.region': {
    en: 'Expected tw, hk or nothing',
    'zh-Hans': '地区应为 tw、hk 或留空',
    'zh-Hant': '地區應為 tw、hk 或留空',
  },
  'exceptions.fault.form': {
    en: 'A form is missing, too long, or runs over a line end',
    'zh-Hans': '写法缺失、过长或含有换行',
    'zh-Hant': '寫法缺失、過長或含有換行',
  },
  'exceptions.fault.place': {
    en: 'The place is not said, or said where none belongs',
    'zh-Hans': '位置缺失，或不应有位置',
    'zh-Hant': '位置缺失，或不應有位置',
  },
  'exceptions.fault.repeated': {
    en: 'An earlier line is about the same',
    'zh-Hans': '前面已有同一条',
    'zh-Hant': '前面已有同一條',
  },
  'exceptions.fault.tooMany': {
    en: 'More rows than one file may have',
    'zh-Hans': '行数超出上限',
    'zh-Hant': '行數超出上限',
  },
  'exceptions.fault.article': {
    en: 'No article of this library is meant, or none belongs here',
    'zh-Hans': '资料库中没有这篇文章，或不应写文章',
    'zh-Hant': '資料庫中沒有這篇文章，或不應寫文章',
  },
} satisfies Texts

/** All words of the conversion. */
export const conversionTexts = { ...exceptionTexts, ...houseTexts, ...exceptionFileTexts } satisfies Texts
