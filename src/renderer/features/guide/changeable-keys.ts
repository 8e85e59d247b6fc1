import { signOf } from '../../ui/changed-keys'
import { KEY_TABLE } from './key-table'

/** A single sign that acts as a key and can be given to another sign, and what it does. */
interface ChangeableKey {
  readonly key: string
  readonly meaning: string
}

/** The single signs of the table of keys that a reader may change. */
export const CHANGEABLE_KEYS: readonly ChangeableKey[] = KEY_TABLE.flatMap(({ keys, meaning, each }) =>
  keys.flatMap((key, index) => (signOf(key) === key ? [{ key, meaning: each?.[index] ?? meaning }] : [])),
)
