/** A name or a point of the graph, by its place from the top. */
export interface GraphPlace {
  readonly side: 'name' | 'point'
  readonly place: number
}

/** Where a key leads: up and down on one side, across along the first line. Null for keys that are left alone. */
export function placeAcross(
  key: string,
  { side, place }: GraphPlace,
  counts: Readonly<Record<GraphPlace['side'], number>>,
  joined: ReadonlySet<number>,
): GraphPlace | null {
  const to = (wanted: number): GraphPlace => ({
    side,
    place: Math.max(0, Math.min(counts[side] - 1, wanted)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(place + 1)
    case 'ArrowUp':
      return to(place - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(counts[side] - 1)
    case 'ArrowRight':
      return side === 'name' ? across('point', joined) : null
    case 'ArrowLeft':
      return side === 'point' ? across('name', joined) : null
    default:
      return null
  }
}

function across(side: GraphPlace['side'], joined: ReadonlySet<number>): GraphPlace | null {
  return joined.size === 0 ? null : { side, place: Math.min(...joined) }
}
