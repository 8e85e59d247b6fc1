import { useEffect, useEffectEvent } from 'react'
import type { MenuCommand } from '../../shared/desktop-api'

/** Carries out what is chosen in the application's menu. */
export function useMenuCommands(actions: Readonly<Record<MenuCommand, () => void>>): void {
  const act = useEffectEvent((command: MenuCommand) => actions[command]())
  useEffect(() => window.desktop.onMenuCommand((command) => act(command)), [])
}
