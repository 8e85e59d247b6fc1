import { describe, expect, it } from 'vitest'
import { MAX_FILE_BYTES } from '../../ingest'
import { answerIngest } from './answer-ingest'
import { type FileToRead, ingestFiles, ingestPaste } from './ingest-client'
import type { IngestReply, IngestRequest } from './ingest-messages'
import type { WorkerLike } from './worker-watch'

/** The real reading, in this process; a file called `hang` never ends and one called `crash` kills the worker. */
class InProcessWorker implements WorkerLike<IngestRequest, IngestReply> {
  static started = 0
  onmessage: ((event: MessageEvent<IngestReply>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  onmessageerror: ((event: MessageEvent) => void) | null = null
  constructor() {
    InProcessWorker.started += 1
  }
  postMessage(request: IngestRequest): void {
    if ('name' in request && request.name === 'hang') return
    if ('name' in request && request.name === 'crash') throw new Error('cannot be sent')
    void answerIngest(request).then((result) =>
      this.onmessage?.(new MessageEvent('message', { data: { id: request.id, result } })),
    )
  }
  terminate(): void {
    this.onmessage = null
  }
}

const start = () => new InProcessWorker()
const bytes = (text: string) => new TextEncoder().encode(text)
const picked = (name: string, text: string): FileToRead => ({ name, bytes: bytes(text), problem: null })
const never = new AbortController().signal
/** The hanging file waits it out; a busy machine must read the others within it. */
const LIMIT = 2_000

describe('ingestFiles', () => {
  it('gives each file its result, in order, and one bad file costs only itself', async () => {
    const seen: number[] = []
    const results = await ingestFiles(
      [
        picked('a.txt', 'The dam broke on Monday.'),
        picked('empty.txt', ''),
        { name: 'gone.txt', bytes: null, problem: '“gone.txt” is locked.' },
        { name: 'a.pdf', folder: true },
        { name: 'dropped.txt', dropped: new Blob(['The mill stands.']) },
        picked('hang', 'x'),
        picked('crash', 'x'),
        picked('b.txt', 'The dam holds.'),
      ],
      ({ index }) => seen.push(index),
      never,
      start,
      LIMIT,
    )
    expect(results.map((result) => result.outcome)).toEqual([
      'read',
      'refused',
      'refused',
      'refused',
      'read',
      'refused',
      'refused',
      'read',
    ])
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    const said = results.map((result) => (result.outcome === 'refused' ? result.message : ''))
    expect(said[2]).toBe('“gone.txt” is locked.')
    expect(said[3]).toContain('is a folder')
    expect(said[5]).toContain('took too long')
    expect(said[6]).toContain('fault')
  })

  it('leaves the rest unread when it is stopped', async () => {
    const abort = new AbortController()
    const results = await ingestFiles(
      [picked('a.txt', 'The dam broke.'), picked('b.txt', 'The dam holds.')],
      () => abort.abort(),
      abort.signal,
      start,
      LIMIT,
    )
    expect(results.map((result) => result.outcome)).toEqual(['read', 'refused'])
    expect(results[1]).toMatchObject({ message: expect.stringContaining('you stopped') })
  })

  it('can be stopped in the middle of a file that hangs', async () => {
    const abort = new AbortController()
    const reading = ingestFiles([picked('hang', 'x')], () => {}, abort.signal, start, 60_000)
    abort.abort()
    expect(await reading).toMatchObject([{ outcome: 'refused' }])
  })

  it('refuses a dropped file by its size, without reading it', async () => {
    const huge = new Blob([new Uint8Array(MAX_FILE_BYTES + 1)])
    huge.arrayBuffer = () => Promise.reject(new Error('was read'))
    const [result] = await ingestFiles([{ name: 'huge.txt', dropped: huge }], () => {}, never, start, LIMIT)
    expect(result).toMatchObject({ outcome: 'refused', message: expect.stringContaining('MB') })
  })

  it('says so when a dropped file vanishes before it is read', async () => {
    const gone = new Blob(['x'])
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    const [result] = await ingestFiles([{ name: 'gone.txt', dropped: gone }], () => {}, never, start, LIMIT)
    expect(result).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('changed, moved or removed'),
    })
  })
})

describe('ingestPaste', () => {
  it('makes a source of pasted text and refuses text without words', async () => {
    expect(await ingestPaste('The dam broke on Monday.', start, LIMIT)).toMatchObject({
      outcome: 'read',
      draft: { fileName: null, text: 'The dam broke on Monday.' },
    })
    expect(await ingestPaste(' — … ', start, LIMIT)).toMatchObject({ outcome: 'refused' })
  })
})
