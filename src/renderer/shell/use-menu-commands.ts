import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand } from '../../shared/desktop-api'
import type { ProjectView } from './use-place'

/** Carries out what is chosen in the application's menu. */
export function useMenuCommands(actions: Readonly<Record<MenuCommand, () => void>>): void {
  const act = useEffectEvent((command: MenuCommand) => actions[command]())
  useEffect(() => window.desktop.onMenuCommand((command) => act(command)), [])
}

type ViewCommand = Extract<MenuCommand, `go-${string}`>

/** The menu's way to each view of the open project. */
export function viewCommands(
  goTo: (view: ProjectView) => unknown,
): Readonly<Record<ViewCommand, () => void>> {
  return {
    'go-sources': () => goTo('sources'),
    'go-compare': () => goTo('compare'),
    'go-review': () => goTo('review'),
    'go-matrix': () => goTo('matrix'),
    'go-timeline': () => goTo('timeline'),
    'go-codebook': () => goTo('codebook'),
    'go-reviewers': () => goTo('reviewers'),
    'go-rules': () => goTo('rules'),
    'go-history': () => goTo('history'),
  }
}
