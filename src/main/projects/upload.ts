import { joinedContents, type ProjectContents } from '../../project'

/** The parts of one project that the page hands over, until they are all there. One at a time. */
export class Upload {
  #parts: ProjectContents[] = []
  #of = 0

  /**
   * Takes the next part; gives the whole after the last, and null before. The first part of any project forgets what
   * came of another: its page is gone, or has given up. Throws where a part does not follow the one before it.
   */
  take(contents: ProjectContents, part: number, parts: number): ProjectContents | null {
    if (part === 0) {
      this.#parts = []
      this.#of = parts
    }
    const [first] = this.#parts
    const follows = part === this.#parts.length && parts === this.#of
    if (!follows || (first && first.projectId !== contents.projectId)) {
      this.forget()
      throw new Error('A part of a project came out of turn.')
    }
    this.#parts.push(contents)
    if (part + 1 < parts) return null
    const whole = joinedContents(this.#parts)
    this.forget()
    return whole
  }

  forget(): void {
    this.#parts = []
    this.#of = 0
  }
}
