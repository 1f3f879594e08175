import type { CheckWays } from '../../shared/ipc/domains/checks.ts'
import { checkSettingsOf } from './checkSettings.ts'
import { checksMark } from './checksMark.ts'
import { wordsOf } from './dictionary.ts'
import { wordsOf as regionalWordsOf, settingsOf } from './exceptions/settings.ts'
import { rulesTextOf } from './houseRules.ts'
import type { Library } from './library.ts'

/** All that the window's checks have to know of the library beside its terms. */
export function checkWaysOf(library: Library): CheckWays {
  const conversion = settingsOf(library)
  return {
    settings: checkSettingsOf(library),
    region: conversion.region,
    quotes: conversion.quotes,
    vocabulary: regionalWordsOf(conversion),
    words: wordsOf(library).map(({ word }) => word),
    rules: rulesTextOf(library),
    mark: checksMark(library),
  }
}
