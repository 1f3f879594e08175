import type { ElectronApplication } from '@playwright/test'

/** Answers the system's next file dialogs as a person would: chooses these paths, saves to the first; null cancels. */
export async function answerDialog(app: ElectronApplication, paths: readonly string[] | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: [...(chosen ?? [])] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen?.[0] ?? '' })
  }, paths)
}
