import type { RuleName } from '../../../core'

/** A rule as the reader meets it. */
export interface RuleDescription {
  readonly rule: RuleName
  /** One plain sentence. */
  readonly says: string
  /** Sentences of different sources that show it. */
  readonly example: readonly string[]
}

/** The rules in the order in which readers need them, the most common first. */
export const RULE_DESCRIPTIONS: readonly RuleDescription[] = [
  {
    rule: 'negation',
    says: 'One source denies what the other says, or says that a thing is not there.',
    example: ['There is no ferry to the island.', 'A ferry to the island runs every day.'],
  },
  {
    rule: 'opposites',
    says: 'The same thing is told with words that exclude each other.',
    example: ['The council accepted the plan.', 'The council rejected the plan.'],
  },
  {
    rule: 'numbers',
    says: 'Two figures for one thing cannot both be right. Units, “more than” and rounding are read.',
    example: ['The storm destroyed 40 boats.', 'The storm destroyed 25 boats.'],
  },
  {
    rule: 'dates',
    says: 'One event has two dates or times of day.',
    example: ['The lock was opened on 4 May 2011.', 'The lock was opened on 9 June 2011.'],
  },
  {
    rule: 'names',
    says: 'The same statement has another name, place or office in the same spot.',
    example: ['The crate was sent from Faro to Oslo.', 'The crate was sent from Porto to Oslo.'],
  },
  {
    rule: 'quantifiers',
    says: 'All against none, all against not all, most against few.',
    example: ['All passengers were rescued.', 'Not all passengers were rescued.'],
  },
  {
    rule: 'modals',
    says: 'What must be or may be stands against what may not.',
    example: ['Visitors may enter the tower.', 'Visitors must not enter the tower.'],
  },
  {
    rule: 'definitions',
    says: 'One term is explained in two ways, so that two sources mean different things by it.',
    example: [
      'A large farm is a farm that covers more than 40 hectares.',
      'A large farm is a farm that covers more than 90 hectares.',
    ],
  },
  {
    rule: 'jointly',
    says: 'Two sources leave no room for a third, although neither alone excludes it.',
    example: [
      'The parcel was left either in the shed or in the porch.',
      'The parcel was not left in the shed.',
      'The parcel was not left in the porch.',
    ],
  },
  {
    rule: 'own-opposites',
    says: 'The pairs of words that you set further down.',
    example: [],
  },
  {
    rule: 'agreement',
    says: 'Two sources say the same. Without it the list “Agree” is empty; conflicts are found all the same.',
    example: ['The council approved the new harbour.', 'The new harbour was approved by the council.'],
  },
]
