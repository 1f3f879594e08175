import { isHan, type Language } from '../locale.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A YYYY-MM-DD date as prose in a language: November 3, 2015 or 2015年11月3日; '' where it is no date. */
export function dateIn(date: string, language: Language): string {
  const parts = partsOf(date)
  if (!parts) return ''
  const { year, month, day } = parts
  if (isHan(language)) return `${year}年${month}月${day}日`
  return `${months[month - 1]} ${day}, ${year}`
}

/** The same as the journal's plain text has it: Nov 03 , 2015; Chinese as in prose. */
export function textDateIn(date: string, language: Language): string {
  const parts = partsOf(date)
  if (!parts || isHan(language)) return dateIn(date, language)
  return `${months[parts.month - 1]?.slice(0, 3)} ${String(parts.day).padStart(2, '0')} , ${parts.year}`
}

function partsOf(date: string): { year: number; month: number; day: number } | null {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number)
  if (!year || !month || !day || month > 12 || day > 31) return null
  return { year, month, day }
}
