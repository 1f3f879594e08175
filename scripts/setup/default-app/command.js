/**
 * What a command line asks of a bare Electron: modules to load first (`-r`), and the application's folder or
 * file, which is the first word that is no flag.
 *
 * @param {readonly string[]} words the command line without the executable
 * @returns {{preload: string[], application: string | undefined}}
 */
export function readCommand(words) {
  const preload = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === '-r' || word === '--require') preload.push(words[++at])
    else if (!word.startsWith('-')) return { preload, application: word }
  }
  return { preload, application: undefined }
}
