import type { ConnectionCount, SelfCheck } from '../../../shared/desktop-api'
import { counted, countedFirst } from '../../ui/counted'
import type { PageChecks } from './page-checks'

/** One thing that was checked. `unseen`: this system does not show it, so nothing is claimed. */
export interface SelfTestLine {
  readonly state: 'holds' | 'fails' | 'unseen'
  readonly title: string
  readonly detail: string
}

function line(holds: boolean, title: string, found: string, otherwise: string): SelfTestLine {
  return { state: holds ? 'holds' : 'fails', title, detail: holds ? found : otherwise }
}

function connectionLine(connections: ConnectionCount | null): SelfTestLine {
  const title = 'No connection to another machine is open'
  if (!connections) return { state: 'unseen', title, detail: 'This system does not show it to Counterclaim.' }
  const { open, seen, processes } = connections
  const looked = seen === processes ? `all ${processes}` : `${seen} of ${processes}`
  return line(
    open === 0,
    title,
    `The system’s own tables were read for ${looked} processes of Counterclaim.`,
    `The system’s tables show ${counted(open, 'connection')} of Counterclaim to another machine.`,
  )
}

function modelLine(judge: SelfCheck['judge']): SelfTestLine {
  const title = 'The local judge is the one that belongs here'
  if ('message' in judge) {
    return { state: 'fails', title, detail: `${judge.message} It is not used; the rules go on without it.` }
  }
  const names = judge.models.map(({ name, version, sha256 }) => `${name} ${version}, SHA-256 ${sha256}`)
  return { state: 'holds', title, detail: `Its files were read anew and compared: ${names.join('; ')}.` }
}

function others(blocked: number): string {
  if (blocked === 0) return 'Nothing else has tried since the start.'
  return `Since the start ${counted(blocked, 'other request')} got as far and ended there.`
}

/** What the self-test found, in plain words and in the order from the window outwards. */
export function selfTestLines(page: PageChecks, app: SelfCheck): readonly SelfTestLine[] {
  return [
    line(
      page.requestRefused,
      'The window may not send requests',
      'One to an address that cannot exist was refused before it was sent.',
      'One to an address that cannot exist was not refused by the window.',
    ),
    line(
      page.socketRefused,
      'The window may not open connections',
      'One that would stay open was refused as well.',
      'One that would stay open was not refused by the window.',
    ),
    line(
      page.permitted.length === 0,
      'The window has no permissions',
      `All ${counted(page.permissions, 'permission')} that were asked for are denied, camera, microphone and place among them.`,
      `Not denied: ${page.permitted.join(', ')}.`,
    ),
    line(
      app.requestBlocked,
      'Behind the window, requests are ended',
      `One that the application itself tried was ended by its filter. ${others(app.othersBlocked)}`,
      'One that the application itself tried was not ended by its filter.',
    ),
    line(
      app.namesRefused,
      'Names of other machines are not looked up',
      'The browser inside was started with every name leading nowhere.',
      'The browser inside was started so that it may look names up.',
    ),
    connectionLine(app.connections),
    line(
      app.keepsOnDisk,
      'What is stored is on the disk',
      'A file was written where your projects are, brought to the disk, read back and deleted.',
      'A file could not be written where your projects are, or came back otherwise. Save your project as a file elsewhere.',
    ),
    modelLine(app.judge),
  ]
}

/** The whole in one sentence. */
export function selfTestSum(lines: readonly SelfTestLine[]): string {
  const failed = lines.filter(({ state }) => state === 'fails').length
  const unseen = lines.filter(({ state }) => state === 'unseen').length
  const held = lines.length - failed - unseen
  if (failed > 0) return `${countedFirst(failed, 'check')} of ${lines.length} failed.`
  if (unseen === 0) return `All ${counted(held, 'check')} hold.`
  return `${countedFirst(held, 'check')} hold; ${counted(unseen, 'other')} could not be made here.`
}
