import { answerIngest } from './answer-ingest'
import type { IngestReply, IngestRequest } from './ingest-messages'

self.addEventListener('message', (event: MessageEvent<IngestRequest>) => {
  const { id } = event.data
  answerIngest(event.data).then(
    (result) => self.postMessage({ id, result } satisfies IngestReply),
    // Reading refuses in plain words by itself; what arrives here is a fault, and the client says so.
    (error: unknown) => reportError(error),
  )
})
