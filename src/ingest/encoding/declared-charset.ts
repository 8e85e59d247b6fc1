/** Browsers look for the declaration in the first 1,024 bytes; saved pages often put it later. */
const SEARCHED_BYTES = 4096

/** The encoding that a page declares in a meta element or XML declaration, as written there. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, SEARCHED_BYTES))
  const inMeta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(head)
  const inXml = /<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/iu.exec(head)
  return (inMeta ?? inXml)?.[1] ?? null
}
