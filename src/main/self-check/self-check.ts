import { app, net } from 'electron'
import { checkModels, JudgeFailed } from '../../judge'
import type { ModelCheck, SelfCheck } from '../../shared/desktop-api'
import { modelsFolder } from '../judge/request-judge'
import { blockedRequestCount } from '../offline'
import { keepsOnDisk } from './keeps-on-disk'
import { openConnections } from './open-connections'

/** Reserved by RFC 2606 never to exist: even an application with no protection would reach nobody. */
const NOWHERE = 'https://offline-check.invalid/'

/** How many of the refused requests were this check's own. */
let tried = 0

/** Tries a request where no policy of the page stands before it; true when the filter ended it. */
async function requestIsBlocked(): Promise<boolean> {
  const before = blockedRequestCount()
  tried += 1
  const answered = await net.fetch(NOWHERE).then(
    () => true,
    () => false,
  )
  return !answered && blockedRequestCount() > before
}

async function models(): Promise<ModelCheck> {
  try {
    return { models: await checkModels(modelsFolder()) }
  } catch (cause) {
    return { message: cause instanceof JudgeFailed ? cause.message : 'The models could not be read.' }
  }
}

/** Looks at the application as it runs now, by trying and reading rather than by what it was told to be. */
export async function selfCheck(): Promise<SelfCheck> {
  const othersBlocked = blockedRequestCount() - tried
  return {
    requestBlocked: await requestIsBlocked(),
    othersBlocked,
    namesRefused: app.commandLine.getSwitchValue('host-resolver-rules') === 'MAP * ~NOTFOUND',
    connections: await openConnections(app.getAppMetrics().map(({ pid }) => pid)),
    keepsOnDisk: await keepsOnDisk(app.getPath('userData')),
    judge: await models(),
  }
}
