/** A key, or keys that do the same or belong together, and what they do. */
export interface KeyLine {
  readonly keys: readonly string[]
  readonly meaning: string
  /** What each of them does, where they are opposites. */
  readonly each?: readonly string[]
}

/** Every key of the window, in the order in which a reader needs them. */
export const KEY_TABLE: readonly KeyLine[] = [
  { keys: ['J', 'K'], meaning: 'next and previous finding', each: ['next finding', 'previous finding'] },
  { keys: ['1'], meaning: 'conflict' },
  { keys: ['2'], meaning: 'not a conflict; then a letter for the reason' },
  { keys: ['3'], meaning: 'undecided' },
  { keys: ['4', '9'], meaning: 'verdicts of your own, where the codebook has them' },
  { keys: ['T'], meaning: 'tag' },
  { keys: ['N'], meaning: 'note; in Sources, on the paragraph or the selected passage' },
  { keys: ['X'], meaning: 'in Sources: cut the paragraph or the selected passage, or keep it after all' },
  { keys: ['S'], meaning: 'in the review: set the finding aside for later' },
  {
    keys: ['Enter'],
    meaning: 'bring the chosen finding into view again; in the review: show it in its sources',
  },
  {
    keys: ['[', ']'],
    meaning: 'previous and next pair of sources',
    each: ['previous pair of sources', 'next pair of sources'],
  },
  { keys: ['I'], meaning: 'inspect claims: what was read of each, and what each source says on it' },
  {
    keys: [',', '.'],
    meaning: 'previous and next claim, while claims are inspected',
    each: ['previous claim, while claims are inspected', 'next claim, while claims are inspected'],
  },
  { keys: ['P'], meaning: 'take the selected passage or the inspected claim, to put it beside another' },
  { keys: ['R'], meaning: 'sources as texts side by side, or point by point' },
  { keys: ['D'], meaning: 'two versions of one text as a redline, or side by side' },
  { keys: ['F7', 'Shift F7'], meaning: 'next and previous change, in the redline' },
  { keys: ['L'], meaning: 'scroll together or alone' },
  { keys: ['M'], meaning: 'match the other side: bring the other sources to what you read in one' },
  { keys: ['B'], meaning: 'make the source the base' },
  { keys: ['/'], meaning: 'narrow the findings by words' },
  { keys: ['Ctrl Shift F'], meaning: 'search all sources, claims, notes and tags' },
  { keys: ['Ctrl D'], meaning: 'save what is set in Search, Review or Compare under a name; saved views' },
  {
    keys: ['Ctrl K'],
    meaning: 'everything by name: commands, saved views, sources, findings, tags, projects',
  },
  { keys: ['Ctrl 1', 'Ctrl 9'], meaning: 'the views of a project, in the order of the View menu' },
  { keys: ['Ctrl ,'], meaning: 'settings' },
  { keys: ['Ctrl Z'], meaning: 'undo' },
  { keys: ['Ctrl Shift Z'], meaning: 'redo' },
  { keys: ['Ctrl Shift H'], meaning: 'history and backups of the project' },
  { keys: ['F6'], meaning: 'next panel' },
  {
    keys: ['Alt ↑', 'Alt ↓', 'Alt →', 'Alt ←'],
    meaning:
      'in Sources: move the source; in Compare: move the column; in the codebook: move a tag, put it under another, take it out',
  },
  { keys: ['?'], meaning: 'all keys' },
]
