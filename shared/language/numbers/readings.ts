import type { Firmness, Reading, Role } from './amount.ts'

/** A plain number. */
export const plainReading = (value: number, firmness: Firmness, role?: Role): Reading => ({
  kind: 'number',
  values: [value],
  firmness,
  ...(role && { role }),
})

/** A share of 1. */
export const ratioOf = (value: number, firmness: Firmness): Reading => ({
  kind: 'ratio',
  values: [value],
  firmness,
})

/** How many times as much it comes to be; several where the words are used for several. */
export const multipleOf = (values: readonly number[], firmness: Firmness): Reading => ({
  kind: 'multiple',
  values,
  firmness,
})

/** A rough number by its power of ten: 3 for thousands. */
export const magnitudeOf = (values: readonly number[], firmness: Firmness = 'soft'): Reading => ({
  kind: 'magnitude',
  values,
  firmness,
})

/** Early, mid or late: 1, 2, 3. */
export const partOf = (values: readonly number[]): Reading => ({ kind: 'part', values, firmness: 'soft' })

/** A day of a month, or its month. */
export const monthReading = (month: number, firmness: Firmness = 'firm'): Reading => ({
  kind: 'month',
  values: [month],
  firmness,
})

/** Words that may stand for a date, `label` says which parts of one. */
export const relativeTo = (label: string): Reading => ({
  kind: 'relative',
  values: [],
  firmness: 'faint',
  label,
})

/** A reading with its currency, where it has one. */
export const withCurrency = (currency: string | undefined): { currency?: string } =>
  currency === undefined ? {} : { currency }
