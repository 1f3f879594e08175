import type { Issue } from '../../../shared/checks/check.ts'
import { issueMessage } from '../../../shared/checks/messages.ts'

/** An issue as it is printed: its message in English beside the code that it is made from. */
export function printed({ check, severity, code, params, source, target }: Issue) {
  return { check, severity, message: issueMessage({ code, params }, 'en'), source, target, code, params }
}
