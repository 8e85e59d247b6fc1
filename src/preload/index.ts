import { contextBridge } from 'electron'
import type { DesktopApi } from '../shared/desktop-api'
import { call, forwardJudgePorts, onMenuCommand } from './ipc-client'

const desktop = {
  pickFiles: call('pick-files'),
  readSampleProject: call('read-sample-project'),
  saveReport: call('save-report'),
  environment: call('environment'),
  selfCheck: call('self-check'),
  openExternal: call('open-external'),
  requestJudge: call('request-judge'),
  keptSettings: call('kept-settings'),
  keepSettings: call('keep-settings'),
  openStore: call('store:open'),
  readActs: call('store:read-acts'),
  readContents: call('store:read-contents'),
  appendAct: call('store:append-act'),
  adoptProject: call('store:adopt-project'),
  listBackups: call('store:list-backups'),
  readBackup: call('store:read-backup'),
  backUpNow: call('store:back-up-now'),
  keepOriginal: call('store:keep-original'),
  saveProjectFile: call('store:save-project-file'),
  pickProjectFile: call('store:pick-project-file'),
  readOriginal: call('store:read-original'),
  reviewer: call('store:reviewer'),
  setReviewerName: call('store:set-reviewer-name'),
  onMenuCommand,
} satisfies DesktopApi

forwardJudgePorts()
contextBridge.exposeInMainWorld('desktop', desktop)
