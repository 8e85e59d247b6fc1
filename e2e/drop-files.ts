import type { Locator, Page } from '@playwright/test'

/** Drags files from outside the application over a place in the window and lets them go there. */
export async function dropFiles(page: Page, place: Locator, paths: readonly string[]): Promise<void> {
  const box = await place.boundingBox()
  if (!box) throw new Error('The place to drop on is not visible.')
  const session = await page.context().newCDPSession(page)
  const COPY = 1
  const at = {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    data: { items: [], files: [...paths], dragOperationsMask: COPY },
  }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at })
  await session.detach()
}
