import type { StoreAnswer } from '../../shared/project-store-api'
import type { Answers } from '../ipc-server'
import { storeRequests } from './store-requests'

const NOT_THERE = 'This build keeps no journals yet. Nothing has been changed.'

const refused: StoreAnswer = { stored: false, why: 'other', message: NOT_THERE }

async function fail(): Promise<never> {
  throw new Error(NOT_THERE)
}

type StoreChannel = { readonly [C in keyof Answers]: C extends `store:${string}` ? C : never }[keyof Answers]

/** How the calls of `ProjectStoreApi` are answered. */
export const storeAnswers: Pick<Answers, StoreChannel> = {
  'store:open': {
    args: storeRequests.openStore,
    run: async () => ({ state: 'refused', message: NOT_THERE }),
  },
  'store:read-acts': { args: storeRequests.readActs, run: fail },
  'store:read-contents': { args: storeRequests.readContents, run: fail },
  'store:append-act': { args: storeRequests.appendAct, run: async () => refused },
  'store:adopt-project': { args: storeRequests.adoptProject, run: async () => refused },
  'store:list-backups': { args: storeRequests.listBackups, run: async () => [] },
  'store:read-backup': { args: storeRequests.readBackup, run: fail },
  'store:back-up-now': { args: storeRequests.backUpNow, run: async () => refused },
  'store:keep-original': { args: storeRequests.keepOriginal, run: async () => refused },
  'store:save-project-file': {
    args: storeRequests.saveProjectFile,
    run: async () => ({ outcome: 'failed', message: NOT_THERE }),
  },
  'store:pick-project-file': { args: storeRequests.pickProjectFile, run: async () => null },
  'store:read-original': { args: storeRequests.readOriginal, run: async () => null },
  'store:reviewer': { args: storeRequests.reviewer, run: fail },
  'store:set-reviewer-name': { args: storeRequests.setReviewerName, run: fail },
}
