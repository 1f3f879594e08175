import type { Texts } from './text.ts'

/** Words about how editions are handed over and signed, and about what stands in the way. */
export const workflowTexts = {
  'workflow.return.title': {
    en: 'Return {language} to its translator',
    'zh-Hans': '将{language}退回译者',
    'zh-Hant': '將{language}退回譯者',
  },
  'workflow.return.note': {
    en: 'What is to be looked at again?',
    'zh-Hans': '需要重新处理什么？',
    'zh-Hant': '需要重新處理什麼？',
  },
  'workflow.return.hint': {
    en: 'The translator sees it on the desk and in the library.',
    'zh-Hans': '译者会在译台和资料库中看到。',
    'zh-Hant': '譯者會在譯檯和資料庫中看到。',
  },
  'workflow.return.act': { en: 'Return', 'zh-Hans': '退回', 'zh-Hant': '退回' },
  'workflow.reopen.title': {
    en: 'Reopen {language}',
    'zh-Hans': '重新打开{language}',
    'zh-Hant': '重新開啟{language}',
  },
  'workflow.reopen.note': {
    en: 'Why is it reopened?',
    'zh-Hans': '重新打开的理由',
    'zh-Hant': '重新開啟的理由',
  },
  'workflow.reopen.hint': {
    en: 'It goes back to translating and has to be approved anew. The reason stays with the article.',
    'zh-Hans': '此版本将回到翻译中，须重新批准。理由会留在文章记录里。',
    'zh-Hant': '此版本將回到翻譯中，須重新核准。理由會留在文章紀錄裡。',
  },
  'workflow.reopen.act': { en: 'Reopen', 'zh-Hans': '重新打开', 'zh-Hant': '重新開啟' },
  'workflow.reopen': { en: 'Reopen…', 'zh-Hans': '重新打开…', 'zh-Hant': '重新開啟…' },
  'workflow.notices': { en: 'About these editions', 'zh-Hans': '版本说明', 'zh-Hant': '版本說明' },
  'workflow.locked.approved': {
    en: '{language} is approved: it is only read.',
    'zh-Hans': '{language}已批准，只可阅读。',
    'zh-Hant': '{language}已核准，只可閱讀。',
  },
  'workflow.locked.published': {
    en: '{language} is published: it is only read.',
    'zh-Hans': '{language}已发布，只可阅读。',
    'zh-Hant': '{language}已發布，只可閱讀。',
  },
  'workflow.returned': {
    en: '{person} returned {language} on {date}:',
    'zh-Hans': '{person}于{date}退回{language}：',
    'zh-Hant': '{person}於{date}退回{language}：',
  },
  'workflow.reopened': {
    en: '{person} reopened {language} on {date}:',
    'zh-Hans': '{person}于{date}重新打开{language}：',
    'zh-Hant': '{person}於{date}重新開啟{language}：',
  },
  'workflow.returnedMark': { en: 'Returned', 'zh-Hans': '已退回', 'zh-Hant': '已退回' },
  'workflow.signatures': { en: 'Signatures', 'zh-Hans': '签批记录', 'zh-Hant': '簽核紀錄' },
  'workflow.act.begin': { en: 'Translation begun', 'zh-Hans': '开始翻译', 'zh-Hant': '開始翻譯' },
  'workflow.act.send': { en: 'Sent to review', 'zh-Hans': '送审', 'zh-Hant': '送審' },
  'workflow.act.review': { en: 'First review', 'zh-Hans': '初审通过', 'zh-Hant': '初審通過' },
  'workflow.act.approve': { en: 'Approved', 'zh-Hans': '批准', 'zh-Hant': '核准' },
  'workflow.act.publish': { en: 'Published', 'zh-Hans': '发布', 'zh-Hant': '發布' },
  'workflow.act.return': { en: 'Returned', 'zh-Hans': '退回', 'zh-Hant': '退回' },
  'workflow.act.reopen': { en: 'Reopened', 'zh-Hans': '重新打开', 'zh-Hant': '重新開啟' },
  'workflow.by': { en: '{person}, {date}', 'zh-Hans': '{person}，{date}', 'zh-Hant': '{person}，{date}' },
  'workflow.translator': {
    en: 'Translated last by {person}',
    'zh-Hans': '最后由{person}翻译',
    'zh-Hant': '最後由{person}翻譯',
  },
  'workflow.author': {
    en: 'Written last by {person}',
    'zh-Hans': '最后由{person}撰写',
    'zh-Hant': '最後由{person}撰寫',
  },
  'workflow.firstReview': { en: 'Sign first review', 'zh-Hans': '初审通过', 'zh-Hant': '初審通過' },
  'workflow.signed': {
    en: '{language}: first review signed; another person approves.',
    'zh-Hans': '{language}：初审已签，由另一人批准。',
    'zh-Hant': '{language}：初審已簽，由另一人核准。',
  },
  'workflow.refused.nobody': {
    en: 'Say who is working to approve.',
    'zh-Hans': '请先说明由谁工作，再批准。',
    'zh-Hant': '請先說明由誰工作，再核准。',
  },
  'workflow.refused.four-eyes': {
    en: 'You worked on it last; someone else approves.',
    'zh-Hans': '此稿最后经你手，须由他人批准。',
    'zh-Hant': '此稿最後經你手，須由他人核准。',
  },
  'workflow.refused.second-review': {
    en: 'The first review is not signed yet.',
    'zh-Hans': '初审尚未签字。',
    'zh-Hant': '初審尚未簽字。',
  },
  'workflow.refused.same-reviewer': {
    en: 'You signed the first review; someone else approves.',
    'zh-Hans': '初审由你签字，须由他人批准。',
    'zh-Hant': '初審由你簽字，須由他人核准。',
  },
  'workflow.settings': { en: 'Review and approval', 'zh-Hans': '审阅与批准', 'zh-Hant': '審閱與核准' },
  'workflow.settings.fourEyes': {
    en: 'Whoever worked on it last may not approve (four eyes)',
    'zh-Hans': '最后经手的人不得批准（双人原则）',
    'zh-Hant': '最後經手的人不得核准（雙人原則）',
  },
  'workflow.settings.secondReview': {
    en: 'Two people review before approval',
    'zh-Hans': '批准前须经两人审阅',
    'zh-Hant': '核准前須經兩人審閱',
  },
  'workflow.settings.required': {
    en: 'Has to be there before approval',
    'zh-Hans': '批准前必须填写',
    'zh-Hant': '核准前必須填寫',
  },
  'workflow.required.date': { en: 'Date', 'zh-Hans': '日期', 'zh-Hant': '日期' },
  'workflow.required.section': { en: 'Section', 'zh-Hans': '栏目', 'zh-Hant': '欄目' },
  'workflow.required.byline': { en: 'Byline', 'zh-Hans': '署名', 'zh-Hant': '署名' },
  'workflow.required.alt': { en: 'Image descriptions', 'zh-Hans': '图片说明文字', 'zh-Hant': '圖片說明文字' },
  'workflow.required.credit': { en: 'Image credits', 'zh-Hans': '图片来源', 'zh-Hant': '圖片來源' },
  'workflow.lock.locked': {
    en: 'Locked as final.',
    'zh-Hans': '已定稿并锁定。',
    'zh-Hant': '已定稿並鎖定。',
  },
  'workflow.lock.unlocked': { en: 'Unlocked.', 'zh-Hans': '已解除锁定。', 'zh-Hant': '已解除鎖定。' },
  'workflow.lock.unconfirmed': {
    en: 'Confirm the segment before it is locked.',
    'zh-Hans': '请先确认此句段，再锁定。',
    'zh-Hant': '請先確認此句段，再鎖定。',
  },
  'workflow.lock.read-only': {
    en: 'This edition is approved. Reopen it to change it.',
    'zh-Hans': '此版本已批准，须重新打开才能修改。',
    'zh-Hant': '此版本已核准，須重新開啟才能修改。',
  },
  'workflow.lock.final': {
    en: 'This segment is final. Unlock it to change it.',
    'zh-Hans': '此句段已定稿，须解除锁定才能修改。',
    'zh-Hant': '此句段已定稿，須解除鎖定才能修改。',
  },
  'workflow.image.title': { en: 'The image’s words', 'zh-Hans': '图片文字', 'zh-Hant': '圖片文字' },
  'workflow.image.alt': { en: 'Description', 'zh-Hans': '替代文字', 'zh-Hant': '替代文字' },
  'workflow.image.alt.hint': {
    en: 'What it shows, for those who do not see it',
    'zh-Hans': '图中内容，供看不到图片的读者了解',
    'zh-Hant': '圖中內容，供看不到圖片的讀者了解',
  },
  'workflow.image.credit': { en: 'Credit line', 'zh-Hans': '图片来源', 'zh-Hant': '圖片來源' },
  'workflow.image.none': {
    en: 'Put the caret into the caption of an image.',
    'zh-Hans': '请把光标放到图注里。',
    'zh-Hant': '請將游標放到圖說裡。',
  },
  'reason.suggested': {
    en: 'A suggestion waits to be accepted or rejected',
    'zh-Hans': '有修订建议尚待接受或拒绝',
    'zh-Hant': '有修訂建議尚待接受或拒絕',
  },
  'reason.comment': {
    en: 'A comment is not resolved',
    'zh-Hans': '有批注尚未解决',
    'zh-Hant': '有註解尚未解決',
  },
  'reason.alt': {
    en: 'The image has no description',
    'zh-Hans': '图片没有替代文字',
    'zh-Hant': '圖片沒有替代文字',
  },
  'reason.credit': {
    en: 'The image has no credit line',
    'zh-Hans': '图片没有注明来源',
    'zh-Hant': '圖片沒有註明來源',
  },
  'reason.date': { en: 'The article has no date', 'zh-Hans': '文章没有日期', 'zh-Hant': '文章沒有日期' },
  'reason.section': {
    en: 'The section is not named in this language',
    'zh-Hans': '没有此语言的栏目名',
    'zh-Hant': '沒有此語言的欄目名',
  },
  'reason.byline': {
    en: 'The byline is missing in this language',
    'zh-Hans': '没有此语言的署名',
    'zh-Hant': '沒有此語言的署名',
  },
  'review.fillIn': { en: 'Fill in…', 'zh-Hans': '填写…', 'zh-Hant': '填寫…' },
  'review.toComments': { en: 'Answer on the desk', 'zh-Hans': '到译台回复', 'zh-Hant': '到譯檯回覆' },
  'review.toSuggestions': { en: 'Decide on the desk', 'zh-Hans': '到译台处理', 'zh-Hant': '到譯檯處理' },
  'review.toImage': { en: 'Describe on the desk…', 'zh-Hans': '到译台填写…', 'zh-Hant': '到譯檯填寫…' },
  'review.metadata': { en: 'The article’s metadata', 'zh-Hans': '文章资料', 'zh-Hant': '文章資料' },
  'error.four-eyes': {
    en: 'Not approved: you worked on this edition last, and in this library someone else approves. Ask another person.',
    'zh-Hans': '未批准：此版本最后经你手，按资料库规定须由他人批准。请另请一人。',
    'zh-Hant': '未核准：此版本最後經你手，按資料庫規定須由他人核准。請另請一人。',
  },
  'error.second-review': {
    en: 'Not approved: two people review in this library, and the first review is not signed. Sign it, or ask for it.',
    'zh-Hans': '未批准：此资料库须两人审阅，初审尚未签字。请先完成初审。',
    'zh-Hant': '未核准：此資料庫須兩人審閱，初審尚未簽字。請先完成初審。',
  },
  'error.same-reviewer': {
    en: 'Not approved: you signed the first review, and the second is another person’s. Ask another person.',
    'zh-Hans': '未批准：初审由你签字，复审须由他人完成。请另请一人。',
    'zh-Hant': '未核准：初審由你簽字，複審須由他人完成。請另請一人。',
  },
  'error.nobody': {
    en: 'Not signed: nobody said who is working. Choose a person and try again.',
    'zh-Hans': '未签字：尚未说明由谁工作。请选择使用者后再试。',
    'zh-Hant': '未簽字：尚未說明由誰工作。請選擇使用者後再試。',
  },
  'error.status': {
    en: 'This cannot be done where the edition stands now{given, select, yes { ({detail})} other {}}. Look at its status and try again.',
    'zh-Hans': '此版本目前的状态不能这样做{given, select, yes {（{detail}）} other {}}。请查看状态后再试。',
    'zh-Hant': '此版本目前的狀態不能這樣做{given, select, yes {（{detail}）} other {}}。請查看狀態後再試。',
  },
  'error.reason': {
    en: 'Nothing was changed: say why first.',
    'zh-Hans': '没有改动：请先写明理由。',
    'zh-Hant': '沒有變動：請先寫明理由。',
  },
  'error.read-only': {
    en: 'The edition is approved{given, select, yes { ({detail})} other {}}, so the change was not stored. Reopen it with a reason, then change it.',
    'zh-Hans':
      '此版本已批准{given, select, yes {（{detail}）} other {}}，改动未保存。请注明理由重新打开后再修改。',
    'zh-Hant':
      '此版本已核准{given, select, yes {（{detail}）} other {}}，變動未儲存。請註明理由重新開啟後再修改。',
  },
} satisfies Texts
