import { expect, test } from 'vitest'
import type { EntryId } from '../../ids.ts'
import { withEdits } from '../fixes.ts'
import { checkContext } from '../index.ts'
import type { CheckContext, MarkSpan, TextCheck } from '../spec.ts'
import { testDictionary } from './dictionary.suite.ts'
import { englishVariant } from './englishVariant.ts'
import { makeSpeller } from './speller.ts'
import { spelling } from './spelling.ts'

const us: CheckContext = checkContext([], { speller: makeSpeller(testDictionary('us')), english: 'us' })
const uk: CheckContext = checkContext([], { speller: makeSpeller(testDictionary('uk')), english: 'uk' })

function find(check: TextCheck, text: string, context: CheckContext = us, marks: readonly MarkSpan[] = []) {
  return check.find(
    { segment: 's', language: 'en', text, marks, block: 'paragraph', isFirst: true, isLast: true, open: [] },
    context,
  )
}

const said = (text: string, context: CheckContext = us, marks: readonly MarkSpan[] = []): string[] =>
  find(spelling, text, context, marks).map(
    ({ code, severity, target }) => `${text.slice(target?.[0], target?.[1])} ${severity ?? code}`,
  )

test.each([
  'Names such as Zoran Zaev, Erdogan’s and al-Assad, O’Hagan and Kim Yo-jong are no misspellings.',
  'So are YouTube, UNFCCC, NATO-led, the G20, C919s, 1990s, 5G and the 21st century.',
  'Nor are https://goverment.example/recieve, info@recieve.example, @recieve, #recieve, recieve.txt and a/recieve.',
  'Don’t, doesn’t, we’ve, they’re, it’ll, states’, China’s and rock ’n’ roll are right.',
  'Pre- and post-war, non-interference, anti-dumping, 15-year-olds, left-handers: all hyphenated.',
  'Deglobalization, multilateralism, geoeconomics, friendshoring and denuclearization are the field’s own.',
  'Cyberattack, reinjected, homeware, underprepared and crossborder are freely made.',
  'the ancien régime, a fait accompli, il faut bien le faire',
  'a word with a note\uFFFC and another',
  'So-called “clicktivism” stands alone within its marks.',
])('%s', (text) => {
  expect(said(text)).toEqual([])
})

test.each([
  ['The goverment met.', 'goverment warning'],
  ['They recieve aid, and seperate talks occured.', 'recieve warning, seperate warning, occured warning'],
  ['It dosen’t and didnt.', 'dosen’t warning, didnt warning'],
  ['teh talks wiht Iran', 'teh warning, wiht warning'],
  ['Wiht the Internatoinal Goverment', 'Wiht warning, Internatoinal warning, Goverment warning'],
  ['a non-goverment body', 'goverment warning'],
  ['the wamoosh of it', 'wamoosh info'],
  ['the chinese and the american side', 'chinese spelling.case, american spelling.case'],
  ['alot, infact', 'alot spelling.joined, infact spelling.joined'],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected.split(', '))
})

test('what is in emphasis is a title or foreign, and is let be', () => {
  const text = 'the doctrine of shengtai wenming'
  expect(said(text, us, [{ kind: 'emphasis', from: 16, to: 32 }])).toEqual([])
})

test('terms of the termbase are known, in their forms', () => {
  const terms = [{ text: 'taobao village', language: 'en' as const, status: 'preferred' as const }]
  const entry = { id: 'e1' as EntryId, kind: 'term' as const, note: '', terms }
  const context = checkContext([entry], { speller: makeSpeller(testDictionary('us')) })
  expect(said('Many taobaos')).toEqual(['taobaos info'])
  expect(said('Many taobao villages', context)).toEqual([])
})

test('without a dictionary nothing is said', () => {
  expect(said('The goverment', checkContext([]))).toEqual([])
})

test('a library’s words are known in their forms; a name only with its capital', () => {
  const speller = makeSpeller(testDictionary('us'), ['wamoosh', 'Tsai’s', 'FoxConnish'])
  const context = checkContext([], { speller })
  expect(said('wamoosh, Wamooshes, WAMOOSH’s', context)).toEqual([])
  expect(speller.isKnown('FoxConnish')).toBe(true)
  expect(speller.isKnown('foxconnish')).toBe(false)
  expect(speller.suggest('wamosh')[0]).toBe('wamoosh')
})

test('suggestions come for what is asked, best first, and soon for any length', () => {
  expect(us.speller?.suggest('goverment')).toContain('government')
  expect(us.speller?.suggest('x'.repeat(10_000))).toEqual([])
})

const variants = (text: string, context: CheckContext): string =>
  withEdits(
    text,
    find(englishVariant, text, context).flatMap(({ fix }) => fix ?? []),
  )

test.each([
  [
    'The colour of the neighbouring centre was analysed; labelled, fulfilled, a sceptic’s programme.',
    'The color of the neighboring center was analyzed; labeled, fulfilled, a skeptic’s program.',
  ],
  ['kilometres travelled by cancelled flights', 'kilometers traveled by canceled flights'],
  ['organisations, globalisation, recognised', 'organizations, globalization, recognized'],
  ['an ageing paediatrician’s manoeuvre', 'an aging pediatrician’s maneuver'],
])('British to American: %s', (text, expected) => {
  expect(variants(text, us)).toBe(expected)
  expect(said(text)).toEqual([])
  expect(said(text, uk)).toEqual([])
})

test.each([
  ['The color of the center traveled', 'The colour of the centre travelled'],
  ['a skeptic’s defense of gray plowing', 'a sceptic’s defence of grey ploughing'],
])('American to British: %s', (text, expected) => {
  expect(variants(text, uk)).toBe(expected)
  expect(said(text, uk)).toEqual([])
})

test('British houses write -ize or -ise, unless the library says so', () => {
  const text = 'They organize and securitize judgments.'
  expect(variants(text, uk)).toBe(text)
  expect(said(text, uk)).toEqual([])
  expect(variants(text, { ...uk, option: () => 'ise' })).toBe('They organise and securitise judgments.')
})

test('the names of offices and parties keep their spelling', () => {
  const text = 'The Labour Party and the Ministry of Defence'
  expect(variants(text, us)).toBe(text)
  expect(said(text)).toEqual([])
})
