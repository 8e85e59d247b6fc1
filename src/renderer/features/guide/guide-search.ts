import { type GuideSection, paragraph } from './guide-section'

/** How to find words, and where they lead. */
export const SEARCH_SECTION: GuideSection = {
  id: 'search',
  title: 'Search',
  blocks: [
    paragraph(
      'Ctrl Shift F, or “Search”, looks for words in everything that a project has: the texts of all sources with their titles and authors, your notes, and your tags. Words are found over line ends, and whatever kind of quotation mark, apostrophe or dash a source has. “Claims” looks in each claim by itself.',
    ),
    paragraph(
      'The places stand under their sources, each with the words around it. From the field, the arrow keys walk through them, and Enter goes there: to the passage in Sources, where it is lit, or to its claim in Compare, as “Open in” says. A note or tag of a finding leads to that finding. Going back returns to the search as it was.',
    ),
    paragraph(
      'A search that you need again is kept as a saved view, and so is what you go through in Review and what stands side by side in Compare: Ctrl D, or “Saved views”, takes a name for what is set now and lists the names given before. A name sets it again; F2 renames it, Delete removes it, and Undo brings it back. Saved views belong to the project and go with its file. Ctrl K finds them by name from everywhere.',
    ),
    paragraph(
      'With “Regular expression” the words are a pattern, such as “(two|three) piers”. Some patterns take longer than anybody can wait; they are ended after half a second, and nothing is lost by that.',
    ),
  ],
}
