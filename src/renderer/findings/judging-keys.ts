import type { Codebook, VerdictChoice } from '../../project'

/** The verdict that a key gives; null where the codebook has none on it. */
export function choiceForKey({ verdicts }: Codebook, key: string): VerdictChoice | null {
  return verdicts.find((choice) => choice.key === key) ?? null
}

/** Id of the reason that a letter gives; null where the codebook has none on it. */
export function reasonForLetterIn({ reasons }: Codebook, letter: string): string | null {
  return reasons.find((reason) => reason.letter !== '' && reason.letter === letter.toUpperCase())?.id ?? null
}
