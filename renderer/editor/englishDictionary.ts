import { type Dictionary, loadDictionary } from '../../shared/checks/spelling/speller.ts'

const loading = new Map<'us' | 'uk', Promise<Dictionary>>()

/** The dictionary of an English, for the worker; its files are chunks of their own that load when first wanted. */
export function englishDictionary(english: 'us' | 'uk'): Promise<Dictionary> {
  const known = loading.get(english)
  if (known) return known
  const made = load(english)
  loading.set(english, made)
  return made
}

async function load(english: 'us' | 'uk'): Promise<Dictionary> {
  const [aff, dic] =
    english === 'us'
      ? await Promise.all([
          import('../../node_modules/dictionary-en/index.aff?raw'),
          import('../../node_modules/dictionary-en/index.dic?raw'),
        ])
      : await Promise.all([
          import('../../node_modules/dictionary-en-gb/index.aff?raw'),
          import('../../node_modules/dictionary-en-gb/index.dic?raw'),
        ])
  return loadDictionary({ aff: aff.default, dic: dic.default }, english)
}
