import type { GenericSchema, InferOutput } from 'valibot'
import type { Result } from '../result.ts'

declare const answerType: unique symbol

/** One request of the contract: how its parameters are parsed, what it answers, how it may fail. */
export interface Method<P extends GenericSchema = GenericSchema, A = unknown, E extends string = string> {
  readonly params: P
  readonly errors: readonly E[]
  readonly [answerType]?: A
}

/** Failures that any request may meet: refused at the door, or a bug that was logged. */
export type CommonError = 'refused' | 'internal'

export type ParamsOf<M> = M extends Method<infer P, unknown, string> ? InferOutput<P> : never
export type AnswerOf<M> = M extends { readonly [answerType]?: infer A } ? A : never
export type ErrorsOf<M> = M extends Method<GenericSchema, unknown, infer E> ? E : never

/** Writes a method down: `method<Answer>()(parser, 'its', 'errors')`. */
export function method<A>() {
  return <P extends GenericSchema, const E extends string = never>(
    params: P,
    ...errors: E[]
  ): Method<P, A, E> => ({
    params,
    errors,
  })
}

type Domains = { readonly [D in string]: { readonly [M in string]: Method<GenericSchema, unknown, string> } }

/** What serves a contract: one function a method, sync or not. */
export type Handlers<C extends Domains> = {
  readonly [D in keyof C]: {
    readonly [M in keyof C[D]]: (
      params: ParamsOf<C[D][M]>,
    ) => Result<AnswerOf<C[D][M]>, ErrorsOf<C[D][M]>> | Promise<Result<AnswerOf<C[D][M]>, ErrorsOf<C[D][M]>>>
  }
}

/** What calls a contract: the same functions from the other side. */
export type Client<C extends Domains> = {
  readonly [D in keyof C]: {
    readonly [M in keyof C[D]]: (
      params: ParamsOf<C[D][M]>,
    ) => Promise<Result<AnswerOf<C[D][M]>, ErrorsOf<C[D][M]> | CommonError>>
  }
}
