import type { HomeWish } from '../features/home/home-view'

/** What the menu, or a name, wants a view to open. */
export type ViewWish = HomeWish | 'add-files' | 'paste-source' | 'inspect-claims' | 'saved-views'
