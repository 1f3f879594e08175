import type { Texts } from './text.ts'

/** Words of one Chinese edition following the other. */
export const followingTexts = {
  'doubts.title': {
    en: 'What stands open between the scripts',
    'zh-Hans': '简繁之间待决之处',
    'zh-Hant': '簡繁之間待決之處',
  },
  'doubts.count': { en: '{at} of {count}', 'zh-Hans': '{at}/{count}', 'zh-Hant': '{at}/{count}' },
  'doubts.next': { en: 'Next', 'zh-Hans': '下一处', 'zh-Hant': '下一處' },
  'doubts.previous': { en: 'Previous', 'zh-Hans': '上一处', 'zh-Hant': '上一處' },
  'doubts.undo': { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  'doubts.none': {
    en: 'Nothing stands open between the two Chinese editions.',
    'zh-Hans': '两个中文版之间没有待决之处。',
    'zh-Hant': '兩個中文版之間沒有待決之處。',
  },
  'doubts.done': {
    en: 'Nothing is in doubt any more',
    'zh-Hans': '已无存疑之处',
    'zh-Hant': '已無存疑之處',
  },
  'doubts.sure': {
    en: 'clear ones too (W)',
    'zh-Hans': '含无疑义者（W）',
    'zh-Hant': '含無疑義者（W）',
  },
  'doubts.noPair': {
    en: 'This article does not have both Chinese editions. Add the missing one above the columns.',
    'zh-Hans': '这篇文章缺少一个中文版，请先在栏目上方添加。',
    'zh-Hant': '這篇文章缺少一個中文版，請先在欄位上方新增。',
  },
  'doubts.adopted': {
    en: '{count, plural, =0 {Every segment follows already.} one {One more segment follows from now on.} other {# more segments follow from now on.}}',
    'zh-Hans': '{count, plural, =0 {所有句段均已随之更新。} other {又有 # 个句段将随之更新。}}',
    'zh-Hant': '{count, plural, =0 {所有句段均已隨之更新。} other {又有 # 個句段將隨之更新。}}',
  },
  'doubts.conflict': {
    en: 'The edit by hand and the new conversion are about the same place',
    'zh-Hans': '手工改动与新的转换落在同一处',
    'zh-Hant': '手動修改與新的轉換落在同一處',
  },
  'doubts.mine': { en: 'by hand', 'zh-Hans': '手改', 'zh-Hant': '手改' },
  'doubts.theirs': { en: 'converted', 'zh-Hans': '转换', 'zh-Hant': '轉換' },
  'doubts.both': { en: 'both', 'zh-Hans': '两者', 'zh-Hant': '兩者' },
  'doubts.behind.final': {
    en: 'Final: it is not changed, though the other script is',
    'zh-Hans': '已定稿：另一版已改动，此处不随之更新',
    'zh-Hant': '已定稿：另一版已改動，此處不隨之更新',
  },
  'doubts.behind.declined': {
    en: 'The update was undone here',
    'zh-Hans': '此处的更新已被撤销',
    'zh-Hant': '此處的更新已被復原',
  },
  'doubts.behind.apart': {
    en: 'Another text than the conversion: left as it is',
    'zh-Hans': '与转换结果相去甚远，保留原样',
    'zh-Hant': '與轉換結果相去甚遠，保留原樣',
  },
  'doubts.takeUpdate': { en: 'take the update', 'zh-Hans': '接受更新', 'zh-Hant': '接受更新' },
  'doubts.anew': { en: 'convert anew', 'zh-Hans': '重新转换', 'zh-Hant': '重新轉換' },
  'doubts.level': { en: 'Remember for', 'zh-Hans': '记住的范围', 'zh-Hant': '記住的範圍' },
  'doubts.level.occurrence': { en: 'this place (O)', 'zh-Hans': '此处 (O)', 'zh-Hant': '此處 (O)' },
  'doubts.level.article': { en: 'this article (A)', 'zh-Hans': '本文 (A)', 'zh-Hant': '本文 (A)' },
  'doubts.level.library': { en: 'the library (L)', 'zh-Hans': '资料库 (L)', 'zh-Hant': '資料庫 (L)' },
  'doubts.decided.occurrence': {
    en: '{source} is {form} here',
    'zh-Hans': '此处“{source}”作“{form}”',
    'zh-Hant': '此處「{source}」作「{form}」',
  },
  'doubts.decided.article': {
    en: '{source} is {form} in this article',
    'zh-Hans': '本文中“{source}”作“{form}”',
    'zh-Hant': '本文中「{source}」作「{form}」',
  },
  'doubts.decided.library': {
    en: '{source} is {form} in the whole library',
    'zh-Hans': '整个资料库中“{source}”作“{form}”',
    'zh-Hant': '整個資料庫中「{source}」作「{form}」',
  },
  'following.conflicts': {
    en: '{count, plural, one {# conflict} other {# conflicts}} (F7)',
    'zh-Hans': '{count} 处冲突（F7）',
    'zh-Hant': '{count} 處衝突（F7）',
  },
  'following.converted': { en: 'as converted', 'zh-Hans': '同转换结果', 'zh-Hant': '同轉換結果' },
  'following.edited': { en: 'edited by hand', 'zh-Hans': '有手工改动', 'zh-Hant': '有手動修改' },
  'following.conflict': { en: 'to decide (F7)', 'zh-Hans': '待决（F7）', 'zh-Hant': '待決（F7）' },
  'following.final': { en: 'final, not updated', 'zh-Hans': '已定稿，未更新', 'zh-Hant': '已定稿，未更新' },
  'following.declined': { en: 'update undone', 'zh-Hans': '更新已撤销', 'zh-Hant': '更新已復原' },
  'following.apart': { en: 'a text of its own', 'zh-Hans': '自成一文', 'zh-Hant': '自成一文' },
} as const satisfies Texts
