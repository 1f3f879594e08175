import { expect, test } from 'vitest'
import { externalLink } from './externalLink.ts'

test.each(['https://example.org/a?b=c#d', 'HTTPS://EXAMPLE.org', 'mailto:desk@example.org?subject=Water'])(
  '%s may be opened outside',
  (address) => {
    expect(externalLink(address)).not.toBeNull()
  },
)

test.each([
  'http://example.org/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,<p>',
  'smb://server/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vbscript:x',
  '\\\\server\\share',
  'https://user:word@example.org/',
  'https://user@example.org/',
  'https://',
  'https://example.org\\@evil.example/',
  ' https://example.org/',
  'https://example.org/\n',
  `https://example.org/${'a'.repeat(3000)}`,
  '/relative',
  '',
])('%s may not', (address) => {
  expect(externalLink(address)).toBeNull()
})

test('a host that looks like another is shown as it is resolved', () => {
  expect(externalLink('https://еxample.org/')?.hostname).toBe('xn--xample-2of.org')
})
