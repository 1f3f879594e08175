import type { Page } from '@playwright/test'
import type { contract } from '../shared/ipc/contract.ts'
import type { AnswerOf, CommonError, ErrorsOf, ParamsOf } from '../shared/ipc/method.ts'
import type { Result } from '../shared/result.ts'

type Contract = typeof contract
type Asked = { readonly [domain: string]: { readonly [method: string]: (params: unknown) => Promise<never> } }

/** Asks main as the window does. */
export function ask<D extends keyof Contract, M extends keyof Contract[D] & string>(
  page: Page,
  domain: D,
  method: M,
  params: ParamsOf<Contract[D][M]>,
): Promise<Result<AnswerOf<Contract[D][M]>, ErrorsOf<Contract[D][M]> | CommonError>> {
  return page.evaluate(
    ([one, other, sent]) => {
      const { call } = (window as unknown as { desk: { call: Asked } }).desk
      const asked = call[one]?.[other]
      if (asked === undefined) throw new Error(`no ${one}.${other}`)
      return asked(sent)
    },
    [domain, method, params] as const,
  )
}

/** Asks main what no window of ours would ask: anything, of any method. */
export function askAnything(page: Page, domain: string, method: string, params: unknown): Promise<unknown> {
  return page.evaluate(
    ([one, other, sent]) => {
      const { call } = (window as unknown as { desk: { call: Asked } }).desk
      return call[one as string]?.[other as string]?.(sent)
    },
    [domain, method, params] as const,
  )
}
