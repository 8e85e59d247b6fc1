/**
 * Whose judgement is measured: the rules alone, the judge alone, both as the product combines them, and both with
 * coefficients that were fitted without the rows that they are measured on.
 */
export const VIEWS = ['rules', 'judge', 'both', 'heldOut'] as const
export type View = (typeof VIEWS)[number]

/** One figure of one view. */
export interface Figure {
  /** `null` where it could not be measured. */
  readonly value: number | null
  readonly detail: string
}

/** A figure, whichever view it is asked for. */
export type Measured = (view: View) => Figure | Promise<Figure>
