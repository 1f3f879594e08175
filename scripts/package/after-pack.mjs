import { rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * electron-builder's hook: takes out of the packed application what came with the Electron folder it copied
 * and belongs to development only. The fuses are set after this.
 *
 * @param {{appOutDir: string, electronPlatformName: string, packager: {appInfo: {productFilename: string}}}} context
 */
export default function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : join(appOutDir, 'resources')
  rmSync(join(resources, 'default_app.asar'), { force: true })
  rmSync(join(appOutDir, 'version'), { force: true })
}
