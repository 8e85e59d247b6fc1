import { type ProjectFileReading, readOriginalFile, readProjectFile } from '../../project'
import type { ProjectFileReply, ProjectFileRequest } from './project-file-messages'

/** Larger files are not opened: they and what comes out of them would have to be in memory together. */
const MOST_BYTES = 256 * 1024 * 1024

/** Reads project files, and keeps the last one at hand for the originals in it. */
export class ProjectFileReader {
  #file: Uint8Array | null = null

  async answer(request: ProjectFileRequest): Promise<ProjectFileReply> {
    const { id } = request
    if (request.type === 'original') {
      return { id, original: this.#file && readOriginalFile(this.#file, request.sha256) }
    }
    const { content } = request
    this.#file = null
    if ((content instanceof Blob ? content.size : content.byteLength) > MOST_BYTES)
      return { id, reading: TOO_LARGE }
    const bytes = content instanceof Blob ? await bytesOf(content) : content
    if (!bytes) return { id, reading: VANISHED }
    this.#file = bytes
    return { id, reading: readProjectFile(bytes) }
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}

const TOO_LARGE: ProjectFileReading = {
  outcome: 'refused',
  why: 'unsafe',
  message:
    'This file is larger than 256 MB, more than can be opened. Nothing was opened or changed. If it is a project file, have it saved again without the original files.',
}

const VANISHED: ProjectFileReading = {
  outcome: 'refused',
  why: 'damaged',
  message:
    'This file could not be read: it was changed, moved or removed meanwhile. Nothing was opened or changed.',
}
