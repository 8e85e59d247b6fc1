import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'
import { PRINT_POLICY } from '../shared/csp'
import { APP_SCHEME } from './page-path'

const PRINT_ORIGIN = `${APP_SCHEME}://report`

/** Reports being printed, by address. */
const pending = new Map<string, string>()

/** A store of its own, in memory, so that the report is not even of the page's origin. */
function printSession() {
  const own = session.fromPartition('print')
  if (!own.protocol.isProtocolHandled(APP_SCHEME)) {
    own.protocol.handle(APP_SCHEME, (request) => {
      const html = pending.get(request.url)
      if (html === undefined) return new Response(null, { status: 404 })
      return new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY },
      })
    })
  }
  return own
}

const FOOTER = `<div style="width:100%;font-size:8px;text-align:center;color:#555">
<span class="pageNumber"></span> / <span class="totalPages"></span></div>`

/** Prints an HTML report to PDF in a hidden window that runs no script and loads nothing. */
export async function printReport(html: string): Promise<Uint8Array> {
  const address = `${PRINT_ORIGIN}/${randomUUID()}`
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webgl: false,
      images: true,
      spellcheck: false,
    },
  })
  try {
    pending.set(address, html)
    await window.loadURL(address)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
      // Inches: room for the page number at the foot.
      margins: { top: 0.7, bottom: 0.8, left: 0.7, right: 0.7 },
    })
  } finally {
    pending.delete(address)
    window.destroy()
  }
}
