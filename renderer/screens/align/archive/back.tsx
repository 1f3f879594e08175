import { ArrowLeft } from 'lucide-react'
import { useText } from '../../../text/useText.ts'
import { IconButton } from '../../../ui/iconButton.tsx'
import { leaveFolder } from './folder.ts'

/** The way back to the list. */
export function Back() {
  const t = useText()
  return (
    <IconButton label={t('align.back')} onClick={leaveFolder}>
      <ArrowLeft size={16} strokeWidth={1.6} aria-hidden />
    </IconButton>
  )
}
