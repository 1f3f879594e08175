// Fuses do not cover these: each would open the released application to a debugger or weaken its walls.
const refused = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-web-security',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
] as const

/** The switches of a command line that a released application does not start with. */
export function refusedSwitches(has: (name: string) => boolean): readonly string[] {
  return refused.filter(has)
}
