import { join } from 'node:path'
import { app, type BrowserWindow, Menu } from 'electron'
import { answers } from './answers'
import { devServerOrigin } from './dev-server'
import { answerCalls, sendMenuCommand } from './ipc-server'
import { lockDown } from './lock-down'
import { openMainWindow } from './main-window'
import { applicationMenu } from './menu'
import { goOffline } from './offline'
import { APP_ORIGIN } from './page-path'
import { storeHost } from './projects/store-host'
import { registerAppScheme, servePage } from './serve-page'

let window: BrowserWindow | null = null

function open(devOrigin: string | null): void {
  window = openMainWindow(devOrigin)
  window.on('closed', () => {
    window = null
  })
}

function focusWindow(): void {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function run(): void {
  const devOrigin = devServerOrigin()
  goOffline(devOrigin)
  registerAppScheme()
  lockDown(devOrigin)
  app.on('second-instance', focusWindow)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => {
    servePage(join(app.getAppPath(), 'out', 'renderer'))
    answerCalls(answers, devOrigin ?? APP_ORIGIN)
    Menu.setApplicationMenu(
      applicationMenu((command) => {
        if (window) sendMenuCommand(window, command)
      }),
    )
    open(devOrigin)
    storeHost().store.prepare()
  })
}

// Two processes on one profile would damage the store: the second start only brings the first one forward.
if (app.requestSingleInstanceLock()) run()
else app.quit()
