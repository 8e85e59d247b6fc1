import type { ElectronApplication } from '@playwright/test'

/** The next file dialogs answer with these paths. */
export async function chooseFiles(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
  }, paths)
}

/** The next save dialogs answer with this path; null cancels. Gives the name that was suggested, once asked. */
export async function chooseSavePath(
  app: ElectronApplication,
  path: string | null,
): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }, chosen) => {
    const answer = (options: Electron.SaveDialogOptions) => {
      Object.assign(globalThis, { testSuggestedPath: options.defaultPath ?? '' })
      return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' })
    }
    Object.assign(dialog, {
      showSaveDialog: (_window: unknown, options: Electron.SaveDialogOptions) => answer(options),
    })
  }, path)
  return () => app.evaluate(() => String(Reflect.get(globalThis, 'testSuggestedPath')))
}

/** The next message boxes answer with the button of this number; gives what they said. */
export async function answerMessages(
  app: ElectronApplication,
  response: number,
): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }, button) => {
    const said: string[] = []
    Object.assign(globalThis, { testMessages: said })
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, options: Electron.MessageBoxOptions) => {
        said.push(`${options.message} ${options.detail ?? ''}`)
        return Promise.resolve({ response: button, checkboxChecked: false })
      },
    })
  }, response)
  return () => app.evaluate(() => [...Reflect.get(globalThis, 'testMessages')])
}
