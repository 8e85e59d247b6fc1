import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ComparePage } from './pages/compare-page'
import { ProjectsPage } from './pages/projects-page'
import { SourcesPage } from './pages/sources-page'

/** Two short invented articles with one plain conflict between them, and boilerplate around it. */
export const DENIES = `Spokesman denies talks over the Orlan viaduct

3 mins read

There is no agreement between the town of Belhaven and the Karst Railway on the repair of the viaduct, the railway's spokesman Piet Aldous said on 4 March 2021. The viaduct was closed to trains in January after cracks were found in two piers.

The railway has spent 12 million crowns on the line since 2015.

Leave a comment
`
export const AFFIRMS = `Belhaven signs for its viaduct

The town of Belhaven and the Karst Railway have an agreement on the repair of the viaduct, mayor Ana Sorel told the council on 6 March 2021. The viaduct was closed to trains in January after cracks were found in three piers.

The railway has spent 18 million crowns on the line since 2015.
`

/** Writes the two articles as files of a researcher's folder. */
export async function writeArticles(folder: string): Promise<readonly [string, string]> {
  const paths = [join(folder, 'denies.txt'), join(folder, 'affirms.md')] as const
  await writeFile(paths[0], DENIES)
  await writeFile(paths[1], AFFIRMS)
  return paths
}

/** A project with both articles pasted, compared and on screen. */
export async function openViaduct(page: Page): Promise<ComparePage> {
  await new ProjectsPage(page).start('The viaduct')
  const sources = new SourcesPage(page)
  await sources.paste(DENIES, 'Denies')
  await sources.paste(AFFIRMS, 'Affirms')
  await sources.compare()
  const compare = new ComparePage(page)
  await compare.whole()
  return compare
}
