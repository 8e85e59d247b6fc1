import { type GuideSection, list, paragraph } from './guide-section'

/** What keeps the reader's work, and what to do when something breaks. */
export const SAFETY_SECTION: GuideSection = {
  id: 'nothing-is-lost',
  title: 'Nothing is lost: saving, backups, project files',
  blocks: [
    paragraph(
      'There is nothing to save by hand. Every change is written to the disk the moment you make it, into the project’s journal: a file to which Counterclaim only ever adds. “Saved” at the top of the window means that the disk has confirmed it. “Saving…” means that this is under way; it rarely lasts long enough to be read. “Not saved” means that the change was refused: nothing has been changed, what you were typing stays in its field, and a message says why.',
    ),
    paragraph(
      'A journal outlives what the rest does not: when the program or the computer stops in the middle of your work, the next start reads it and shows all that was saved. When the copy that the window works with is damaged, it is made anew from the journal and the backups, and you are told.',
    ),
    paragraph(
      'Besides, Counterclaim makes backups of each project: every ten minutes while you change things, when it is closed, before an update, and before a backup is restored. All of the last hour are kept, then one an hour for a day, one a day for a month, and one a month after that; the three newest always. Each is read back after it was written. You can make one at any time with “Back up now”.',
    ),
    {
      kind: 'terms',
      terms: [
        {
          term: 'See what a backup holds',
          meaning:
            'Open History (Ctrl Shift H) and choose a backup. At the right stands what restoring it would bring back, remove and change, source by source and verdict by verdict.',
        },
        {
          term: 'Restore here',
          meaning:
            'The project becomes what it was. A backup of the present state is made first, and restoring is a change like any other: Undo takes it back.',
        },
        {
          term: 'Restore as a copy',
          meaning:
            'The backup becomes a project of its own, named after its day and time. The project itself is not touched.',
        },
        {
          term: 'Decisions',
          meaning:
            'Beside the backups stands the list of changes to the project with their times: which finding each was about, and what is undone.',
        },
      ],
    },
    paragraph(
      'Journals and backups lie in the folder “projects” of the application’s own folder in your user account, one folder for each project. Do not change files there. If the disk itself dies they go with it: for that, save the project as a file now and then, and keep the file elsewhere.',
    ),
    {
      kind: 'terms',
      terms: [
        {
          term: 'The disk is full',
          meaning:
            'Counterclaim keeps a little space in reserve and refuses a change before the disk is quite full. What was saved before is safe. Free some space and make the change again; nothing needs to be restarted.',
        },
        {
          term: 'The folder cannot be written to',
          meaning:
            'You can read and compare, but changes are refused and the window says so. Allow your account to write to the application’s folder, then start Counterclaim again.',
        },
        {
          term: 'A newer version was here',
          meaning:
            'An older Counterclaim refuses projects that a newer one has written, and changes nothing. Start the newer one.',
        },
        {
          term: 'A backup cannot be read any more',
          meaning:
            'The list marks it. The next older backup and the journal of all changes since stand in for it.',
        },
      ],
    },
    paragraph(
      'To move a project to another computer, or to give it to a colleague, choose “Save as a file…” in its menu under Projects: one project file (.counterclaim) has the texts, verdicts, tags, notes and the list of decisions. There, choose “Open a project file”. When colleagues have judged the same sources, their file can be merged into your project: their verdicts stand beside yours under their names and replace none.',
    ),
    list(
      'A project file is a zip archive with readable JSON and plain texts inside: it can be read without Counterclaim.',
      'From a damaged or cut off file Counterclaim takes what can be read, and says what is missing.',
    ),
  ],
}
