import type { Command, MenuName, Scope } from './command.ts'

type Row = readonly [id: string, key: string, en: string, hans: string, hant: string, more?: Partial<Command>]

const rule = { rule: true } as const

const file = group('file', 'always', [
  ['library.create', 'Mod+Shift+N', 'New Library…', '新建资料库…', '新增資料庫…'],
  ['library.choose', 'Mod+Shift+O', 'Open Library…', '打开资料库…', '開啟資料庫…'],
  ['library.openSample', '', 'Open Sample Library', '打开示例资料库', '開啟範例資料庫'],
  ['library.close', 'Mod+Shift+W', 'Close Library', '关闭资料库', '關閉資料庫', { scope: 'library' }],
  ['article.create', 'Mod+N', 'New Article…', '新建文章…', '新增文章…', { scope: 'library', ...rule }],
  ['article.import', 'Mod+O', 'Bring In Files…', '导入文件…', '匯入檔案…', { scope: 'library' }],
  [
    'article.importText',
    'Mod+Shift+V',
    'Bring In from Clipboard',
    '从剪贴板导入',
    '從剪貼簿匯入',
    { scope: 'library' },
  ],
  ['terms.add', 'Mod+D', 'Add Term…', '收录术语…', '收錄術語…', { scope: 'library', ...rule }],
  ['terms.import', '', 'Bring In Terms…', '导入术语…', '匯入術語…', { scope: 'library' }],
  ['terms.exportCsv', '', 'Export Terms as CSV…', '导出术语为 CSV…', '匯出術語為 CSV…', { scope: 'library' }],
  ['terms.exportTbx', '', 'Export Terms as TBX…', '导出术语为 TBX…', '匯出術語為 TBX…', { scope: 'library' }],
  [
    'exceptions.add',
    'Mod+Shift+D',
    'Add Conversion Exception…',
    '添加转换例外…',
    '新增轉換例外…',
    { scope: 'library' },
  ],
  ['exceptions.import', '', 'Bring In Exceptions…', '导入转换例外…', '匯入轉換例外…', { scope: 'library' }],
  ['exceptions.export', '', 'Export Exceptions…', '导出转换例外…', '匯出轉換例外…', { scope: 'library' }],
  ['bundle.export', 'Mod+E', 'Export Bundle…', '导出发布包…', '匯出發布包…', { scope: 'article', ...rule }],
  ['bundle.verify', '', 'Verify Bundle…', '校验发布包…', '驗證發布包…'],
  ['app.settings', 'Mod+,', 'Settings…', '设置…', '設定…', rule],
  ['app.person', '', 'Who Is Working…', '切换使用者…', '切換使用者…', { scope: 'library' }],
  ['app.quit', 'Mod+Q', 'Quit', '退出', '結束', { role: 'quit', ...rule }],
])

const edit = group('edit', 'desk', [
  ['edit.undo', 'Mod+Z', 'Undo', '撤销', '復原'],
  ['edit.redo', 'Mod+Shift+Z', 'Redo', '重做', '取消復原', { alias: 'Mod+Y' }],
  ['edit.cut', 'Mod+X', 'Cut', '剪切', '剪下', { scope: 'always', role: 'cut', ...rule }],
  ['edit.copy', 'Mod+C', 'Copy', '复制', '複製', { scope: 'always', role: 'copy' }],
  ['edit.paste', 'Mod+V', 'Paste', '粘贴', '貼上', { scope: 'always', role: 'paste' }],
  ['edit.selectAll', 'Mod+A', 'Select All', '全选', '全選', { scope: 'always', role: 'selectAll' }],
  ['edit.strong', 'Mod+B', 'Strong', '加粗', '粗體', rule],
  ['edit.emphasis', 'Mod+I', 'Emphasis', '强调', '強調'],
  ['edit.link', 'Mod+Shift+K', 'Link…', '链接…', '連結…'],
  ['edit.find', 'Mod+F', 'Find in Article', '在文中查找', '在文中尋找', rule],
  ['edit.replace', 'Mod+H', 'Replace in Article', '在文中替换', '在文中取代'],
  [
    'memory.concordance',
    'Mod+Shift+C',
    'Search Memory for Selection',
    '在翻译记忆中检索',
    '在翻譯記憶中檢索',
    { alias: 'F3' },
  ],
  ['library.search', 'Mod+Shift+F', 'Search Library', '搜索资料库', '搜尋資料庫', { scope: 'library' }],
])

const segment = group('segment', 'desk', [
  ['segment.confirm', 'Mod+Enter', 'Confirm and Go On', '确认并到下一句', '確認並到下一句'],
  ['segment.reopen', 'Mod+Shift+U', 'Reopen Segment', '取消确认', '取消確認'],
  ['segment.next', 'Alt+ArrowDown', 'Next Segment', '下一句段', '下一句段', rule],
  ['segment.previous', 'Alt+ArrowUp', 'Previous Segment', '上一句段', '上一句段'],
  ['segment.nextUnfinished', 'Mod+G', 'Next Unfinished Segment', '下一未完成句段', '下一未完成句段'],
  ['segment.nextIssue', 'F8', 'Next Issue', '下一个问题', '下一個問題'],
  ['segment.previousIssue', 'Shift+F8', 'Previous Issue', '上一个问题', '上一個問題'],
  ['segment.fixIssue', 'Alt+Enter', 'Fix Issue', '修正此问题', '修正此問題'],
  ['segment.fixAlike', 'Alt+Shift+Enter', 'Fix All Alike', '修正所有同类问题', '修正所有同類問題'],
  ['segment.waiveIssue', 'Alt+Delete', 'Let Issue Stand…', '保留此问题…', '保留此問題…'],
  ['segment.copySource', 'Mod+Shift+S', 'Copy Source', '复制原文', '複製原文', rule],
  [
    'segment.convert',
    'Mod+Shift+T',
    'Convert from the Other Chinese',
    '由另一中文版转换',
    '由另一中文版轉換',
  ],
  ['doubts.next', 'F7', 'Next Doubt between the Scripts', '下一处简繁存疑', '下一處簡繁存疑'],
  ['doubts.previous', 'Shift+F7', 'Previous Doubt between the Scripts', '上一处简繁存疑', '上一處簡繁存疑'],
  ...Array.from({ length: 9 }, (_, at): Row => {
    const n = String(at + 1)
    return [`match.insert${n}`, `Mod+${n}`, `Insert Match ${n}`, `插入第 ${n} 条匹配`, `插入第 ${n} 條比對`]
  }),
  ...Array.from({ length: 9 }, (_, at): Row => {
    const n = String(at + 1)
    return [`term.insert${n}`, `Mod+Alt+${n}`, `Insert Term ${n}`, `插入第 ${n} 个术语`, `插入第 ${n} 個術語`]
  }),
  ['segment.split', 'Mod+T', 'Split Segment', '拆分句段', '分割句段', rule],
  ['segment.setApart', '', 'Set Apart from Repetitions', '设为重复句段的例外', '設為重複句段的例外'],
  ['segment.join', 'Mod+J', 'Join with Next', '与下一句段合并', '與下一句段合併'],
  ['segment.lock', 'Mod+Shift+L', 'Lock or Unlock as Final', '定稿锁定或解除', '定稿鎖定或解除', rule],
  ['segment.image', '', 'Image’s Words…', '图片文字…', '圖片文字…'],
])

const edition = group('edition', 'desk', [
  ['edition.pretranslate', 'Mod+Shift+P', 'Pretranslate…', '预翻译…', '預先翻譯…'],
  ['edition.analyse', 'Mod+Shift+A', 'Analyse…', '分析…', '分析…', { scope: 'library' }],
  ['edition.sendToReview', 'Mod+Shift+Enter', 'Send to Review', '送审', '送審'],
  ['edition.begin', '', 'Start Translating', '开始翻译', '開始翻譯'],
  ['edition.return', '', 'Return to Translator…', '退回译者…', '退回譯者…'],
  ['edition.firstReview', '', 'Sign First Review', '初审通过', '初審通過'],
  ['edition.approve', '', 'Approve Edition', '批准此版本', '核准此版本'],
  ['edition.reopen', '', 'Reopen Edition…', '重新打开此版本…', '重新開啟此版本…'],
  [
    'edition.follow',
    '',
    'Let the Other Chinese Follow',
    '使另一中文版随之更新',
    '使另一中文版隨之更新',
    rule,
  ],
  ['edition.fixAll', '', 'Fix All That Is Safe', '修正所有可自动修正的问题', '修正所有可自動修正的問題'],
  [
    'edition.reportHtml',
    '',
    'Save Issues as HTML…',
    '将问题清单存为 HTML…',
    '將問題清單存為 HTML…',
    { scope: 'article' },
  ],
  [
    'edition.reportCsv',
    '',
    'Save Issues as CSV…',
    '将问题清单存为 CSV…',
    '將問題清單存為 CSV…',
    { scope: 'article' },
  ],
  ['edition.confirmAll', '', 'Confirm All Translated Segments', '确认所有已译句段', '確認所有已譯句段'],
])

const review = group('review', 'desk', [
  ['suggestions.mode', 'Mod+Shift+E', 'Suggest Changes', '以修订方式编辑', '以修訂方式編輯'],
  ['suggestions.next', 'F9', 'Next Suggestion', '下一处修订', '下一處修訂', rule],
  ['suggestions.previous', 'Shift+F9', 'Previous Suggestion', '上一处修订', '上一處修訂'],
  ['suggestions.accept', 'Mod+F9', 'Accept Suggestion', '接受修订', '接受修訂'],
  ['suggestions.reject', 'Mod+Shift+F9', 'Reject Suggestion', '拒绝修订', '拒絕修訂'],
  ['suggestions.acceptAll', '', 'Accept All Suggestions', '接受所有修订', '接受所有修訂'],
  ['suggestions.rejectAll', '', 'Reject All Suggestions', '拒绝所有修订', '拒絕所有修訂'],
  [
    'suggestions.deletions',
    'Alt+F9',
    'Show or Hide Deletions',
    '显示或隐藏删除的文字',
    '顯示或隱藏刪除的文字',
    rule,
  ],
  ['comments.add', 'Mod+Alt+M', 'Comment on Selection', '为所选文字添加批注', '為所選文字新增註解', rule],
  ['comments.next', 'Alt+PageDown', 'Next Comment', '下一条批注', '下一則註解'],
  ['comments.previous', 'Alt+PageUp', 'Previous Comment', '上一条批注', '上一則註解'],
  ['comments.reply', 'Mod+Alt+R', 'Reply to Comment', '回复批注', '回覆註解'],
  [
    'comments.resolve',
    'Mod+Alt+Enter',
    'Resolve or Reopen Comment',
    '解决或重新打开批注',
    '解決或重新開啟註解',
  ],
  ['history.keep', 'Mod+S', 'Keep Version…', '保存版本…', '儲存版本…', rule],
  ['history.compare', 'Mod+Shift+H', 'Compare Versions', '比较版本', '比較版本'],
  ['history.reviewer', '', 'What Changed in Review', '查看审阅中的改动', '查看審閱中的改動'],
  ['compare.next', 'F4', 'Next Changed Paragraph', '下一处改动', '下一處改動'],
  ['compare.previous', 'Shift+F4', 'Previous Changed Paragraph', '上一处改动', '上一處改動'],
  [
    'outside.takeOut',
    '',
    'Take Out for Review…',
    '导出送外审…',
    '匯出送外審…',
    { scope: 'article', ...rule },
  ],
  ['outside.bringBack', '', 'Bring Review Back…', '导回外审稿…', '匯回外審稿…', { scope: 'library' }],
  ['quality.mark', 'Mod+Alt+Q', 'Classify Change…', '标注改动类别…', '標註更動類別…', rule],
  ['quality.show', '', 'Record of Quality', '质量记录', '品質記錄', { scope: 'library' }],
  ['history.correct', '', 'Correction after Publication…', '发布后更正…', '發布後更正…', rule],
])

const align = group('align', 'align', [
  ['align.files', '', 'Align Files…', '对齐文件…', '對齊檔案…', { scope: 'library' }],
  ['align.folder', '', 'Align a Folder…', '对齐文件夹…', '對齊資料夾…', { scope: 'library' }],
  ['align.accept', 'Enter', 'Accept and Go On', '确认并到下一处', '確認並到下一處', rule],
  [
    'align.acceptThrough',
    'Shift+Enter',
    'Accept All up to Here',
    '确认至此',
    '確認至此',
    { alias: 'Mod+Enter' },
  ],
  ['align.doubt', 'D', 'Take Acceptance Back', '取消确认', '取消確認'],
  ['align.link', 'L', 'Link', '连接', '連結', rule],
  ['align.unlink', 'U', 'Unlink', '断开', '斷開'],
  ['align.split', 'S', 'Split', '拆分', '分割'],
  ['align.join', 'M', 'Merge with Next', '与下一行合并', '與下一列合併'],
  ['align.joinPrevious', 'Shift+M', 'Merge with Previous', '与上一行合并', '與上一列合併'],
  ['align.moveBack', '[', 'Move First Sentence Up', '首句移到上一行', '首句移到上一列'],
  ['align.moveOn', ']', 'Move Last Sentence Down', '末句移到下一行', '末句移到下一列'],
  ['align.nextDoubtful', 'N', 'Next Doubtful', '下一处存疑', '下一處存疑', rule],
  ['align.previousDoubtful', 'Shift+N', 'Previous Doubtful', '上一处存疑', '上一處存疑'],
  ['align.order', 'F', 'Doubtful First, or as in the Text', '切换存疑在前', '切換存疑在前'],
])

const view = group('view', 'always', [
  ['app.palette', 'Mod+K', 'Command Palette', '命令面板', '命令面板'],
  ['view.library', 'Alt+1', 'Library', '资料库', '資料庫', { scope: 'library', ...rule }],
  ['view.desk', 'Alt+2', 'Desk', '译台', '譯檯', { scope: 'article' }],
  ['view.back', 'Alt+ArrowLeft', 'Back', '返回', '返回', { scope: 'library' }],
  ['view.review', 'Alt+3', 'Review', '审阅', '審閱', { scope: 'article' }],
  ['view.publish', 'Alt+4', 'Publish', '发布', '發布', { scope: 'article' }],
  ['view.align', 'Alt+5', 'Align', '对齐', '對齊', { scope: 'library' }],
  ['view.terms', 'Alt+6', 'Termbase', '术语库', '術語庫', { scope: 'library' }],
  ['view.memory', 'Alt+7', 'Translation Memory', '翻译记忆', '翻譯記憶', { scope: 'library' }],
  ['view.conversion', 'Alt+8', 'Conversion', '简繁转换', '簡繁轉換', { scope: 'library' }],
  ['view.checks', 'Alt+9', 'Checks', '检查', '檢查', { scope: 'library' }],
  ['column.en', 'Alt+Shift+1', 'English Column', '英文栏', '英文欄', { scope: 'desk', ...rule }],
  ['column.zh-Hans', 'Alt+Shift+2', 'Simplified Column', '简体栏', '簡體欄', { scope: 'desk' }],
  ['column.zh-Hant', 'Alt+Shift+3', 'Traditional Column', '繁体栏', '繁體欄', { scope: 'desk' }],
  ['column.swap', 'Alt+Shift+0', 'Exchange Columns', '调换各栏', '調換各欄', { scope: 'desk' }],
  ['view.panel', 'Mod+\\', 'Side Panel', '侧栏', '側欄', { scope: 'desk' }],
  ['view.nextPane', 'F6', 'Next Pane', '下一窗格', '下一窗格'],
  ['theme.light', '', 'Appearance: Light', '外观：浅色', '外觀：淺色', rule],
  ['theme.dark', '', 'Appearance: Dark', '外观：深色', '外觀：深色'],
  ['theme.system', '', 'Appearance: Follow the System', '外观：跟随系统', '外觀：跟隨系統'],
  ['interface.en', '', 'Interface: English', '界面：English', '介面：English', rule],
  ['interface.zh-Hans', '', 'Interface: 简体中文', '界面：简体中文', '介面：简体中文'],
  ['interface.zh-Hant', '', 'Interface: 繁體中文', '界面：繁體中文', '介面：繁體中文'],
  ['view.zoomIn', 'Mod+=', 'Zoom In', '放大', '放大', rule],
  ['view.zoomOut', 'Mod+-', 'Zoom Out', '缩小', '縮小'],
  ['view.zoomReset', 'Mod+0', 'Actual Size', '实际大小', '實際大小'],
  ['view.fullScreen', 'F11', 'Full Screen', '全屏', '全螢幕', { role: 'togglefullscreen' }],
])

const help = group('help', 'always', [
  ['app.keys', 'Mod+/', 'Keyboard Shortcuts', '键盘快捷键', '鍵盤快速鍵'],
  ['app.introduction', '', 'Introduction', '入门介绍', '入門介紹'],
])

/** Every command, in the order of the menus: the one table behind menu, palette, keys and tooltips. */
export const commands: readonly Command[] = [
  ...file,
  ...edit,
  ...segment,
  ...edition,
  ...review,
  ...align,
  ...view,
  ...help,
]

function group(menu: MenuName, scope: Scope, rows: readonly Row[]): Command[] {
  return rows.map(([id, key, en, hans, hant, more]) => ({
    id,
    menu,
    scope,
    label: { en, 'zh-Hans': hans, 'zh-Hant': hant },
    ...(key === '' ? {} : { key }),
    ...more,
  }))
}
