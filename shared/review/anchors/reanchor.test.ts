import { describe, expect, test } from 'vitest'
import type { SegmentId } from '../../ids.ts'
import type { Anchor, Anchored } from './anchor.ts'
import { anchorAt } from './anchorAt.ts'
import { type Reading, readingOf } from './reading.ts'
import { reanchor } from './reanchor.ts'
import { movedWhole, wholeSegment } from './wholeSegment.ts'

/** A text with its segments between bars; ids a, b, c … unless given before a colon: 'x:…'. */
function read(text: string): Reading {
  return readingOf(
    text.split('|').map((each, at) => {
      const [, id, rest] = /^(?:(\w):)?(.*)$/su.exec(each) ?? []
      return { id: (id ?? String.fromCharCode(97 + at)) as SegmentId, text: rest ?? '' }
    }),
  )
}

/** The anchor of the stretch in angle brackets. */
function anchored(text: string): Anchor {
  const plain = text.replace(/[⟨⟩]/gu, '')
  const reading = read(plain)
  const bare = text.replaceAll(/\||\b\w:/gu, '')
  const from = bare.indexOf('⟨')
  const to = bare.indexOf('⟩') - 1
  const at = (offset: number, isEnd: boolean) => {
    const found = reading.segments.find(({ start, text: own }) =>
      isEnd ? start + own.length >= offset : start + own.length > offset,
    )
    if (!found) throw new Error('no place')
    return { segment: found.id, offset: offset - found.start }
  }
  const anchor = anchorAt(reading, at(from, false), at(to, true))
  if (!anchor) throw new Error('no anchor')
  return anchor
}

/** The text with what was found in angle brackets, or a caret where it is gone; 'lost' where nothing is known. */
function shown(text: string, anchor: Anchor): string {
  const reading = read(text)
  const found: Anchored = reanchor(reading, anchor)
  if (found.kind === 'gone' && found.at === null) return 'lost'
  return reading.segments
    .map(({ id, text: own }) => {
      const marks =
        found.kind === 'gone'
          ? [{ place: found.at, mark: '^' }]
          : [
              { place: found.to, mark: '⟩' },
              { place: found.from, mark: '⟨' },
            ]
      return marks.reduce(
        (all, { place, mark }) =>
          place?.segment === id ? `${all.slice(0, place.offset)}${mark}${all.slice(place.offset)}` : all,
        own,
      )
    })
    .join('|')
}

const river = '江河与储备|2019年，流域流失了⟨35亿吨⟩水。|其中三分之二从未计量。'

describe('a text is found', () => {
  test.each([
    [
      'where it stood',
      '江河与储备|2019年，流域流失了35亿吨水。|其中三分之二从未计量。',
      '江河与储备|2019年，流域流失了⟨35亿吨⟩水。|其中三分之二从未计量。',
    ],
    [
      'behind new words',
      '江河|到2019年，整个流域流失了35亿吨水。|其中三分之二从未计量。',
      '江河|到2019年，整个流域流失了⟨35亿吨⟩水。|其中三分之二从未计量。',
    ],
    [
      'with a change inside',
      '江河与储备|2019年，流域流失了35.5亿吨水。|其中三分之二从未计量。',
      '江河与储备|2019年，流域流失了⟨35.5亿吨⟩水。|其中三分之二从未计量。',
    ],
    [
      'over a split',
      '江河与储备|2019年，流域流失了35|x:亿吨水。|c:其中三分之二从未计量。',
      '江河与储备|2019年，流域流失了⟨35|亿吨⟩水。|其中三分之二从未计量。',
    ],
    [
      'in another segment after a join',
      '江河与储备2019年，流域流失了35亿吨水。|c:其中三分之二从未计量。',
      '江河与储备2019年，流域流失了⟨35亿吨⟩水。|其中三分之二从未计量。',
    ],
    [
      'in a segment that was moved',
      'c:其中三分之二从未计量。|a:江河与储备|b:2019年，流域流失了35亿吨水。',
      '其中三分之二从未计量。|江河与储备|2019年，流域流失了⟨35亿吨⟩水。',
    ],
  ])('%s', (_name, text, expected) => {
    expect(shown(text, anchored(river))).toBe(expected)
  })

  test('among others that are the same, by what stands around it', () => {
    const anchor = anchored('水的价格与水的去向，都是⟨水⟩的问题。|水是什么？')
    expect(shown('说到底，水的价格与水的去向，都是水的问题。|水是什么？', anchor)).toBe(
      '说到底，水的价格与水的去向，都是⟨水⟩的问题。|水是什么？',
    )
  })

  test('from beginning to end of an article', () => {
    const anchor = anchored('⟨River.|One.⟩')
    expect(shown('River.|One.', anchor)).toBe('⟨River.|One.⟩')
  })
})

describe('a text is gone', () => {
  test.each([
    [
      'deleted',
      '江河与储备|2019年，流域流失了水。|其中三分之二从未计量。',
      '江河与储备|2019年，流域流失了^水。|其中三分之二从未计量。',
    ],
    [
      'written anew',
      '江河与储备|2019年，流域流失了无数水。|其中三分之二从未计量。',
      '江河与储备|2019年，流域流失了^无数水。|其中三分之二从未计量。',
    ],
    ['with all that stood around it', '江河与储备|此句已删。|其中', '江河与储备|此句已删。^|其中'],
    ['with its segment', 'x:完全不同的一篇文章。', 'lost'],
  ])('%s', (_name, text, expected) => {
    expect(shown(text, anchored(river))).toBe(expected)
  })

  test('though the same words stand elsewhere', () => {
    const anchor = anchored('水的价格与⟨水⟩的去向。|下游的水从未计量。')
    expect(shown('价格与去向。|下游的水从未计量。', anchor)).not.toContain('⟨')
  })

  test('until it is there again as it was', () => {
    const gone: Anchor = { ...anchored(river), length: 0 }
    expect(shown('江河与储备|2019年，流域流失了水。', gone)).toContain('^')
    expect(shown('江河与储备|2019年，流域流失了35亿吨水。|其中三分之二从未计量。', gone)).toContain(
      '⟨35亿吨⟩',
    )
  })
})

test('half a character is never part of what is remembered', () => {
  const anchor = anchored(`${'𠀀'.repeat(30)}a⟨水⟩b${'𠀀'.repeat(30)}`)
  expect(anchor.before.isWellFormed() && anchor.after.isWellFormed()).toBe(true)
})

test('a long text is found by its beginning and its end', () => {
  const long = Array.from({ length: 90 }, (_, at) => `sentence ${at * 7919} of the talk. `).join('')
  const anchor = anchored(`Before it all began. ⟨${long}⟩And after it, silence.`)
  const changed = long.replace('of the talk. sentence 316760', 'of this long talk, no. 316760')
  expect(shown(`Before it all began. ${changed}And after it, silence.`, anchor)).toBe(
    `Before it all began. ⟨${changed}⟩And after it, silence.`,
  )
})

describe('a whole segment', () => {
  const fine = anchored('River.|⟨Fine.⟩|All is well.')
  const then = (anchor: Anchor, ...texts: string[]): Anchor =>
    texts.reduce((now, text) => movedWhole(read(text), now) ?? now, anchor)

  test('is the same one, whatever it says by now, though another says what it said', () => {
    const now = then(fine, 'River.|Good.|All is well.')
    expect(now.quote).toBe('Good.')
    expect(wholeSegment(read('River.|Good.|Fine.'), now)).toBe('b')
    expect(wholeSegment(read('River.|Good.|Fine.'), fine)).toBe('b')
  })

  test('that was joined away is where its text went, and itself again when that is taken back', () => {
    const joined = then(fine, 'River. Fine.|c:All is well.')
    expect(joined).toMatchObject({ segment: 'a', quote: 'Fine.', length: 0 })
    expect(wholeSegment(read('River. Fine, then.|c:All is well.'), joined)).toBe('a')
    const again = then(joined, 'River.|Fine.|All is well.')
    expect(again).toMatchObject({ segment: 'b', length: 5 })
  })

  test('without its text is gone', () => {
    expect(wholeSegment(read('x:Something else.'), fine)).toBeNull()
    expect(movedWhole(read('River.||All is well.'), fine)).toBeNull()
  })
})
