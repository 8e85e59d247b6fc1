import { statfs } from 'node:fs/promises'
import type { Disk } from './journal-file'

/** The machine's own disk. */
export const nodeDisk: Disk = {
  write: async (file, bytes, at) => {
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at + written)
      written += bytesWritten
    }
  },
  // Not `sync`: the times of a file are not worth a second trip to the disk.
  sync: (file) => file.datasync(),
  cut: async (file, length) => {
    await file.truncate(length)
    await file.sync()
  },
  free: async (path) => {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  },
}
