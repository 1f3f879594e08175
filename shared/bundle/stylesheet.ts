import type { SiteSettings } from './input.ts'
import { chineseRules } from './styles/chinese.ts'
import { pageRules } from './styles/page.ts'
import { printRules } from './styles/print.ts'
import { proseRules } from './styles/prose.ts'

/**
 * The stylesheet of published pages: serif text on paper with quiet furniture, Han fonts by language and region (so
 * that 骨 and 直 take the right form), dots for Chinese emphasis, a dark scheme, paper. It loads nothing.
 */
export function stylesheet(region: SiteSettings['region']): string {
  return [faces(region), proseRules, pageRules, chineseRules, printRules].join('')
}

const latin = {
  text: '"Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Georgia, serif',
  plain: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
}

/**
 * The faces of each language: `--text` for reading, `--plain` for furniture, `--quote` for quotations, which Chinese
 * sets in Kai. Han faces come first in Chinese: a Latin one would take the quotation marks and set them narrow.
 */
function faces(region: SiteSettings['region']): string {
  const hong = region === 'hk'
  const hans = {
    text: '"Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun',
    plain: '"PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei"',
    quote: '"Kaiti SC", STKaiti, KaiTi',
  }
  const hant = hong
    ? {
        text: '"Source Han Serif HC", "Noto Serif CJK HK", "Noto Serif HK", "Songti TC", PMingLiU-HKSCS, MingLiU_HKSCS',
        plain:
          '"PingFang HK", "Source Han Sans HC", "Noto Sans CJK HK", "Noto Sans HK", "Microsoft JhengHei"',
        quote: '"Kaiti TC", BiauKai, DFKai-SB',
      }
    : {
        text: '"Source Han Serif TC", "Noto Serif CJK TC", "Noto Serif TC", "Songti TC", PMingLiU',
        plain:
          '"PingFang TC", "Source Han Sans TC", "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei"',
        quote: '"Kaiti TC", BiauKai, DFKai-SB',
      }
  return `:root, [lang|="en"] { --text: ${latin.text}; --plain: ${latin.plain}; --quote: var(--text); }
[lang="zh-Hans"] { --text: ${hans.text}, serif; --plain: ${hans.plain}, sans-serif; --quote: ${hans.quote}, var(--text); }
[lang="zh-Hant"] { --text: ${hant.text}, serif; --plain: ${hant.plain}, sans-serif; --quote: ${hant.quote}, var(--text); }
`
}
