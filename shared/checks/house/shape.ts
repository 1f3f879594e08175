import * as v from 'valibot'
import { languages } from '../../locale.ts'
import { severities } from '../spec.ts'

// The shape of a file of rules. Each message is a code of `ruleFaultCodes`.

const line = v.pipe(v.string('shape'), v.minLength(1, 'shape'), v.maxLength(2_000, 'shape'))
const lines = v.union(
  [line, v.pipe(v.array(line, 'shape'), v.minLength(1, 'shape'), v.maxLength(100, 'shape'))],
  'shape',
)
const language = v.picklist(languages, 'language')
const someLanguages = v.union(
  [language, v.pipe(v.array(language, 'language'), v.minLength(1, 'language'))],
  'language',
)
const flag = v.boolean('shape')

const byLanguage = v.pipe(
  v.strictObject(
    {
      en: v.exactOptional(line),
      'zh-Hans': v.exactOptional(line),
      'zh-Hant': v.exactOptional(line),
    },
    'shape',
  ),
  v.check((texts) => Object.keys(texts).length > 0, 'missing'),
)

const example = v.union(
  [
    line,
    v.strictObject(
      {
        text: v.exactOptional(line),
        source: v.exactOptional(line),
        target: v.exactOptional(line),
        language: v.exactOptional(language),
        fixed: v.exactOptional(line),
      },
      'shape',
    ),
  ],
  'shape',
)
const examples = v.pipe(v.array(example, 'shape'), v.minLength(1, 'missing'), v.maxLength(50, 'shape'))

const rule = v.strictObject(
  {
    id: v.pipe(v.string('id'), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'id'), v.maxLength(60, 'id')),
    name: v.exactOptional(byLanguage),
    language: someLanguages,
    where: v.exactOptional(v.picklist(['text', 'source', 'target'], 'shape')),
    find: v.exactOptional(lines),
    swap: v.exactOptional(
      v.pipe(v.record(line, line, 'shape'), v.minEntries(1, 'missing'), v.maxEntries(500, 'shape')),
    ),
    except: v.exactOptional(lines),
    into: v.exactOptional(someLanguages),
    ifOther: v.exactOptional(lines),
    unlessOther: v.exactOptional(lines),
    inflect: v.exactOptional(flag),
    quoted: v.exactOptional(flag),
    message: byLanguage,
    reason: byLanguage,
    replace: v.exactOptional(
      v.union(
        [v.string('shape'), v.pipe(v.array(v.string('shape'), 'shape'), v.minLength(1, 'shape'))],
        'shape',
      ),
    ),
    severity: v.exactOptional(v.picklist(severities, 'shape')),
    isOn: v.exactOptional(flag),
    good: examples,
    bad: examples,
  },
  'shape',
)

/** A rule as its file writes it. */
export type WrittenRule = v.InferOutput<typeof rule>
/** An example as its file writes it. */
export type WrittenExample = v.InferOutput<typeof example>

/** What the whole file has to be. */
export const rulesFile = v.strictObject({ rules: v.array(rule, 'shape') }, 'shape')
