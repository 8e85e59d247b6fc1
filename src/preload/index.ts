import { contextBridge } from 'electron'
import type { DesktopApi } from '../shared/desktop-api'
import { call, forwardJudgePorts, onMenuCommand } from './ipc-client'

const desktop = {
  pickFiles: call('pick-files'),
  readSampleProject: call('read-sample-project'),
  saveReport: call('save-report'),
  environment: call('environment'),
  openExternal: call('open-external'),
  requestJudge: call('request-judge'),
  onMenuCommand,
} satisfies DesktopApi

forwardJudgePorts()
contextBridge.exposeInMainWorld('desktop', desktop)
