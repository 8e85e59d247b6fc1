import { contextBridge } from 'electron'
import type { DesktopApi } from '../shared/desktop-api'
import { call, onMenuCommand } from './ipc-client'

const desktop = {
  pickFiles: call('pick-files'),
  readSampleProject: call('read-sample-project'),
  saveReport: call('save-report'),
  environment: call('environment'),
  openExternal: call('open-external'),
  onMenuCommand,
} satisfies DesktopApi

contextBridge.exposeInMainWorld('desktop', desktop)
