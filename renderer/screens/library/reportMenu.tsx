import { Menu } from '@base-ui/react/menu'
import { ListChecks } from 'lucide-react'
import type { ArticleId } from '../../../shared/ids.ts'
import { reportFormats } from '../../../shared/ipc/domains/checkReports.ts'
import { useErrorText, useInterface, useText } from '../../text/useText.ts'
import { saveReport } from '../checks/report/saveReport.ts'
import menu from '../terms/toolbar.module.css'
import styles from './reportMenu.module.css'

/** Writes the issues of an article to a file, as a page or as a table. */
export function ReportMenu({ article }: { readonly article: ArticleId }) {
  const t = useText()
  const errorText = useErrorText()
  const language = useInterface()
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.trigger} aria-label={t('checks.report')} title={t('checks.report')}>
        <ListChecks size={16} strokeWidth={1.6} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} sideOffset={4} align="end">
          <Menu.Popup className={menu.menu}>
            {reportFormats.map((format) => (
              <Menu.Item
                key={format}
                className={menu.item}
                onClick={() => void saveReport(article, format, language, t, errorText)}
              >
                {t(`checks.report.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
