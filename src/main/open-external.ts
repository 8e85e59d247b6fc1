import { type BrowserWindow, dialog, shell } from 'electron'
import { externalLink } from './external-link'

/** Opens a link in the system's browser after the user has seen its host; false when refused by either. */
export async function openExternal(window: BrowserWindow, address: string): Promise<boolean> {
  const url = externalLink(address)
  if (!url) return false
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${url.host} in your browser?`,
    detail: `${url.href}\n\nCounterclaim itself stays offline; your browser will go online.`,
    buttons: ['Cancel', `Open ${url.host}`],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response !== 1) return false
  await shell.openExternal(url.href)
  return true
}
