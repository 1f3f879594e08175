import { useEffect, useRef } from 'react'
import type { Command } from '../../shared/commands/command.ts'
import { commands } from '../../shared/commands/commands.ts'
import { matchesKey } from './keys.ts'

type Act = () => unknown
export type Acts = { readonly [id: string]: Act }

const registered: Acts[] = []

/** The act of a command in the present screen, the innermost first; undefined where it has none now. */
function actOf(id: string): Act | undefined {
  for (let at = registered.length - 1; at >= 0; at--) {
    const act = registered[at]?.[id]
    if (act) return act
  }
  return undefined
}

/** The commands that can be run now, in the order of the menus. */
export function available(): readonly Command[] {
  return commands.filter((command) => actOf(command.id) !== undefined)
}

/** Runs a command if it can be run now. */
export function run(id: string): boolean {
  const act = actOf(id)
  if (!act) return false
  act()
  return true
}

/** While the component stands, these commands do what it says. */
export function useCommands(acts: Acts): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const stable: Record<string, Act> = {}
    for (const id of Object.keys(latest.current)) stable[id] = () => latest.current[id]?.()
    registered.push(stable)
    return () => {
      registered.splice(registered.indexOf(stable), 1)
    }
  }, [])
}

/** Runs the command that a key stands for. Never during composition: that key belongs to the input method. */
export function handleKey(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return
  if (document.querySelector('[data-modal]')) return
  const inField = isField(event.target)
  for (const command of commands) {
    const keys = [command.key, command.alias].filter((key) => key !== undefined)
    if (command.role || !keys.some((key) => matchesKey(event, key))) continue
    if (inField && belongsToText(command)) continue
    if (command.scope === 'align' && !isAmongRows(event.target)) continue
    if (!run(command.id)) continue
    event.preventDefault()
    event.stopPropagation()
    return
  }
}

/** Whether text is written there; a box that is ticked has no keys of the text. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target instanceof HTMLTextAreaElement
}

/** Whether a plain letter means an act here: nothing is typed, and no button would be pressed by it. */
function isAmongRows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-rows]') !== null
}

/** Acts of the edit menu that lead to a field, or are about it. */
const ofFields: ReadonlySet<string> = new Set([
  'edit.find',
  'edit.replace',
  'library.search',
  'memory.concordance',
])

/** Whether an act is about the text of the desk: in a field of a form its key means the field's own. */
function belongsToText({ id, menu }: Command): boolean {
  if (ofFields.has(id)) return false
  return menu === 'edit' || menu === 'segment'
}
