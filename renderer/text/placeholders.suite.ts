/** The names of the values that an ICU message takes. Throws where its braces do not close. */
export function placeholders(message: string): Set<string> {
  const names = new Set<string>()
  let at = 0

  const text = (): void => {
    while (at < message.length && message[at] !== '}') {
      if (message[at] === '{') argument()
      else at += 1
    }
  }
  const argument = (): void => {
    at += 1
    const [, name = '', rest = ''] = /^\s*(\w+)\s*([,}])/.exec(message.slice(at)) ?? []
    if (name === '') throw new SyntaxError(`no name at ${at}: ${message}`)
    names.add(name)
    at = message.indexOf(rest, at) + 1
    if (rest === '}') return
    while (at < message.length && message[at] !== '}') {
      if (message[at] === '{') branch()
      else at += 1
    }
    close()
  }
  const branch = (): void => {
    at += 1
    text()
    close()
  }
  const close = (): void => {
    if (message[at] !== '}') throw new SyntaxError(`a brace is open: ${message}`)
    at += 1
  }

  text()
  if (at < message.length) throw new SyntaxError(`a brace too many: ${message}`)
  return names
}
