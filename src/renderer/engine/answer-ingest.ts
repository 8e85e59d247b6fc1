import { draftFromPaste, type IngestResult, readSource, refusedFolder, refusedForSize } from '../../ingest'
import type { IngestRequest } from './ingest-messages'

/** Reads what is asked for; refuses by size before anything is in memory. */
export async function answerIngest(request: IngestRequest): Promise<IngestResult> {
  switch (request.type) {
    case 'paste':
      return draftFromPaste(request.text)
    case 'folder':
      return refusedFolder(request.name)
    case 'file': {
      const { name, content } = request
      const size = content instanceof Blob ? content.size : content.byteLength
      const tooLarge = refusedForSize(name, size)
      if (tooLarge) return tooLarge
      const bytes = content instanceof Blob ? await bytesOf(content) : content
      return bytes ? readSource({ name, bytes }) : vanished(name)
    }
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}

function vanished(fileName: string): IngestResult {
  const message = `“${fileName}” could not be read: it was changed, moved or removed meanwhile. Nothing of it was imported.`
  return { outcome: 'refused', fileName, message }
}
