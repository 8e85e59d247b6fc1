import { type GuideSection, paragraph } from './guide-section'

/** The views that show a project as a whole. */
export const OVERVIEW_SECTION: GuideSection = {
  id: 'overview',
  title: 'See it as a whole',
  blocks: [
    paragraph(
      'Matrix has a row for each point and a column for each source. A point is what several sources say on one thing. The first source that speaks says it; each other one says it too, denies it, differs (it gives another figure, day or name), is silent (it speaks of the matter, but not of this), or does not cover it. Points with conflicts stand first; they can also stand as in the sources, by how many sources speak, or under their tags.',
    ),
    paragraph(
      'Arrow keys go from cell to cell. Below the table stands word for word what the source says there, beside the words that the point is named by. Enter shows it in Compare.',
    ),
    paragraph(
      'Source by source counts, for each two sources, the points on which they say the same, differ or deny each other, and the conflicts between them. The figures count points that were found; they do not rate a source. Your verdicts count in both tables: what you judged not to be a conflict is no denial there.',
    ),
    paragraph(
      'Names and points joins everybody and everything that is named to the points in which they are. Arrow keys go up and down, and along the lines to the other side; lines to points with conflicts are dashed. The table beside it has the same, and also those for which the drawing has no room.',
    ),
    paragraph(
      'Timeline has a row for each day, month or year and a column for each source: when it came out, and what it places when. Times such as “last Tuesday” are counted from the date of the source, so check that date first. What is known only to the month or year stays there, and what cannot be placed stands at the end of the list. “List” shows the same as one table.',
    ),
    paragraph(
      'Save as makes a file of what is on screen: a picture (SVG to go on drawing with, PNG for a text), a table for a spreadsheet, or data with the place of every claim for other programs. The table and the data hold everything; where a picture would get too tall, it says which points it leaves out.',
    ),
  ],
}
