import { answerIngest } from './answer-ingest'
import { ProjectFileReader } from './answer-project-file'
import type { IngestReply, IngestRequest } from './ingest-messages'
import type { ProjectFileReply, ProjectFileRequest } from './project-file-messages'

const projectFiles = new ProjectFileReader()

self.addEventListener('message', (event: MessageEvent<IngestRequest | ProjectFileRequest>) => {
  answer(event.data).then(
    (reply) => self.postMessage(reply),
    // Reading refuses in plain words by itself; what arrives here is a fault, and the client says so.
    (error: unknown) => reportError(error),
  )
})

async function answer(request: IngestRequest | ProjectFileRequest): Promise<IngestReply | ProjectFileReply> {
  if (request.type === 'project-file' || request.type === 'original') return projectFiles.answer(request)
  return { id: request.id, result: await answerIngest(request) }
}
