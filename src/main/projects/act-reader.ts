import type { JournalAct, JournalPosition } from '../../project'
import type { ActsPart } from '../../shared/project-store-api'

/** What one part may hold: few enough that no message holds the window up for long. */
const PART_ACTS = 1_000
const PART_CHARACTERS = 2_000_000

interface NumberedAct {
  readonly act: JournalAct
  readonly position: JournalPosition
}

interface Reading {
  readonly projectId: string
  /** Where the next part begins. */
  at: JournalPosition
  readonly upTo: JournalPosition
  readonly acts: AsyncIterator<NumberedAct>
}

function same(a: JournalPosition, b: JournalPosition): boolean {
  return a.seq === b.seq && a.sum === b.sum
}

/** Reads a journal part by part. It stays open in between: each part would otherwise look through the whole file. */
export class ActReader {
  #reading: Reading | null = null

  /** The part after `after`; `start` begins to read there. Throws where the journal does not lead to `upTo`. */
  async read(
    projectId: string,
    after: JournalPosition,
    upTo: JournalPosition,
    start: () => AsyncGenerator<NumberedAct>,
  ): Promise<ActsPart> {
    const open = this.#reading
    const goesOn =
      open && open.projectId === projectId && same(open.at, after) && same(open.upTo, upTo) ? open : null
    if (!goesOn) await this.forget()
    const reading = goesOn ?? { projectId, at: after, upTo, acts: start() }
    this.#reading = reading
    const acts: JournalAct[] = []
    let characters = 0
    while (reading.at.seq < upTo.seq && acts.length < PART_ACTS && characters < PART_CHARACTERS) {
      const next = await reading.acts.next()
      if (next.done) break
      acts.push(next.value.act)
      reading.at = next.value.position
      characters += JSON.stringify(next.value.act).length
    }
    const done = same(reading.at, upTo)
    const stuck = !done && (acts.length === 0 || reading.at.seq >= upTo.seq)
    if (done || stuck) await this.forget()
    if (stuck) throw new Error('The journal does not go on from this position.')
    return { acts, position: reading.at, done }
  }

  async forget(): Promise<void> {
    const open = this.#reading
    this.#reading = null
    await open?.acts.return?.()
  }
}
