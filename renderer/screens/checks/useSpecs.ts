import { useMemo } from 'react'
import { specs } from '../../../shared/checks/catalogue.ts'
import type { CheckSpec } from '../../../shared/checks/spec.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { useAnswer } from '../../ui/useAnswer.ts'

/** Every check there is, the library's own rules last. */
export function useSpecs(): readonly CheckSpec[] {
  const changes = useSession((session) => session.changes)
  const { value } = useAnswer('rules', changes, readOwn)
  return useMemo(() => [...specs, ...(value ?? [])], [value])
}

async function readOwn(): Promise<Result<readonly CheckSpec[]>> {
  const file = await desk.call.houseRules.get({})
  if (!file.ok) return fail(file.error)
  const read = await desk.call.houseRules.read({ text: file.value.text })
  return read.ok ? ok(read.value.specs) : fail(read.error)
}
