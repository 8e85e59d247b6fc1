import type { DesktopApi } from './desktop-api'

/** Every call from the page to main: channel name to function. Both sides are checked against this one type. */
export interface Calls {
  readonly 'pick-files': DesktopApi['pickFiles']
  readonly 'read-sample-project': DesktopApi['readSampleProject']
  readonly 'save-report': DesktopApi['saveReport']
  readonly environment: DesktopApi['environment']
  readonly 'open-external': DesktopApi['openExternal']
  readonly 'request-judge': DesktopApi['requestJudge']
}

export type CallChannel = keyof Calls

/** Brings a port to the judge's process, after it was asked for. */
export const JUDGE_PORT_CHANNEL = 'judge-port'

/** The one message that main sends without being asked: a command chosen in the application menu. */
export const MENU_CHANNEL = 'menu-command'
