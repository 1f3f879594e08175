/** What is wrong in a file of terms; `line` counts from 1 (0 where it is the file as a whole), `value` is what stood there. */
export interface TermFault {
  readonly line: number
  readonly fault:
    | 'header'
    | 'unclosedQuote'
    | 'afterQuote'
    | 'noTerm'
    | 'status'
    | 'kind'
    | 'region'
    | 'partOfSpeech'
    | 'case'
    | 'link'
    | 'tooLong'
    | 'tooMany'
    | 'illFormed'
    | 'xml'
    | 'doctype'
    | 'notTbx'
  readonly value: string
}

/** The most faults that are told of a file. */
export const mostFaults = 1000

/** A text as a fault shows it. */
export function shown(text: string): string {
  const short = text.slice(0, 60)
  return short.isWellFormed() ? short : short.toWellFormed()
}
