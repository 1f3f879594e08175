import { issueMessage } from '../../../shared/checks/catalogue.ts'
import type { Issue } from '../../../shared/checks/spec.ts'

/** An issue as it is printed: its message in English beside the code that it is made from, and how to mend it. */
export function printed({ check, severity, code, params, source, target, fix, suggestions }: Issue) {
  return {
    check,
    severity,
    message: issueMessage({ code, params }, 'en'),
    source,
    target,
    code,
    params,
    ...(fix === undefined ? {} : { fix }),
    ...(suggestions === undefined ? {} : { suggestions }),
  }
}
