import { type CheckSetting, type CheckSpec, type Option, type Severity, severities } from './spec.ts'

/** What a library says about its checks. */
export interface CheckSettings {
  /** By the id of the check; what is not here is as its spec says. */
  readonly checks: Readonly<Record<string, CheckSetting>>
  /** Issues of these weights stand in the way of approval. */
  readonly gateSeverities: readonly Severity[]
  /** Whose English the library writes. */
  readonly english: 'us' | 'uk'
}

type Value = number | boolean | string

/** What holds where a library has said nothing. */
export const defaultSettings: CheckSettings = { checks: {}, gateSeverities: ['error'], english: 'us' }

/** As many checks may have settings, and as many options one: far more than there are. */
const most = 1000
const mostOptions = 50
const longest = 200

/** Whether a check runs in a library. */
export function isOn(spec: CheckSpec, { checks }: CheckSettings): boolean {
  return checks[spec.id]?.isOn ?? spec.isOn
}

/**
 * Settings from stored or sent JSON: what is no setting is left out, and an option that its check does not have,
 * or with a value that it does not take. The settings of checks that are not known here stay: a later
 * application has them.
 */
export function settingsFrom(value: unknown, specOf: (id: string) => CheckSpec | null): CheckSettings {
  const { checks, gateSeverities, english } = isRecord(value) ? value : {}
  return {
    checks: Object.fromEntries(
      Object.entries(isRecord(checks) ? checks : {})
        .slice(0, most)
        .filter(([id]) => /^[\w.-]{1,100}$/u.test(id))
        .map(([id, setting]) => [id, settingFrom(setting, specOf(id))] as const)
        .filter(([, setting]) => Object.keys(setting).length > 0),
    ),
    gateSeverities: Array.isArray(gateSeverities)
      ? severities.filter((severity) => gateSeverities.includes(severity))
      : defaultSettings.gateSeverities,
    english: english === 'uk' ? 'uk' : 'us',
  }
}

function settingFrom(value: unknown, spec: CheckSpec | null): CheckSetting {
  const { isOn, severity, options } = isRecord(value) ? value : {}
  const weight = severities.find((each) => each === severity)
  const kept = Object.entries(isRecord(options) ? options : {})
    .slice(0, mostOptions)
    .filter((entry): entry is [string, Value] => isValue(entry[1]))
    .filter(([name, set]) => spec === null || takes(spec.options?.[name], set))
  return {
    ...(typeof isOn === 'boolean' ? { isOn } : {}),
    ...(weight === undefined ? {} : { severity: weight }),
    ...(kept.length === 0 ? {} : { options: Object.fromEntries(kept) }),
  }
}

/** Whether an option takes a value. */
function takes(option: Option | undefined, value: Value): boolean {
  switch (option?.kind) {
    case 'number':
      return typeof value === 'number' && value >= option.min && value <= option.max
    case 'flag':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && option.of.includes(value)
    default:
      return false
  }
}

function isValue(value: unknown): value is Value {
  return (
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && value.length <= longest)
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
