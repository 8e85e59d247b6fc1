import { describe, expect, it } from 'vitest'
import { noContents, sha256, writeProjectFile } from '../../project'
import { ProjectFileReader } from './answer-project-file'
import { OpenProjectFile } from './project-file-client'
import type { ProjectFileReply, ProjectFileRequest } from './project-file-messages'
import type { WorkerLike } from './worker-watch'

/** The real reading, in this process. */
class InProcessWorker implements WorkerLike<ProjectFileRequest, ProjectFileReply> {
  onmessage: ((event: MessageEvent<ProjectFileReply>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  onmessageerror: ((event: MessageEvent) => void) | null = null
  readonly #reader = new ProjectFileReader()
  postMessage(request: ProjectFileRequest): void {
    void this.#reader.answer(request).then((data) => this.onmessage?.(new MessageEvent('message', { data })))
  }
  terminate(): void {
    this.onmessage = null
  }
}
class DeafWorker extends InProcessWorker {
  override postMessage(): void {}
}

const original = new Uint8Array([1, 2, 3])
const bytes = writeProjectFile({
  contents: noContents('p'),
  position: { seq: 0, sum: '' },
  application: 'test',
  savedAt: 't',
  reviewer: { id: 'a', name: '' },
  originals: [{ sha256: sha256(original), bytes: original }],
})
const never = new AbortController().signal
const open = () => new OpenProjectFile(() => new InProcessWorker())

describe('OpenProjectFile', () => {
  it('reads a picked or a dropped file and then gives its originals', async () => {
    for (const content of [bytes, new Blob([new Uint8Array(bytes)])]) {
      const file = open()
      expect(await file.read(content, never)).toMatchObject({ outcome: 'whole' })
      expect(await file.original(sha256(original), never)).toEqual(original)
      expect(await file.original('f'.repeat(64), never)).toBeNull()
      file.close()
    }
  })

  it('refuses in words what is too large or gone before it was read', async () => {
    const blob = new Blob(['x'])
    Object.defineProperty(blob, 'size', { value: 300 * 1024 * 1024 })
    expect(await open().read(blob, never)).toMatchObject({
      outcome: 'refused',
      message: expect.stringMatching(/256 MB/),
    })
    const gone = new Blob(['x'])
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) })
    expect(await open().read(gone, never)).toMatchObject({
      outcome: 'refused',
      message: expect.stringMatching(/moved or removed/),
    })
  })

  it('stops when it is told to, and says so of a worker that answers nothing', async () => {
    const abort = new AbortController()
    const reading = new OpenProjectFile(() => new DeafWorker()).read(bytes, abort.signal)
    abort.abort()
    expect(await reading).toBeNull()
    const silent = await new OpenProjectFile(() => new DeafWorker(), 20).read(bytes, never)
    expect(silent).toMatchObject({ outcome: 'refused', message: expect.stringMatching(/took too long/) })
  })
})
