import { userInfo } from 'node:os'
import { app } from 'electron'
import type { Settings } from '../../shared/ipc/answers.ts'
import { preferredInterface } from './settings.ts'

/** The settings of a first start: the system's language and the person's name there. */
export function defaults(): Settings {
  return {
    interface: preferredInterface(app.getPreferredSystemLanguages()),
    theme: 'system',
    person: accountName(),
    role: null,
    introduced: false,
    completion: true,
    threshold: 75,
    issuesBy: 'segment',
  }
}

/** Whose Traditional Chinese new libraries follow: Hong Kong's where the system speaks it, else Taiwan's. */
export function region(): 'tw' | 'hk' {
  return app.getPreferredSystemLanguages().some((tag) => /^(zh|yue)\b.*\b(hk|mo)\b/i.test(tag)) ? 'hk' : 'tw'
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // An account without an entry in the system's list has no name.
    return ''
  }
}
