import { expect, test } from 'vitest'
import { cutBy } from './cut.ts'
import { readSrx } from './read.ts'

const srx = (rules: string, cascade = 'yes'): string => `<srx version="2.0" xmlns="http://www.lisa.org/srx20">
<header segmentsubflows="yes" cascade="${cascade}"/><body><languagerules>
<languagerule languagerulename="English">${rules}</languagerule>
<languagerule languagerulename="Chinese"><rule break="yes"><beforebreak>[。！？][”」]?</beforebreak><afterbreak></afterbreak></rule></languagerule>
<languagerule languagerulename="All"><rule><beforebreak>\\n</beforebreak><afterbreak/></rule></languagerule>
</languagerules><maprules><languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/>
<languagemap languagepattern="ZH.*" languagerulename="Chinese"/><languagemap languagepattern=".*" languagerulename="All"/></maprules></body></srx>`

const english = `<rule break="no"><beforebreak>\\b(?:Dr|U\\.S)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
<rule break="yes"><beforebreak>[.?!]+["\\u201D]?</beforebreak><afterbreak>\\s+[\\p{Lu}"\\u201C]</afterbreak></rule>`

test('the first rule that fits decides, and rules of several maps come together', () => {
  const { rules, faults } = readSrx(srx(english), ['en'])
  expect(faults).toEqual([])
  expect(cutBy(rules, 'Dr. Wu came. “Yes.” The U.S. River rose! And\nfell. so.')).toEqual([
    'Dr. Wu came.',
    '“Yes.”',
    'The U.S. River rose!',
    'And',
    'fell. so.',
  ])
})

test('without a cascade the first map alone, by any tag of the language', () => {
  const text = '河水上涨。人们走了！\n好'
  expect(cutBy(readSrx(srx(english, 'no'), ['zh-Hans', 'zh']).rules, text)).toEqual([
    '河水上涨。',
    '人们走了！',
    '好',
  ])
  expect(cutBy(readSrx(srx(english, 'no'), ['fr']).rules, text)).toEqual(['河水上涨。人们走了！', '好'])
})

test('expressions that no time can be promised for are named, and the others are read', () => {
  const { rules, faults } = readSrx(
    srx(`<rule><beforebreak>(?&lt;!a)\\.</beforebreak><afterbreak> </afterbreak></rule>${english}`),
    ['en'],
  )
  expect([rules.length, faults]).toEqual([3, [{ line: 3, fault: 'expression', value: '((?<!a)\\.)(?: )' }]])
  expect(readSrx('<tmx/>', ['en']).faults).toMatchObject([{ fault: 'notSrx' }])
  expect(readSrx('<srx>', ['en']).faults).toMatchObject([{ fault: 'xml' }])
  expect(readSrx(srx(''), ['x']).rules.length).toBe(1)
})

test('a rule that would never end elsewhere takes no time that counts', () => {
  const { rules } = readSrx(srx('<rule><beforebreak>(a+)+</beforebreak><afterbreak>b</afterbreak></rule>'), [
    'en',
  ])
  const began = performance.now()
  cutBy(rules, 'a'.repeat(5000))
  expect(performance.now() - began).toBeLessThan(3000)
})
