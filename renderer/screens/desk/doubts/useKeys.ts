import { type RefObject, useEffect, useRef } from 'react'

/** Hears plain keys on the bar itself and its buttons, never during composition. */
export function useKeys(bar: RefObject<HTMLElement | null>, pressed: (key: string) => boolean): void {
  const latest = useRef(pressed)
  latest.current = pressed
  useEffect(() => {
    const element = bar.current
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      if (!latest.current(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    }
    element?.addEventListener('keydown', hear)
    return () => element?.removeEventListener('keydown', hear)
  }, [bar])
}
