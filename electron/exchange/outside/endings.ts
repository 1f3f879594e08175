import type { OutsideFormat } from '../../../shared/ipc/domains/outside.ts'

/** The ending of a file by its format. */
export const outsideEndings: { readonly [F in OutsideFormat]: string } = { docx: 'docx', xliff: 'xlf' }
