import { expect, test } from 'vitest'
import { uriOf } from './uri.ts'

test.each([
  ['https://example.org/a?b=(1)&c', 'https://example.org/a?b=(1)&c'],
  ['HTTPS://Example.org', 'https://example.org'],
  ['https://例え.jp/道?q=é#ü', 'https://xn--r8jz45g.jp/%E9%81%93?q=%C3%A9#%C3%BC'],
  ['https://www.bücher.example:8080/', 'https://www.xn--bcher-kva.example:8080/'],
  ['http://他们为什么不说中文.example/', 'http://xn--ihqwcrb4cv8a8dqg056pqjye.example/'],
  ['http://[::1]:80/%zz?a[]=1#x#y', 'http://[::1]:80/%25zz?a%5B%5D=1#x%23y'],
  ['mailto:a@b.example?subject=50%', 'mailto:a@b.example?subject=50%25'],
  ['http://user@host/', null],
  ['http://%68ost/', null],
  ['https://-../', null],
  ['#note', null],
  ['javascript:alert(1)', null],
  ['https://a\ud800.example/', null],
])('%s', (href, expected) => {
  expect(uriOf(href)).toBe(expected)
})
