import { useLayoutEffect } from 'react'
import { useSession } from '../../state/session.ts'
import styles from './conversion.module.css'
import { keepToLibrary, useConversionView } from './conversionView.ts'
import { Exceptions } from './exceptions.tsx'
import { House } from './house/house.tsx'
import { Preview } from './preview.tsx'
import { Toolbar } from './toolbar.tsx'

/** How the library's Simplified becomes Traditional and back: its exceptions, and the ways of the house. */
export function ConversionScreen() {
  const library = useSession((session) => session.libraries.library?.name ?? null)
  const tab = useConversionView((view) => view.tab)
  const known = useConversionView((view) => view.library)
  useLayoutEffect(() => keepToLibrary(library), [library])
  if (known !== library) return <div className={styles.screen} />
  return (
    <div className={styles.screen}>
      <Toolbar tab={tab} />
      {tab === 'exceptions' ? <Exceptions /> : <House />}
      <Preview />
    </div>
  )
}
