import type { Page } from '@playwright/test'

/** Goes to a view by the rail at the window's left edge. */
export async function goTo(
  page: Page,
  view:
    | 'Projects'
    | 'Sources'
    | 'Compare'
    | 'Matrix'
    | 'Timeline'
    | 'Codebook'
    | 'Reviewers'
    | 'Search'
    | 'Rules'
    | 'Reports'
    | 'Review'
    | 'History'
    | 'Settings'
    | 'Guide',
): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: view, exact: true })
    .click()
}
