import { useMemo } from 'react'
import { checkName } from '../../../shared/checks/catalogue.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { useInterface } from '../../text/useText.ts'
import { useAnswer } from '../../ui/useAnswer.ts'

/** Names checks to a person, the library's own rules among them. */
export function useCheckNames(): (check: string) => string {
  const reader = useInterface()
  const changes = useSession((session) => session.changes)
  const { value } = useAnswer('rules', changes, rulesOnce)
  return useMemo(() => {
    const names = new Map(value?.map(({ id, words }) => [id, words[reader].name]))
    return (check) => names.get(check) ?? checkName(check, reader)
  }, [value, reader])
}

type Specs = Extract<Awaited<ReturnType<typeof desk.call.houseRules.read>>, { ok: true }>['value']['specs']

let last: { readonly text: string; readonly specs: Specs } | null = null

/** The rules are read again only where their text is another one. */
async function rulesOnce(): Promise<Result<Specs>> {
  const file = await desk.call.houseRules.get({})
  if (!file.ok) return fail(file.error)
  const { text } = file.value
  if (last?.text === text) return ok(last.specs)
  const read = await desk.call.houseRules.read({ text })
  if (!read.ok) return fail(read.error)
  last = { text, specs: read.value.specs }
  return ok(last.specs)
}
