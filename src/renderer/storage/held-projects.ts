const held = new Set<string>()

/**
 * Says whether a project stands where its journal stands. One that does not is only read until the next start: an act
 * planned on it would follow acts in its journal that it does not have.
 */
export function holdProject(projectId: string, isApart: boolean): void {
  if (isApart) held.add(projectId)
  else held.delete(projectId)
}

/** Whether nothing may be changed in the project now. */
export function isHeld(projectId: string): boolean {
  return held.has(projectId)
}
