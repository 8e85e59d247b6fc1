import { join } from 'node:path'
import { app, type BrowserWindow, MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron'
import type { JudgeGrant } from '../../shared/desktop-api'
import { sendJudgePort } from '../ipc-server'
import { JudgeHost, type JudgeProcess } from './judge-host'

/** What a process needs to load libraries and to find the place for temporary files; nothing else is passed on. */
const PASSED_ON = ['SystemRoot', 'windir', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH']

function environment(): Record<string, string> {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(passed)
}

/** The models beside the application; in a run from the source folder, tests may name another place. */
export function modelsFolder(): string {
  const other = app.isPackaged ? undefined : process.env['COUNTERCLAIM_MODELS']
  return other ?? join(app.getAppPath(), 'resources', 'models')
}

function fork(): JudgeProcess<MessagePortMain> {
  const entry = join(app.getAppPath(), 'out', 'main', 'judge-process.js')
  const child = utilityProcess.fork(entry, [modelsFolder()], {
    serviceName: 'Counterclaim judge',
    env: environment(),
    execArgv: [],
    stdio: 'ignore',
  })
  return {
    postMessage: (message, transfer) => child.postMessage(message, transfer),
    kill: () => child.kill(),
    onExit: (listener) => child.on('exit', listener),
  }
}

let host: JudgeHost<MessagePortMain> | null = null

/** Sends the page a port to the judge, starting its process when there is none; or says why not. */
export async function requestJudge(window: BrowserWindow, fresh: boolean): Promise<JudgeGrant> {
  if (!host) {
    const made = new JudgeHost({ fork, openChannel: () => new MessageChannelMain(), now: () => Date.now() })
    app.on('will-quit', () => made.close())
    host = made
  }
  const outcome = host.connect(fresh)
  if ('message' in outcome) return { granted: false, message: outcome.message }
  sendJudgePort(window, outcome.port)
  return { granted: true }
}
