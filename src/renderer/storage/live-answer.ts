import { liveQuery, type Subscription } from 'dexie'
import { useSyncExternalStore } from 'react'
import { samePartsOf } from './same-parts'

type Listener = () => void

/** Going from one view to another takes less. */
const LINGER_MS = 1_000

/**
 * What the store answers to one question, kept up to date: asked once, however many views show it, and again whenever
 * something that it rests on was stored. What did not change keeps its identity.
 */
export class LiveAnswer<T> {
  readonly #ask: () => Promise<T>
  readonly #listeners = new Set<Listener>()
  #subscription: Subscription | null = null
  #value: T | undefined
  #error: Error | null = null
  #amendments = 0

  constructor(ask: () => Promise<T>) {
    this.#ask = ask
  }

  /** Asks from the first listener on until the last has gone, and a little longer: the next view may want the same. */
  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    this.#subscription ??= this.#follow()
    return () => {
      this.#listeners.delete(listener)
      setTimeout(() => this.#rest(), LINGER_MS)
    }
  }

  /** The last answer; undefined before the first. Throws what the store threw, for the view's error boundary. */
  readonly read = (): T | undefined => {
    if (this.#error !== null) throw this.#error
    return this.#value
  }

  /**
   * Brings the answer to what was stored just now, without asking for it: what follows an act of the reader is drawn at
   * once, in one go. The store is asked all the same, and has the last word.
   */
  amend(change: (present: T) => T): void {
    this.#amendments += 1
    if (this.#value === undefined || this.#subscription === null) return
    this.#become(change(this.#value))
  }

  #follow(): Subscription {
    const ask = async () => {
      const since = this.#amendments
      return { since, answer: await this.#ask() }
    }
    return liveQuery(ask).subscribe({
      next: ({ since, answer }) => {
        // Asked before what was stored last: it may not have that yet, and would take it back.
        if (since !== this.#amendments) return this.#askAgain()
        this.#error = null
        this.#become(answer)
      },
      error: (error: unknown) => {
        this.#error = error instanceof Error ? error : new Error(String(error))
        this.#tell()
      },
    })
  }

  #askAgain(): void {
    if (this.#subscription === null) return
    this.#subscription.unsubscribe()
    this.#subscription = this.#follow()
  }

  #become(answer: T): void {
    const value = samePartsOf(this.#value, answer)
    if (Object.is(value, this.#value)) return
    this.#value = value
    this.#tell()
  }

  /** An answer that is not kept up to date is no answer. */
  #rest(): void {
    if (this.#listeners.size > 0) return
    this.#subscription?.unsubscribe()
    this.#subscription = null
    this.#value = undefined
    this.#error = null
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}

/** The live answer, for a component: drawn again only when it has changed. */
export function useLiveAnswer<T>(answer: LiveAnswer<T>): T | undefined {
  return useSyncExternalStore(answer.subscribe, answer.read)
}

/**
 * Answers by the name of what they are about, each made once. Only `most` are kept: a project that was left long ago is
 * asked about anew.
 */
export function liveAnswers<T>(
  ask: (name: string) => Promise<T>,
  most = PROJECTS_AT_HAND,
): (name: string) => LiveAnswer<T> {
  const known = new Map<string, LiveAnswer<T>>()
  return (name) => {
    const present = known.get(name)
    if (present) return present
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    const made = new LiveAnswer(() => ask(name))
    known.set(name, made)
    return made
  }
}

/** The one that is open, and those that a merge or a move touches. */
const PROJECTS_AT_HAND = 3
