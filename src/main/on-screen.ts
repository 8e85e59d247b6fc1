interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A window's place, moved and made smaller only as far as it takes to lie whole on a screen: the screen that it was on
 * may be gone, smaller, or have another bar along its edge.
 */
export function onScreen(window: Area, screen: Area): Area {
  const width = Math.min(window.width, screen.width)
  const height = Math.min(window.height, screen.height)
  return {
    x: Math.min(Math.max(window.x, screen.x), screen.x + screen.width - width),
    y: Math.min(Math.max(window.y, screen.y), screen.y + screen.height - height),
    width,
    height,
  }
}
