import type { Language } from '../../shared/locale.ts'
import { desk } from '../api/desk.ts'
import { useErrorText } from '../text/useText.ts'
import { notify } from '../ui/toasts.tsx'
import { useCommands } from './commands.ts'
import { enterLibrary, go, goBack, show, takeSettings, useSession } from './session.ts'

type Answer = { readonly ok: boolean; readonly error?: string; readonly detail?: string }

/** The commands of the window itself: libraries, rooms, theme, language, what lies over the screen. */
export function useShellCommands(): void {
  const errorText = useErrorText()
  const report = (answer: Answer) => {
    if (answer.ok || answer.error === 'cancelled') return
    notify({ kind: 'error', text: errorText(answer.error ?? 'internal', answer.detail) })
  }
  const library = (method: 'create' | 'choose' | 'openSample' | 'close') => async () => {
    const answer = await desk.call.library[method]({})
    if (answer.ok) enterLibrary(answer.value)
    else report(answer)
  }
  const change = (settings: Parameters<typeof desk.call.settings.set>[0]) => async () => {
    const answer = await desk.call.settings.set(settings)
    if (answer.ok) takeSettings(answer.value)
    else report(answer)
  }
  const theme = (name: 'light' | 'dark' | 'system') => change({ theme: name })
  const language = (name: Language) => change({ interface: name })
  const inLibrary = (act: () => void) => () => {
    if (useSession.getState().libraries.library) act()
  }
  const withArticle = (screen: 'desk' | 'review' | 'publish') =>
    inLibrary(() => {
      if (useSession.getState().article) go(screen)
    })
  useCommands({
    'library.create': library('create'),
    'library.choose': library('choose'),
    'library.openSample': library('openSample'),
    'library.close': library('close'),
    'article.create': inLibrary(() => show({ kind: 'newArticle' })),
    'article.import': inLibrary(async () => {
      const files = await desk.call.imports.choose({})
      if (files.ok) show({ kind: 'import', files: files.value })
      else report(files)
    }),
    'article.importText': inLibrary(async () => {
      const text = await desk.readClipboard()
      show({ kind: 'import', files: [], text })
    }),
    'app.settings': () => show({ kind: 'settings' }),
    'app.person': inLibrary(() => show({ kind: 'person' })),
    'app.palette': () => show({ kind: 'palette' }),
    'app.keys': () => show({ kind: 'keys' }),
    'app.introduction': () => show({ kind: 'introduction' }),
    'view.library': inLibrary(() => go('library')),
    'view.desk': withArticle('desk'),
    'view.review': withArticle('review'),
    'view.publish': withArticle('publish'),
    'view.align': inLibrary(() => go('align')),
    'view.terms': inLibrary(() => go('terms')),
    'view.memory': inLibrary(() => go('memory')),
    'view.conversion': inLibrary(() => go('conversion')),
    'view.checks': inLibrary(() => go('checks')),
    'view.back': goBack,
    'view.nextPane': nextPane,
    'view.zoomIn': () => desk.act('zoomIn'),
    'view.zoomOut': () => desk.act('zoomOut'),
    'view.zoomReset': () => desk.act('zoomReset'),
    'view.fullScreen': () => desk.act('fullScreen'),
    'app.quit': () => desk.act('quit'),
    'theme.light': theme('light'),
    'theme.dark': theme('dark'),
    'theme.system': theme('system'),
    'interface.en': language('en'),
    'interface.zh-Hans': language('zh-Hans'),
    'interface.zh-Hant': language('zh-Hant'),
  })
}

/** Moves the focus to the next marked pane of the screen (elements with data-pane) that has something to focus. */
function nextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane], [data-notices]:has(button)')]
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const others = [...panes.slice(here + 1), ...panes.slice(0, Math.max(here, 0))]
  for (const pane of others) {
    const target = pane.matches('[tabindex="0"], [contenteditable]')
      ? pane
      : pane.querySelector<HTMLElement>(
          '[contenteditable=true], [tabindex="0"], button:enabled, input:enabled',
        )
    if (target) {
      target.focus()
      return
    }
  }
}
