import type { SearchReply, SearchRequest } from './search-messages'
import { searchTexts } from './search-texts'

let texts: readonly string[] = []

function post(reply: SearchReply): void {
  self.postMessage(reply)
}

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'texts') {
    texts = data.texts
    return
  }
  post({ type: 'begun', id: data.id })
  post({ type: 'found', id: data.id, answer: searchTexts(texts, data.wish, data.limit) })
})
