import type { Answers } from '../ipc-server'
import { pickProjectFile } from './pick-project-file'
import { saveProjectFile } from './save-project-file'
import { storeHost } from './store-host'
import { storeRequests } from './store-requests'

type StoreChannel = { readonly [C in keyof Answers]: C extends `store:${string}` ? C : never }[keyof Answers]

/** How the calls of `ProjectStoreApi` are answered. */
export const storeAnswers: Pick<Answers, StoreChannel> = {
  'store:open': {
    args: storeRequests.openStore,
    run: (_, copies, dataLost) => storeHost().store.open(copies, dataLost),
  },
  'store:read-acts': {
    args: storeRequests.readActs,
    run: (_, id, after) => storeHost().store.readActs(id, after),
  },
  'store:read-contents': {
    args: storeRequests.readContents,
    run: (_, id, part) => storeHost().store.readContents(id, part),
  },
  'store:append-act': {
    args: storeRequests.appendAct,
    run: (_, id, act) => storeHost().store.append(id, act),
  },
  'store:adopt-project': {
    args: storeRequests.adoptProject,
    run: (_, contents, part, parts) => storeHost().store.adopt(contents, part, parts),
  },
  'store:list-backups': {
    args: storeRequests.listBackups,
    run: (_, id) => storeHost().store.listBackups(id),
  },
  'store:read-backup': {
    args: storeRequests.readBackup,
    run: (_, id, backupId, part) => storeHost().store.readBackup(id, backupId, part),
  },
  'store:back-up-now': {
    args: storeRequests.backUpNow,
    run: (_, id, reason) => storeHost().store.backUp(id, reason),
  },
  'store:keep-original': {
    args: storeRequests.keepOriginal,
    run: (_, id, sha256, bytes) => storeHost().store.keepOriginal(id, sha256, bytes),
  },
  'store:save-project-file': { args: storeRequests.saveProjectFile, run: saveProjectFile },
  'store:pick-project-file': { args: storeRequests.pickProjectFile, run: pickProjectFile },
  'store:read-original': {
    args: storeRequests.readOriginal,
    run: (_, id, sha256) => storeHost().store.readOriginal(id, sha256),
  },
  'store:reviewer': { args: storeRequests.reviewer, run: () => storeHost().reviewer.read() },
  'store:set-reviewer-name': {
    args: storeRequests.setReviewerName,
    run: (_, name) => storeHost().reviewer.setName(name),
  },
}
