import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import './ui/ui.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { guardClosing } from './commands/closing-guard'
import { keepJournalIn } from './commands/project-journal'
import { ReaderKeys } from './shell/reader-keys'
import { StoreGate } from './shell/store-gate'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
guardClosing()
keepJournalIn(window.desktop)
createRoot(root).render(
  <StrictMode>
    <StoreGate>
      <ReaderKeys>
        <App />
      </ReaderKeys>
    </StoreGate>
  </StrictMode>,
)
