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
  ['bundle.export', 'Mod+E', 'Export Bundle…', '导出发布包…', '匯出發布包…', { scope: 'article', ...rule }],
  ['bundle.verify', '', 'Verify Bundle…', '校验发布包…', '驗證發布包…'],
  ['app.settings', 'Mod+,', 'Settings…', '设置…', '設定…', rule],
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
  ['segment.copySource', 'Mod+Shift+S', 'Copy Source', '复制原文', '複製原文', rule],
  [
    'segment.convert',
    'Mod+Shift+T',
    'Convert from the Other Chinese',
    '由另一中文版转换',
    '由另一中文版轉換',
  ],
  ...Array.from({ length: 9 }, (_, at): Row => {
    const n = String(at + 1)
    return [`match.insert${n}`, `Mod+${n}`, `Insert Match ${n}`, `插入第 ${n} 条匹配`, `插入第 ${n} 條比對`]
  }),
  ['segment.split', 'Mod+T', 'Split Segment', '拆分句段', '分割句段', rule],
  ['segment.join', 'Mod+J', 'Join with Next', '与下一句段合并', '與下一句段合併'],
])

const edition = group('edition', 'desk', [
  ['edition.sendToReview', 'Mod+Shift+Enter', 'Send to Review', '送审', '送審'],
  ['edition.return', '', 'Return to Translator', '退回译者', '退回譯者'],
  ['edition.approve', '', 'Approve Edition', '批准此版本', '核准此版本'],
  ['edition.confirmAll', '', 'Confirm All Translated Segments', '确认所有已译句段', '確認所有已譯句段', rule],
])

const view = group('view', 'always', [
  ['app.palette', 'Mod+K', 'Command Palette', '命令面板', '命令面板'],
  ['view.library', 'Alt+1', 'Library', '资料库', '資料庫', { scope: 'library', ...rule }],
  ['view.desk', 'Alt+2', 'Desk', '译台', '譯檯', { scope: 'article' }],
  ['view.review', 'Alt+3', 'Review', '审阅', '審閱', { scope: 'article' }],
  ['view.publish', 'Alt+4', 'Publish', '发布', '發布', { scope: 'article' }],
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
export const commands: readonly Command[] = [...file, ...edit, ...segment, ...edition, ...view, ...help]

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
