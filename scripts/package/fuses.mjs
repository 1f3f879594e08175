/** The fuses that a released application must carry, by the tool's names for them, and their states. */
export const releaseFuses = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

const enabled = 0x31

/**
 * The names of the fuses of a wire that are not as a release needs them. `wire` gives the state of each fuse
 * by number, `numbers` the number of each name; a fuse that this Electron does not have is left out.
 *
 * @param {Record<number, number>} wire @param {Record<string, number>} numbers @returns {string[]}
 */
export function wrongFuses(wire, numbers) {
  return Object.entries(releaseFuses).flatMap(([name, wanted]) => {
    const state = wire[numbers[name]]
    return state === undefined || (state === enabled) === wanted ? [] : [name]
  })
}
