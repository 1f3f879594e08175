import { create } from 'zustand'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import type { Exception } from '../../../shared/script/exception.ts'
import type { ExceptionForm } from './form.ts'

/** What the list of exceptions shows. */
export interface ExceptionView {
  readonly query: string
  readonly level: Exception['level'] | null
  readonly kind: Exception['kind'] | null
  readonly removed: boolean
}

/** The exception that is being written: the one that is stored, or null for a new one, and its form so far. */
export interface OpenForm {
  readonly stored: StoredException | null
  readonly form: ExceptionForm
}

interface ConversionView {
  readonly tab: 'exceptions' | 'house'
  readonly list: ExceptionView
  readonly open: OpenForm | null
  /** Text to try the conversion on. */
  readonly sample: string
  /** The library that all of this is of. */
  readonly library: string | null
}

const everything: ExceptionView = { query: '', level: null, kind: null, removed: false }

/** A sentence in which region, variants, quotation marks and regional words all show. */
const sample = '“台湾媒体报道，悉尼的互联网公司发布了新软件，余教授在里面看到了‘公里’二字。”'

/** What the room shows; it outlives the room, so that coming back one finds what one left. */
export const useConversionView = create<ConversionView>(() => ({
  tab: 'exceptions',
  list: everything,
  open: null,
  sample,
  library: null,
}))

const set = useConversionView.setState

/** Opens a tab of the room. */
export function showTab(tab: ConversionView['tab']): void {
  set({ tab })
}

/** Changes what the list shows. */
export function filterExceptions(change: Partial<ExceptionView>): void {
  set(({ list }) => ({ list: { ...list, ...change } }))
}

/** Shows all living exceptions. */
export function showAllExceptions(): void {
  set({ list: everything })
}

/** Opens the form on an exception, or closes it. */
export function openForm(open: OpenForm | null): void {
  set({ open })
}

/** Takes over what was typed. */
export function changeForm(change: Partial<ExceptionForm>): void {
  set(({ open }) => (open ? { open: { ...open, form: { ...open.form, ...change } } } : {}))
}

/** Takes over another text to try the conversion on. */
export function trySample(text: string): void {
  set({ sample: text })
}

/** Forgets everything that was of another library. */
export function keepToLibrary(library: string | null): void {
  if (useConversionView.getState().library === library) return
  set({ library, tab: 'exceptions', list: everything, open: null })
}
