import type { Language } from '../../locale.ts'

/** Constants by which the editions of an article get UUIDs of their own: random, so that no two articles meet. */
const masks: { readonly [L in Language]: bigint } = {
  en: 0x3d1c8fd27a6b4e059b42c6f0a81e57d3n,
  'zh-Hans': 0x8be05a61c4f947d29e7b30158c6da2f4n,
  'zh-Hant': 0xe67492bd0f1348aab5d18e43f27c096bn,
}

/** The UUID of one edition of an article (`urn` is the article's, urn:uuid:…), where each language is a thing of its own. */
export function editionUrn(urn: string, language: Language): string {
  const bits = BigInt(`0x${urn.replace('urn:uuid:', '').replaceAll('-', '')}`) ^ masks[language]
  const hex = bits.toString(16).padStart(32, '0')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
