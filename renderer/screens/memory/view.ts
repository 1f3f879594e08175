import { create } from 'zustand'
import type { UnitFilter } from '../../../shared/matching/units.ts'

/** The lists of the memory screen, in order. */
export const tabs = ['all', 'duplicates', 'contradiction', 'removed'] as const
export type Tab = (typeof tabs)[number]

/** What the memory screen shows. */
export interface MemoryView {
  /** The library that it belongs to, by its name: in another one it begins anew. */
  readonly library: string
  readonly tab: Tab
  readonly text: string
  readonly filter: Omit<UnitFilter, 'text' | 'removed'>
}

const everything = { tab: 'all', text: '', filter: { origin: null, by: null, article: null } } as const

/** Where someone was on the memory screen, to come back to from an article. */
export const useMemoryView = create<MemoryView>(() => ({ library: '', ...everything }))

/** Changes what the screen shows. */
export function show(change: Partial<MemoryView>): void {
  useMemoryView.setState(change)
}

/** Takes search and filters away. */
export function showAll(): void {
  useMemoryView.setState({ text: '', filter: everything.filter })
}

/** Begins anew where another library is open. */
export function enter(library: string): void {
  if (useMemoryView.getState().library !== library) useMemoryView.setState({ library, ...everything })
}
