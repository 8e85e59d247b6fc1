interface TagColour {
  /** Class and token name. */
  readonly token: string
  readonly label: string
}

/** The palette of tags. Colour is never alone: a tag always shows its name too. */
export const TAG_COLOURS: readonly TagColour[] = [
  { token: 'tag-1', label: 'Rust' },
  { token: 'tag-2', label: 'Ochre' },
  { token: 'tag-3', label: 'Moss' },
  { token: 'tag-4', label: 'Teal' },
  { token: 'tag-5', label: 'Blue' },
  { token: 'tag-6', label: 'Violet' },
  { token: 'tag-7', label: 'Plum' },
  { token: 'tag-8', label: 'Slate' },
]

/** The colour for the next new tag: the one that the fewest tags have. */
export function nextColour(tags: readonly { readonly colour: string }[]): string {
  const used = (token: string) => tags.filter((tag) => tag.colour === token).length
  return TAG_COLOURS.reduce(
    (best, colour) => (used(colour.token) < used(best) ? colour.token : best),
    'tag-1',
  )
}
