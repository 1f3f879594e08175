import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { isLanguage, type Language } from '../../shared/locale.ts'
import { isTextKey, type TextKey } from './texts.ts'

type Values = Record<string, string | number>

/** Reads words of the interface in its present language: `t('desk.saved')`. */
export function useText(): (key: TextKey, values?: Values) => string {
  const intl = useIntl()
  return useCallback((key: TextKey, values?: Values) => intl.formatMessage({ id: key }, values), [intl])
}

/** The words for an error code of the contract; a code without words of its own gets the general ones. */
export function useErrorText(): (code: string, detail?: string) => string {
  const intl = useIntl()
  return useCallback(
    (code: string, detail = '') => {
      const key = `error.${code}`
      const given = detail === '' ? 'no' : 'yes'
      return intl.formatMessage({ id: isTextKey(key) ? key : 'error.internal' }, { detail, given })
    },
    [intl],
  )
}

/** The interface's present language. */
export function useInterface(): Language {
  const { locale } = useIntl()
  return isLanguage(locale) ? locale : 'en'
}
