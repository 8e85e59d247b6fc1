import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../shared/desktop-api'

type Send = (command: MenuCommand) => void
type Item = MenuItemConstructorOptions

function fileMenu(command: (label: string, name: MenuCommand, keys?: string) => Item): Item {
  return {
    label: '&File',
    submenu: [
      command('New project', 'new-project', 'CmdOrCtrl+N'),
      command('Open a project file…', 'open-project-file', 'CmdOrCtrl+Shift+O'),
      command('Save project as a file…', 'save-project-file', 'CmdOrCtrl+Shift+S'),
      command('Merge a file into the project…', 'merge-project-file'),
      { type: 'separator' },
      command('Add sources from files…', 'add-files', 'CmdOrCtrl+O'),
      command('Paste a source…', 'paste-source', 'CmdOrCtrl+Shift+V'),
      { type: 'separator' },
      command('Export report…', 'export-report', 'CmdOrCtrl+E'),
      { type: 'separator' },
      { role: 'quit' },
    ],
  }
}

/**
 * Undo and redo carry no role, because a role undoes only typing, and the page undoes verdicts, tags and cuts as well.
 * Their keys are shown but not registered: the page handles them itself, so that Ctrl+Z inside a text field stays the
 * field's own undo. (macOS registers them all the same; there the page gets the command and, when a text field has
 * the focus, passes it on to the field.)
 */
function editMenu(send: Send): Item {
  return {
    label: '&Edit',
    submenu: [
      { label: 'Undo', accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => send('undo') },
      {
        label: 'Redo',
        accelerator: 'CmdOrCtrl+Shift+Z',
        registerAccelerator: false,
        click: () => send('redo'),
      },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  }
}

function viewMenu(command: (label: string, name: MenuCommand, keys?: string) => Item): Item {
  const developer: Item[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  return {
    label: '&View',
    submenu: [
      command('Search or command…', 'command-palette', 'CmdOrCtrl+K'),
      command('Search in the project', 'search', 'CmdOrCtrl+Shift+F'),
      command('Inspect claims', 'inspect-claims', 'CmdOrCtrl+I'),
      { type: 'separator' },
      command('Projects', 'show-projects', 'CmdOrCtrl+Shift+P'),
      command('Sources', 'go-sources', 'CmdOrCtrl+1'),
      command('Compare', 'go-compare', 'CmdOrCtrl+2'),
      command('Review', 'go-review', 'CmdOrCtrl+3'),
      command('Matrix', 'go-matrix', 'CmdOrCtrl+4'),
      command('Timeline', 'go-timeline', 'CmdOrCtrl+5'),
      command('Codebook', 'go-codebook', 'CmdOrCtrl+6'),
      command('Reviewers', 'go-reviewers', 'CmdOrCtrl+7'),
      command('Rules', 'go-rules', 'CmdOrCtrl+8'),
      command('History', 'go-history', 'CmdOrCtrl+9'),
      command('Settings', 'show-settings', 'CmdOrCtrl+,'),
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...developer,
    ],
  }
}

/** The application menu. What concerns the project is sent to the page, which does it; the rest is the system's. */
export function applicationMenu(send: Send): Menu {
  const command = (label: string, name: MenuCommand, accelerator?: string): Item => ({
    label,
    click: () => send(name),
    ...(accelerator ? { accelerator } : {}),
  })
  const macMenu: Item[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return Menu.buildFromTemplate([
    ...macMenu,
    fileMenu(command),
    editMenu(send),
    viewMenu(command),
    {
      label: '&Help',
      role: 'help',
      submenu: [command('User guide', 'show-guide', 'F1'), command('Keys', 'show-keys', 'CmdOrCtrl+/')],
    },
  ])
}
