import type { Texts } from './text.ts'

/** Words of suggestions: changes that are noted for somebody to accept. */
export const suggestionTexts = {
  'panel.suggestions': { en: 'Suggestions', 'zh-Hans': '修订', 'zh-Hant': '修訂' },
  'suggestions.mode': { en: 'What is typed', 'zh-Hans': '编辑方式', 'zh-Hant': '編輯方式' },
  'suggestions.editing': { en: 'Editing', 'zh-Hans': '直接编辑', 'zh-Hant': '直接編輯' },
  'suggestions.suggesting': { en: 'Suggesting', 'zh-Hans': '修订', 'zh-Hant': '修訂' },
  'suggestions.on': {
    en: 'Changes are noted as suggestions.',
    'zh-Hans': '所作改动将记为修订。',
    'zh-Hant': '所作更動將記為修訂。',
  },
  'suggestions.off': {
    en: 'Changes go into the text as they are.',
    'zh-Hans': '所作改动直接写入正文。',
    'zh-Hant': '所作更動直接寫入正文。',
  },
  'suggestions.none': {
    en: 'No suggestions in {language}.',
    'zh-Hans': '{language}版本没有修订。',
    'zh-Hant': '{language}版本沒有修訂。',
  },
  'suggestions.noneHere': {
    en: 'No suggestion here.',
    'zh-Hans': '此处没有修订。',
    'zh-Hant': '此處沒有修訂。',
  },
  'suggestions.count': {
    en: '{count, plural, one {# suggestion} other {# suggestions}} in {language}',
    'zh-Hans': '{language}版本有 {count} 处修订',
    'zh-Hant': '{language}版本有 {count} 處修訂',
  },
  'suggestions.undecided': {
    en: 'Nothing was changed: the segment is locked, or its neighbour is another one now.',
    'zh-Hans': '未作改动：句段已锁定，或相邻句段已经变了。',
    'zh-Hant': '未作更動：句段已鎖定，或相鄰句段已經變了。',
  },
  'suggestions.shape.split': {
    en: 'A segment begins here',
    'zh-Hans': '在此处另起一个句段',
    'zh-Hant': '在此處另起一個句段',
  },
  'suggestions.shape.join': {
    en: 'Joined with the next segment',
    'zh-Hans': '与下一句段合并',
    'zh-Hant': '與下一句段合併',
  },
  'suggestions.accept': { en: 'Accept', 'zh-Hans': '接受', 'zh-Hant': '接受' },
  'suggestions.reject': { en: 'Reject', 'zh-Hans': '拒绝', 'zh-Hant': '拒絕' },
  'suggestions.acceptListed': { en: 'Accept all', 'zh-Hans': '全部接受', 'zh-Hant': '全部接受' },
  'suggestions.rejectListed': { en: 'Reject all', 'zh-Hans': '全部拒绝', 'zh-Hant': '全部拒絕' },
  'suggestions.accepted': {
    en: '{count, plural, one {# suggestion} other {# suggestions}} accepted.',
    'zh-Hans': '已接受 {count} 处修订。',
    'zh-Hant': '已接受 {count} 處修訂。',
  },
  'suggestions.rejected': {
    en: '{count, plural, one {# suggestion} other {# suggestions}} rejected.',
    'zh-Hans': '已拒绝 {count} 处修订。',
    'zh-Hant': '已拒絕 {count} 處修訂。',
  },
  'suggestions.by': { en: 'Whose', 'zh-Hans': '作者', 'zh-Hant': '作者' },
  'suggestions.everyone': { en: 'Everyone', 'zh-Hans': '所有人', 'zh-Hant': '所有人' },
  'suggestions.deletions': { en: 'Show deletions', 'zh-Hans': '显示删除的文字', 'zh-Hant': '顯示刪除的文字' },
  'suggestions.kind.insert': { en: 'added', 'zh-Hans': '增加', 'zh-Hant': '增加' },
  'suggestions.kind.delete': { en: 'deleted', 'zh-Hans': '删除', 'zh-Hant': '刪除' },
  'suggestions.kind.replace': { en: 'replaced', 'zh-Hans': '替换', 'zh-Hant': '取代' },
  'suggestions.kind.format': { en: 'formatted', 'zh-Hans': '格式', 'zh-Hant': '格式' },
  'suggestions.kind.split': { en: 'split', 'zh-Hans': '拆分', 'zh-Hant': '分割' },
  'suggestions.kind.join': { en: 'joined', 'zh-Hans': '合并', 'zh-Hant': '合併' },
  'suggestions.hidden': {
    en: 'A later suggestion took its place; it cannot be seen in the text.',
    'zh-Hans': '已被后来的修订取代，正文中看不到。',
    'zh-Hant': '已被後來的修訂取代，正文中看不到。',
  },
} as const satisfies Texts
