/**
 * True where nothing of a column or gutter can be seen, because the surface that has them side by side is scrolled to
 * others. What is not seen need not follow until it comes into sight.
 */
export function isBeyondSight(part: Element): boolean {
  const surface = part.closest('.surface')
  if (!surface) return false
  const [box, frame] = [part.getBoundingClientRect(), surface.getBoundingClientRect()]
  return box.right <= frame.left || box.left >= frame.right
}
