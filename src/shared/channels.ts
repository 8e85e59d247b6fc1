import type { DesktopApi } from './desktop-api'

/** Every call from the page to main: channel name to function. Both sides are checked against this one type. */
export interface Calls {
  readonly 'pick-files': DesktopApi['pickFiles']
  readonly 'read-sample-project': DesktopApi['readSampleProject']
  readonly 'save-report': DesktopApi['saveReport']
  readonly environment: DesktopApi['environment']
  readonly 'self-check': DesktopApi['selfCheck']
  readonly 'open-external': DesktopApi['openExternal']
  readonly 'request-judge': DesktopApi['requestJudge']
  readonly 'kept-settings': DesktopApi['keptSettings']
  readonly 'keep-settings': DesktopApi['keepSettings']
  readonly 'store:open': DesktopApi['openStore']
  readonly 'store:read-acts': DesktopApi['readActs']
  readonly 'store:read-contents': DesktopApi['readContents']
  readonly 'store:append-act': DesktopApi['appendAct']
  readonly 'store:adopt-project': DesktopApi['adoptProject']
  readonly 'store:list-backups': DesktopApi['listBackups']
  readonly 'store:read-backup': DesktopApi['readBackup']
  readonly 'store:back-up-now': DesktopApi['backUpNow']
  readonly 'store:keep-original': DesktopApi['keepOriginal']
  readonly 'store:save-project-file': DesktopApi['saveProjectFile']
  readonly 'store:pick-project-file': DesktopApi['pickProjectFile']
  readonly 'store:read-original': DesktopApi['readOriginal']
  readonly 'store:reviewer': DesktopApi['reviewer']
  readonly 'store:set-reviewer-name': DesktopApi['setReviewerName']
}

export type CallChannel = keyof Calls

/** Brings a port to the judge's process, after it was asked for. */
export const JUDGE_PORT_CHANNEL = 'judge-port'

/** The one message that main sends without being asked: a command chosen in the application menu. */
export const MENU_CHANNEL = 'menu-command'
