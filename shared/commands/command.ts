import type { LocalText } from '../locale.ts'

/** The menus of the application, in order. */
export const menus = ['file', 'edit', 'segment', 'edition', 'review', 'align', 'view', 'help'] as const
export type MenuName = (typeof menus)[number]

/**
 * Where a command makes sense; 'library' needs an open library, 'desk' an open article on the desk. The keys of
 * 'align' are plain letters: they mean something only where the focus is in the rows of an alignment.
 */
export type Scope = 'always' | 'library' | 'article' | 'desk' | 'align'

/** One act that a person can do: it stands in the menu, the palette, the cheat sheet and has a key. */
export interface Command {
  readonly id: string
  readonly menu: MenuName
  readonly label: Required<LocalText>
  /** `Mod` is Ctrl, on a Mac Cmd. Names as in KeyboardEvent.key: 'Mod+Shift+K', 'F8', 'Alt+ArrowDown'. */
  readonly key?: string
  /** A second key that people know it by; not shown in menus. */
  readonly alias?: string
  readonly scope: Scope
  /** A native role that the menu gives it (cut, copy, paste): the window does not run it. */
  readonly role?: 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit' | 'togglefullscreen' | 'pasteAndMatchStyle'
  /** A line is drawn above it in the menu. */
  readonly rule?: true
}

/** The native menu's labels. */
export const menuLabels: { readonly [M in MenuName]: Required<LocalText> } = {
  file: { en: 'File', 'zh-Hans': '文件', 'zh-Hant': '檔案' },
  edit: { en: 'Edit', 'zh-Hans': '编辑', 'zh-Hant': '編輯' },
  segment: { en: 'Segment', 'zh-Hans': '句段', 'zh-Hant': '句段' },
  edition: { en: 'Edition', 'zh-Hans': '版本', 'zh-Hant': '版本' },
  review: { en: 'Review', 'zh-Hans': '审阅', 'zh-Hant': '審閱' },
  align: { en: 'Align', 'zh-Hans': '对齐', 'zh-Hant': '對齊' },
  view: { en: 'View', 'zh-Hans': '视图', 'zh-Hant': '檢視' },
  help: { en: 'Help', 'zh-Hans': '帮助', 'zh-Hant': '說明' },
}
