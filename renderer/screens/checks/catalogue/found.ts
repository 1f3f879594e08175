import { type CheckSettings, isOn } from '../../../../shared/checks/settings.ts'
import type { CheckSpec } from '../../../../shared/checks/spec.ts'
import type { Language } from '../../../../shared/locale.ts'
import type { CatalogueView } from '../checksView.ts'

/** Whether the library has said something of a check. */
export function isOwn({ id }: CheckSpec, { checks }: CheckSettings): boolean {
  return Object.keys(checks[id] ?? {}).length > 0
}

/** The checks that the catalogue is narrowed to. */
export function foundSpecs(
  specs: readonly CheckSpec[],
  settings: CheckSettings,
  { query, family, standing }: CatalogueView,
  reader: Language,
): CheckSpec[] {
  const wanted = query.trim().toLowerCase()
  return specs.filter((spec) => {
    if (family !== null && spec.group !== family) return false
    if (standing === 'off' && isOn(spec, settings)) return false
    if (standing === 'own' && !isOwn(spec, settings)) return false
    return wanted === '' || textOf(spec, reader).includes(wanted)
  })
}

const texts = new WeakMap<CheckSpec, Map<Language, string>>()

/** All that can be read of a check, for the search. */
function textOf(spec: CheckSpec, reader: Language): string {
  const known = texts.get(spec) ?? new Map<Language, string>()
  texts.set(spec, known)
  const old = known.get(reader)
  if (old !== undefined) return old
  const { name, about, messages } = spec.words[reader]
  const examples = [...spec.bad, ...spec.good].flatMap(({ source = '', target }) => [source, target])
  const text = [spec.id, name, about, ...Object.values(messages), ...examples].join('\n').toLowerCase()
  known.set(reader, text)
  return text
}
