/** A host with its port in ASCII, names of other scripts as xn--…; null where a part of it can be no name. */
export function asciiHost(host: string): string | null {
  const labels = host.normalize('NFKC').toLowerCase().split(/[.。]/u)
  const found = labels.map((label) => {
    if (/^[\u0021-\u007e]*$/.test(label)) return label
    const [, name = '', port = ''] = /^([\p{L}\p{M}\p{N}-]+)(:\d{1,5})?$/u.exec(label) ?? []
    return name === '' ? null : `xn--${punycode([...name])}${port}`
  })
  return found.includes(null) ? null : found.join('.')
}

const [base, least, most, skew, damp] = [36, 1, 26, 38, 700]

/** Punycode (RFC 3492, 6.3): the ASCII signs of a name, then where the others stand among them. */
function punycode(signs: readonly string[]): string {
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0)
  const basic = codes.filter((code) => code < 0x80)
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '')
  let [next, delta, bias, handled] = [0x80, 0, 72, basic.length]
  while (handled < codes.length) {
    const smallest = Math.min(...codes.filter((code) => code >= next))
    delta += (smallest - next) * (handled + 1)
    next = smallest
    for (const code of codes) {
      if (code < next) delta++
      if (code !== next) continue
      output += digits(delta, bias)
      bias = adapted(delta, handled + 1, handled === basic.length)
      delta = 0
      handled++
    }
    delta++
    next++
  }
  return output
}

function digits(delta: number, bias: number): string {
  let output = ''
  let rest = delta
  for (let k = base; ; k += base) {
    const threshold = Math.max(least, Math.min(most, k - bias))
    if (rest < threshold) return output + digit(rest)
    output += digit(threshold + ((rest - threshold) % (base - threshold)))
    rest = Math.floor((rest - threshold) / (base - threshold))
  }
}

function digit(value: number): string {
  return String.fromCharCode(value < 26 ? 97 + value : 22 + value)
}

function adapted(delta: number, handled: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / damp) : delta >> 1
  rest += Math.floor(rest / handled)
  let k = 0
  for (; rest > ((base - least) * most) / 2; k += base) rest = Math.floor(rest / (base - least))
  return k + Math.floor(((base - least + 1) * rest) / (rest + skew))
}
