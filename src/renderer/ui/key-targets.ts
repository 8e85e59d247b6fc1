/**
 * Roles that the key library takes for form fields but in which nobody types: without them, keys would be dead while
 * an entry of a list has the focus.
 */
export const UNTYPED_ROLES = ['option', 'radio'] as const
