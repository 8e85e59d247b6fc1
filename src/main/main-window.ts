import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme } from 'electron'
import { PAGE_URL } from './page-path'
import { rememberBounds, rememberedBounds, SMALLEST } from './window-bounds'

/** The paper of both themes (see styles/tokens.css), so that the window never flashes in another colour. */
const PAPER = { light: '#FBFAF7', dark: '#151617' }

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working.',
    detail: 'Everything that was shown as saved is kept.',
    buttons: ['Load it again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) window.webContents.reload()
  else window.destroy()
}

/** Opens the one window, on the built page or on the development server's. */
export function openMainWindow(devOrigin: string | null): BrowserWindow {
  const { bounds, maximized } = rememberedBounds()
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Counterclaim',
    icon: join(app.getAppPath(), 'resources', 'icons', 'counterclaim.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // Chromium would look up the page's links for a file dropped outside a drop zone.
      navigateOnDragDrop: false,
    },
  })
  rememberBounds(window)
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(window)
  })
  void window.loadURL(devOrigin ?? PAGE_URL)
  return window
}
