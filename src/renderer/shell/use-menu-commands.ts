import { useEffect, useRef } from 'react'
import type { MenuCommand } from '../../shared/desktop-api'

/** Carries out what is chosen in the application's menu. */
export function useMenuCommands(actions: Readonly<Record<MenuCommand, () => void>>): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => window.desktop.onMenuCommand((command) => latest.current[command]()), [])
}
