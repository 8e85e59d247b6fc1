/**
 * The browser's IndexedDB with one ear on it: Chromium tells of a damaged store only by `dataLoss` on the
 * `upgradeneeded` event of the empty database that it made in its place, and Dexie does not pass that on.
 */
export function watchedFactory(onDataLoss: (kind: string) => void): IDBFactory {
  return {
    open: (name, version) => {
      const request = indexedDB.open(name, version)
      request.addEventListener('upgradeneeded', (event) => {
        const kind = dataLossOf(event)
        if (kind !== 'none') onDataLoss(kind)
      })
      return request
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  }
}

function dataLossOf(event: Event): string {
  return 'dataLoss' in event && typeof event.dataLoss === 'string' ? event.dataLoss : 'none'
}
