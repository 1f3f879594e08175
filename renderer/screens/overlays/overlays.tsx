import { dismiss, type Overlay, useSession } from '../../state/session.ts'
import { useReportCommands } from '../checks/report/useReportCommands.ts'
import { ImportExceptions } from '../conversion/files/importExceptions.tsx'
import { useConversionCommands } from '../conversion/useConversionCommands.ts'
import { BringBackDialog } from '../outside/bringBackDialog.tsx'
import { QualityDialog } from '../outside/qualityDialog.tsx'
import { TakeOutDialog } from '../outside/takeOutDialog.tsx'
import { useOutsideCommands } from '../outside/useOutsideCommands.ts'
import { PersonDialog } from '../people/personDialog.tsx'
import { useAskPerson } from '../people/useAskPerson.ts'
import { SiteDialog } from '../publish/site/siteDialog.tsx'
import { ImportTerms } from '../terms/files/importTerms.tsx'
import { useTermCommands } from '../terms/useTermCommands.ts'
import { MetadataDialog } from '../workflow/metadataDialog.tsx'
import { AddTerm } from './addTerm/addTerm.tsx'
import { AnalysisDialog } from './analysis/analysisDialog.tsx'
import { DropZone } from './dropZone.tsx'
import { ImportDialog } from './import/importDialog.tsx'
import { Introduction } from './introduction.tsx'
import { KeySheet } from './keySheet.tsx'
import { NewArticle } from './newArticle.tsx'
import { Palette } from './palette.tsx'
import { SettingsDialog } from './settingsDialog.tsx'
import { useRoomCommands } from './useRoomCommands.ts'
import { VerifyReport } from './verifyReport.tsx'

/** What lies over the screen: one dialog at a time, the zone for dropped files, the report of a verification. */
export function Overlays() {
  useRoomCommands()
  useTermCommands()
  useConversionCommands()
  useReportCommands()
  useOutsideCommands()
  useAskPerson()
  const overlay = useSession((session) => session.overlay)
  return (
    <>
      {overlay ? <Present overlay={overlay} /> : null}
      <VerifyReport />
      <DropZone />
    </>
  )
}

function Present({ overlay }: { readonly overlay: Overlay }) {
  switch (overlay.kind) {
    case 'palette':
      return <Palette close={dismiss} />
    case 'keys':
      return <KeySheet close={dismiss} />
    case 'settings':
      return <SettingsDialog close={dismiss} />
    case 'introduction':
      return <Introduction close={dismiss} />
    case 'site':
      return <SiteDialog exported={overlay.exported} close={dismiss} />
    case 'addTerm':
      return <AddTerm terms={overlay.terms} close={dismiss} />
    case 'importTerms':
      return <ImportTerms key={overlay.file.file} file={overlay.file} close={dismiss} />
    case 'importExceptions':
      return <ImportExceptions key={overlay.file.file} file={overlay.file} close={dismiss} />
    case 'takeOut':
      return <TakeOutDialog article={overlay.article} close={dismiss} />
    case 'bringBack':
      return <BringBackDialog key={overlay.file.file} file={overlay.file} close={dismiss} />
    case 'quality':
      return <QualityDialog article={overlay.article} close={dismiss} />
    case 'person':
      return <PersonDialog close={dismiss} />
    case 'metadata':
      return <MetadataDialog article={overlay.article} close={dismiss} />
    case 'analysis':
      return <AnalysisDialog close={dismiss} />
    case 'newArticle':
      return <NewArticle close={dismiss} />
    case 'import':
      return (
        <ImportDialog
          key={overlay.files.map(({ file }) => file).join(' ')}
          files={overlay.files}
          text={overlay.text ?? ''}
          close={dismiss}
        />
      )
  }
}
