import { BrowserWindow, type IpcMainInvokeEvent, ipcMain, type MessagePortMain } from 'electron'
import { z } from 'zod'
import { type CallChannel, type Calls, JUDGE_PORT_CHANNEL, MENU_CHANNEL } from '../shared/channels'
import type { MenuCommand } from '../shared/desktop-api'
import { originOf, parseUrl } from './parse-url'

// Zod compiles schemas with `new Function` otherwise; nothing here is ever evaluated from text.
z.config({ jitless: true })

/** How one call is answered: the schema of its arguments and the function that gets them, after the window. */
export interface Answer<C extends CallChannel> {
  readonly args: z.ZodType<Parameters<Calls[C]>>
  readonly run: (window: BrowserWindow, ...args: Parameters<Calls[C]>) => ReturnType<Calls[C]>
}

export type Answers = { readonly [C in CallChannel]: Answer<C> }

/** The window that sent the call, if it is one of ours showing our own page in its top frame. */
function sender(event: IpcMainInvokeEvent, ownOrigin: string): BrowserWindow | null {
  const frame = event.senderFrame
  if (!frame || frame.parent !== null || frame !== event.sender.mainFrame) return null
  const url = parseUrl(frame.url)
  if (!url || originOf(url) !== ownOrigin) return null
  return BrowserWindow.fromWebContents(event.sender)
}

/** The only file that touches ipcMain. Refuses calls from elsewhere and calls with other arguments than declared. */
export function answerCalls(answers: Answers, ownOrigin: string): void {
  const answer = <C extends CallChannel>(channel: C, { args, run }: Answer<C>) => {
    ipcMain.handle(channel, async (event, ...sent: unknown[]) => {
      const window = sender(event, ownOrigin)
      if (!window) throw new Error('This page may not ask that.')
      const checked = args.safeParse(sent)
      if (!checked.success) throw new Error(`Wrong arguments for ${channel}.`)
      return run(window, ...checked.data)
    })
  }
  answer('pick-files', answers['pick-files'])
  answer('read-sample-project', answers['read-sample-project'])
  answer('save-report', answers['save-report'])
  answer('environment', answers.environment)
  answer('self-check', answers['self-check'])
  answer('open-external', answers['open-external'])
  answer('request-judge', answers['request-judge'])
  answer('kept-settings', answers['kept-settings'])
  answer('keep-settings', answers['keep-settings'])
  answer('store:open', answers['store:open'])
  answer('store:read-acts', answers['store:read-acts'])
  answer('store:read-contents', answers['store:read-contents'])
  answer('store:append-act', answers['store:append-act'])
  answer('store:adopt-project', answers['store:adopt-project'])
  answer('store:list-backups', answers['store:list-backups'])
  answer('store:read-backup', answers['store:read-backup'])
  answer('store:back-up-now', answers['store:back-up-now'])
  answer('store:keep-original', answers['store:keep-original'])
  answer('store:save-project-file', answers['store:save-project-file'])
  answer('store:pick-project-file', answers['store:pick-project-file'])
  answer('store:read-original', answers['store:read-original'])
  answer('store:reviewer', answers['store:reviewer'])
  answer('store:set-reviewer-name', answers['store:set-reviewer-name'])
}

/** Hands a command of the application menu to the page. */
export function sendMenuCommand(window: BrowserWindow, command: MenuCommand): void {
  window.webContents.send(MENU_CHANNEL, command)
}

/** Hands the page a port to the judge's process. */
export function sendJudgePort(window: BrowserWindow, port: MessagePortMain): void {
  window.webContents.postMessage(JUDGE_PORT_CHANNEL, null, [port])
}
