import type { Texts } from './text.ts'

/** Words of the concordance beside the text. */
const concordanceTexts = {
  'panel.concordance': { en: 'Concordance', 'zh-Hans': '检索', 'zh-Hant': '檢索' },
  'concordance.query': {
    en: 'Search the memory',
    'zh-Hans': '检索翻译记忆',
    'zh-Hant': '檢索翻譯記憶',
  },
  'concordance.hint': {
    en: 'Words, * for anything',
    'zh-Hans': '词语，* 代表任意文字',
    'zh-Hant': '詞語，* 代表任意文字',
  },
  'concordance.language': { en: 'Search in', 'zh-Hans': '检索语言', 'zh-Hant': '檢索語言' },
  'concordance.other': { en: 'Other side', 'zh-Hans': '对应语言', 'zh-Hant': '對應語言' },
  'concordance.other.any': { en: 'any language', 'zh-Hans': '任意语言', 'zh-Hant': '任何語言' },
  'concordance.count': {
    en: '{total, plural, =0 {not found} one {# pair} other {# pairs}}',
    'zh-Hans': '{total, plural, =0 {没有找到} other {# 个句对}}',
    'zh-Hant': '{total, plural, =0 {沒有找到} other {# 個句對}}',
  },
  'concordance.countMany': {
    en: 'newest {shown, number} of {total, number}',
    'zh-Hans': '共 {total, number} 个，显示最新 {shown, number} 个',
    'zh-Hant': '共 {total, number} 個，顯示最新 {shown, number} 個',
  },
  'concordance.index': {
    en: 'The index is {share, number, ::percent} made; there may be more.',
    'zh-Hans': '索引已建立 {share, number, ::percent}，可能还有更多。',
    'zh-Hant': '索引已建立 {share, number, ::percent}，可能還有更多。',
  },
  'concordance.hits': { en: 'Pairs found', 'zh-Hans': '找到的句对', 'zh-Hant': '找到的句對' },
  'concordance.start': {
    en: 'Select words in any column and press {key}: how were they translated before?',
    'zh-Hans': '在任意一栏选中文字，按 {key}，查看以前的译法。',
    'zh-Hant': '在任一欄選取文字，按 {key}，查看以前的譯法。',
  },
  'concordance.none': {
    en: 'No pair holds this on its {language} side. Search for less, or put * where words may differ.',
    'zh-Hans': '没有哪个句对的{language}一侧含有这些文字。可以缩短检索词，或用 * 代替可能不同的部分。',
    'zh-Hant': '沒有句對的{language}一側含有這些文字。可以縮短檢索詞，或用 * 代替可能不同的部分。',
  },
  'concordance.insert': { en: 'Insert at the caret', 'zh-Hans': '插入到光标处', 'zh-Hant': '插入到游標處' },
  'concordance.copy': { en: 'Copy the other side', 'zh-Hans': '复制对应文字', 'zh-Hant': '複製對應文字' },
  'concordance.copied': {
    en: 'Copied; no column in this language is shown.',
    'zh-Hans': '已复制；目前没有显示这种语言的栏。',
    'zh-Hant': '已複製；目前沒有顯示這種語言的欄。',
  },
  'concordance.copiedOnly': { en: 'Copied.', 'zh-Hans': '已复制。', 'zh-Hant': '已複製。' },
  'concordance.open': {
    en: 'Go to it in its article',
    'zh-Hans': '前往所在文章',
    'zh-Hant': '前往所在文章',
  },
} satisfies Texts

/** Words of the screen on which the memory is searched and kept in order. */
const screenTexts = {
  'memory.title': { en: 'Memory', 'zh-Hans': '翻译记忆', 'zh-Hant': '翻譯記憶' },
  'memory.tabs': { en: 'What is shown', 'zh-Hans': '显示内容', 'zh-Hant': '顯示內容' },
  'memory.tab.all': { en: 'All pairs', 'zh-Hans': '全部句对', 'zh-Hant': '全部句對' },
  'memory.tab.duplicates': { en: 'Duplicates', 'zh-Hans': '重复', 'zh-Hant': '重複' },
  'memory.tab.contradiction': { en: 'Contradictions', 'zh-Hans': '译法不一', 'zh-Hant': '譯法不一' },
  'memory.tab.removed': { en: 'Removed', 'zh-Hans': '已移除', 'zh-Hant': '已移除' },
  'memory.search': { en: 'Search both sides', 'zh-Hans': '检索原文和译文', 'zh-Hant': '檢索原文和譯文' },
  'memory.search.clear': { en: 'Clear the search', 'zh-Hans': '清除检索', 'zh-Hant': '清除檢索' },
  'memory.count': {
    en: '{count, plural, one {# pair} other {# pairs}}',
    'zh-Hans': '{count, number} 个句对',
    'zh-Hant': '{count, number} 個句對',
  },
  'memory.groups': {
    en: '{count, plural, one {# group} other {# groups}}',
    'zh-Hans': '{count, number} 组',
    'zh-Hant': '{count, number} 組',
  },
  'memory.selected': {
    en: '{count, plural, one {# pair selected} other {# pairs selected}}',
    'zh-Hans': '已选 {count, number} 个句对',
    'zh-Hant': '已選 {count, number} 個句對',
  },
  'memory.list': { en: 'Pairs', 'zh-Hans': '句对', 'zh-Hant': '句對' },
  'memory.filter.origin': { en: 'Origin', 'zh-Hans': '来源', 'zh-Hant': '來源' },
  'memory.filter.person': { en: 'Person', 'zh-Hans': '经手人', 'zh-Hant': '經手人' },
  'memory.filter.article': { en: 'Article', 'zh-Hans': '文章', 'zh-Hant': '文章' },
  'memory.filter.anyOrigin': { en: 'Any origin', 'zh-Hans': '所有来源', 'zh-Hant': '所有來源' },
  'memory.filter.anyPerson': { en: 'Anyone', 'zh-Hans': '所有人', 'zh-Hant': '所有人' },
  'memory.filter.anyArticle': { en: 'Any article', 'zh-Hans': '所有文章', 'zh-Hant': '所有文章' },
  'memory.filter.title': { en: 'Part of a title', 'zh-Hans': '输入部分标题', 'zh-Hant': '輸入部分標題' },
  'memory.filter.noTitle': {
    en: 'No article is called so.',
    'zh-Hans': '没有这样的标题。',
    'zh-Hant': '沒有這樣的標題。',
  },
  'memory.filter.clear': { en: 'Show all pairs', 'zh-Hans': '显示全部句对', 'zh-Hant': '顯示全部句對' },
  'memory.origin.typed': { en: 'typed', 'zh-Hans': '手译', 'zh-Hant': '手譯' },
  'memory.origin.exact': { en: 'exact match', 'zh-Hans': '完全匹配', 'zh-Hant': '完全比對' },
  'memory.origin.context': { en: 'context match', 'zh-Hans': '上下文匹配', 'zh-Hant': '上下文比對' },
  'memory.origin.fuzzy': {
    en: 'from a fuzzy match',
    'zh-Hans': '由模糊匹配改成',
    'zh-Hant': '由模糊比對改成',
  },
  'memory.origin.propagated': { en: 'propagated', 'zh-Hans': '自动沿用', 'zh-Hant': '自動沿用' },
  'memory.origin.converted': { en: 'converted', 'zh-Hans': '简繁转换', 'zh-Hant': '簡繁轉換' },
  'memory.origin.machine': { en: 'machine', 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' },
  'memory.origin.aligned': { en: 'aligned', 'zh-Hans': '对齐所得', 'zh-Hant': '對齊所得' },
  'memory.origin.imported': { en: 'imported', 'zh-Hans': '导入', 'zh-Hant': '匯入' },
  'memory.uses': {
    en: '{count, plural, one {used once} other {used # times}}',
    'zh-Hans': '用过 {count, number} 次',
    'zh-Hant': '用過 {count, number} 次',
  },
  'memory.direction': { en: '{from} → {to}', 'zh-Hans': '{from} → {to}', 'zh-Hant': '{from} → {to}' },
  'memory.details': { en: 'Selected pair', 'zh-Hans': '所选句对', 'zh-Hant': '所選句對' },
  'memory.details.whole': {
    en: 'The pair in full',
    'zh-Hans': '句对全文',
    'zh-Hant': '句對全文',
  },
  'memory.details.none': {
    en: 'Select a pair to read it whole and to see where it came from.',
    'zh-Hans': '选择一个句对，可以看到全文和出处。',
    'zh-Hant': '選擇一個句對，可以看到全文和出處。',
  },
  'memory.details.origin': { en: 'Origin', 'zh-Hans': '来源', 'zh-Hant': '來源' },
  'memory.details.by': { en: 'By', 'zh-Hans': '经手人', 'zh-Hant': '經手人' },
  'memory.details.date': { en: 'Date', 'zh-Hans': '日期', 'zh-Hant': '日期' },
  'memory.details.uses': { en: 'Used', 'zh-Hans': '使用', 'zh-Hant': '使用' },
  'memory.details.times': {
    en: '{count, plural, =0 {never} one {once} other {# times}}',
    'zh-Hans': '{count, plural, =0 {未用过} other {# 次}}',
    'zh-Hant': '{count, plural, =0 {未用過} other {# 次}}',
  },
  'memory.details.article': { en: 'Article', 'zh-Hans': '文章', 'zh-Hant': '文章' },
  'memory.details.noArticle': { en: 'none', 'zh-Hans': '无', 'zh-Hant': '無' },
  'memory.details.gone': {
    en: 'no longer in the library',
    'zh-Hans': '已不在资料库中',
    'zh-Hant': '已不在資料庫中',
  },
  'memory.details.before': { en: 'Sentence before', 'zh-Hans': '上一句', 'zh-Hant': '上一句' },
  'memory.details.after': { en: 'Sentence after', 'zh-Hans': '下一句', 'zh-Hant': '下一句' },
  'memory.edit': { en: 'Edit', 'zh-Hans': '修改', 'zh-Hant': '修改' },
  'memory.edit.title': { en: 'Edit the pair', 'zh-Hans': '修改句对', 'zh-Hant': '修改句對' },
  'memory.edit.save': { en: 'Save', 'zh-Hans': '保存', 'zh-Hant': '儲存' },
  'memory.edit.both': {
    en: 'Both sides need a text. To drop the pair, remove it.',
    'zh-Hans': '两侧都要有文字。如果不再需要，请移除整个句对。',
    'zh-Hant': '兩側都要有文字。如果不再需要，請移除整個句對。',
  },
  'memory.edit.note': {
    en: 'The article keeps its text; only the memory changes.',
    'zh-Hans': '只改动翻译记忆，文章中的文字不变。',
    'zh-Hant': '只變更翻譯記憶，文章中的文字不變。',
  },
  'memory.open': { en: 'Go to it in its article', 'zh-Hans': '前往所在文章', 'zh-Hant': '前往所在文章' },
  'memory.remove': { en: 'Remove', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  'memory.removed': {
    en: 'Removed {count, plural, one {# pair} other {# pairs}}.',
    'zh-Hans': '已移除 {count, number} 个句对。',
    'zh-Hant': '已移除 {count, number} 個句對。',
  },
  'memory.takeBack': { en: 'Take back', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  'memory.restore': { en: 'Put back', 'zh-Hans': '放回', 'zh-Hant': '放回' },
  'memory.restored': {
    en: 'Put back {count, plural, one {# pair} other {# pairs}}.',
    'zh-Hans': '已放回 {count, number} 个句对。',
    'zh-Hant': '已放回 {count, number} 個句對。',
  },
  'memory.index': {
    en: 'The index is being made: {done, number} of {total, number} pairs. What is not in it yet is not found.',
    'zh-Hans': '正在建立索引：{done, number}/{total, number} 个句对。尚未编入的暂时检索不到。',
    'zh-Hant': '正在建立索引：{done, number}/{total, number} 個句對。尚未編入的暫時檢索不到。',
  },
} satisfies Texts

/** Words for putting the memory in order, and for what stands where nothing is. */
const orderTexts = {
  'memory.duplicates.about': {
    en: 'Pairs that stand in the memory more than once.',
    'zh-Hans': '翻译记忆中重复出现的句对。',
    'zh-Hant': '翻譯記憶中重複出現的句對。',
  },
  'memory.contradiction.about': {
    en: 'The same text, translated differently. Keep the one that holds.',
    'zh-Hans': '同一原文有不同译文。请选择要保留的译文。',
    'zh-Hant': '同一原文有不同譯文。請選擇要保留的譯文。',
  },
  'memory.group.keep': {
    en: 'Keep this, remove {count, plural, one {the other} other {# others}}',
    'zh-Hans': '保留此项，移除其余 {count, number} 项',
    'zh-Hant': '保留此項，移除其餘 {count, number} 項',
  },
  'memory.group.which': { en: 'Which one to keep', 'zh-Hans': '要保留哪一项', 'zh-Hant': '要保留哪一項' },
  'memory.group.list': { en: 'Groups', 'zh-Hans': '各组', 'zh-Hant': '各組' },
  'memory.merge': { en: 'Merge all duplicates…', 'zh-Hans': '合并全部重复…', 'zh-Hant': '合併全部重複…' },
  'memory.merge.title': { en: 'Merge all duplicates', 'zh-Hans': '合并全部重复', 'zh-Hant': '合併全部重複' },
  'memory.merge.text': {
    en: 'Of {count, plural, one {the # group} other {each of # groups}} the pair that was used most stays, else the newest. The others, with the neighbours that context matches need, go to Removed and can be put back.',
    'zh-Hans':
      '{count, number} 组重复中，每组保留使用次数最多的一个；次数相同则保留最新的。其余连同上下文信息移到“已移除”，随时可以放回。',
    'zh-Hant':
      '{count, number} 組重複中，每組保留使用次數最多的一個；次數相同則保留最新的。其餘連同上下文資訊移到「已移除」，隨時可以放回。',
  },
  'memory.merge.do': { en: 'Merge', 'zh-Hans': '合并', 'zh-Hant': '合併' },
  'memory.merge.progress': {
    en: '{done, number} of {total, number} groups',
    'zh-Hans': '{done, number}/{total, number} 组',
    'zh-Hant': '{done, number}/{total, number} 組',
  },
  'memory.empty.title': {
    en: 'The memory is empty',
    'zh-Hans': '翻译记忆还是空的',
    'zh-Hant': '翻譯記憶還是空的',
  },
  'memory.empty.text': {
    en: 'It learns each segment that you confirm on the desk, and whatever you align.',
    'zh-Hans': '在译台确认的每个句段，以及对齐的文章，都会存入翻译记忆。',
    'zh-Hant': '在譯檯確認的每個句段，以及對齊的文章，都會存入翻譯記憶。',
  },
  'memory.empty.align': { en: 'Align an archive', 'zh-Hans': '对齐旧文章', 'zh-Hant': '對齊舊文章' },
  'memory.empty.align.text': {
    en: 'Texts and their translations become pairs, sentence by sentence.',
    'zh-Hans': '把原文和译文逐句对应，存成句对。',
    'zh-Hant': '將原文和譯文逐句對應，存成句對。',
  },
  'memory.empty.import': { en: 'Bring in an article', 'zh-Hans': '导入文章', 'zh-Hant': '匯入文章' },
  'memory.empty.import.text': {
    en: 'An article in two or three languages is aligned and remembered as it comes in.',
    'zh-Hans': '有两三种语言版本的文章，导入时即对齐并存入记忆。',
    'zh-Hant': '有兩三種語言版本的文章，匯入時即對齊並存入記憶。',
  },
  'memory.nothing': {
    en: 'No pair answers to this search and these filters.',
    'zh-Hans': '没有符合检索和筛选条件的句对。',
    'zh-Hant': '沒有符合檢索和篩選條件的句對。',
  },
  'memory.noDuplicates': {
    en: 'No pair stands in the memory twice.',
    'zh-Hans': '翻译记忆中没有重复的句对。',
    'zh-Hant': '翻譯記憶中沒有重複的句對。',
  },
  'memory.noContradiction': {
    en: 'No text is translated in two ways.',
    'zh-Hans': '没有译法不一的原文。',
    'zh-Hant': '沒有譯法不一的原文。',
  },
  'memory.noRemoved': {
    en: 'Nothing was removed. What you remove from the memory waits here to be put back.',
    'zh-Hans': '没有移除的句对。从翻译记忆中移除的句对会留在这里，随时可以放回。',
    'zh-Hant': '沒有移除的句對。從翻譯記憶中移除的句對會留在這裡，隨時可以放回。',
  },
} satisfies Texts

/** Words of the memory: concordance, search and upkeep. */
export const memoryTexts = { ...concordanceTexts, ...screenTexts, ...orderTexts } satisfies Texts
