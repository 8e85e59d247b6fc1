import {
  BookOpen,
  CalendarRange,
  ClipboardCheck,
  Columns2,
  Files,
  FileText,
  Grid3x3,
  History,
  LibraryBig,
  ListTree,
  Search,
  Settings,
  SlidersHorizontal,
  Users,
} from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Place } from './use-place'

interface RailProps {
  readonly place: Place
  /** The project to go to; null before one was opened. */
  readonly projectId: string | null
  readonly go: (place: Place) => void
}

/** The views, at the window's left edge; settings and help at its foot. */
export function Rail({ place, projectId, go }: RailProps) {
  const top = [
    { view: 'home', label: 'Projects', icon: LibraryBig },
    ...(projectId
      ? ([
          { view: 'sources', label: 'Sources', icon: Files },
          { view: 'compare', label: 'Compare', icon: Columns2 },
          { view: 'review', label: 'Review', icon: ClipboardCheck },
          { view: 'matrix', label: 'Matrix', icon: Grid3x3 },
          { view: 'timeline', label: 'Timeline', icon: CalendarRange },
          { view: 'codebook', label: 'Codebook', icon: ListTree },
          { view: 'reviewers', label: 'Reviewers', icon: Users },
          { view: 'search', label: 'Search', icon: Search },
          { view: 'rules', label: 'Rules', icon: SlidersHorizontal },
          { view: 'reports', label: 'Reports', icon: FileText },
          { view: 'history', label: 'History', icon: History },
        ] as const)
      : []),
  ] as const
  const foot = [
    { view: 'settings', label: 'Settings', icon: Settings },
    { view: 'guide', label: 'Guide', icon: BookOpen },
  ] as const
  const entry = ({ view, label, icon: Icon }: (typeof top)[number] | (typeof foot)[number]) => (
    <li key={view}>
      <Button
        className={place.view === view ? 'rail__entry is-current' : 'rail__entry'}
        aria-current={place.view === view ? 'page' : false}
        onPress={() => {
          if (view === 'home' || view === 'settings' || view === 'guide') go({ view })
          else if (projectId) go({ view, projectId })
        }}
      >
        <Icon size={19} strokeWidth={1.6} aria-hidden />
        {label}
      </Button>
    </li>
  )
  return (
    <nav className="rail" aria-label="Views" data-panel="rail">
      <ul>{top.map(entry)}</ul>
      <ul>{foot.map(entry)}</ul>
    </nav>
  )
}
