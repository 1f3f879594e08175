import { CSPProvider } from '@base-ui/react/csp-provider'
import { useEffect, useMemo } from 'react'
import { IntlProvider } from 'react-intl'
import styles from './app.module.css'
import { AlignScreen } from './screens/align/align.tsx'
import { ArticleRoom } from './screens/articleRoom.tsx'
import { ChecksScreen } from './screens/checks/checks.tsx'
import { ConversionScreen } from './screens/conversion/conversion.tsx'
import { LibraryScreen } from './screens/library/library.tsx'
import { MemoryScreen } from './screens/memory/memory.tsx'
import { Overlays } from './screens/overlays/overlays.tsx'
import { PublishScreen } from './screens/publish/publish.tsx'
import { Rail } from './screens/rail.tsx'
import { TermsScreen } from './screens/terms/terms.tsx'
import { WelcomeScreen } from './screens/welcome/welcome.tsx'
import { listen } from './state/listen.ts'
import { type Screen, useSession } from './state/session.ts'
import { useShellCommands } from './state/shellCommands.ts'
import { catalogue, texts } from './text/texts.ts'
import { Toasts } from './ui/toasts.tsx'

/** The window: theme and words around the rail, the screen and what lies over it. */
export function App() {
  const { interface: language, theme } = useSession((session) => session.settings)
  const messages = useMemo(() => catalogue(language), [language])
  useEffect(listen, [])
  useTheme(theme)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <IntlProvider locale={language} messages={messages} onError={() => undefined}>
      {/* Base UI's own style elements would be refused by the window's policy. */}
      <CSPProvider disableStyleElements>
        <Toasts label={texts['shell.notices'][language]} closeLabel={texts['shell.close'][language]}>
          <Frame />
        </Toasts>
      </CSPProvider>
    </IntlProvider>
  )
}

function Frame() {
  useShellCommands()
  const open = useSession((session) => session.libraries.library !== null)
  const screen = useSession((session) => session.screen)
  return (
    <div className={styles.frame}>
      {open ? <Rail /> : null}
      <div className={styles.screen}>{open ? <Room screen={screen} /> : <WelcomeScreen />}</div>
      <Overlays />
    </div>
  )
}

function Room({ screen }: { readonly screen: Screen }) {
  switch (screen) {
    case 'library':
      return <LibraryScreen />
    case 'desk':
    case 'review':
      return <ArticleRoom screen={screen} />
    case 'publish':
      return <PublishScreen />
    case 'align':
      return <AlignScreen />
    case 'terms':
      return <TermsScreen />
    case 'memory':
      return <MemoryScreen />
    case 'conversion':
      return <ConversionScreen />
    case 'checks':
      return <ChecksScreen />
  }
}

function useTheme(theme: 'system' | 'light' | 'dark'): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const resolved = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
      document.documentElement.dataset.theme = resolved
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
}
