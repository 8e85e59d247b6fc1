import { INSPECT_SECTION, JUDGE_SECTION, RULES_SECTION } from './guide-engine'
import { GUIDE_KINDS } from './guide-kinds'
import { OVERVIEW_SECTION } from './guide-overview'
import { SAFETY_SECTION } from './guide-safety'
import { SEARCH_SECTION } from './guide-search'
import { command, type GuideSection, list, paragraph } from './guide-section'
import { KEY_TABLE } from './key-table'

/** The user guide in reading order: text only, shown by the Guide view. */
export const GUIDE_SECTIONS: readonly GuideSection[] = [
  {
    id: 'what-it-does',
    title: 'What Counterclaim does',
    blocks: [
      paragraph(
        'Counterclaim compares articles about the same matter, claim by claim. It divides each source into claims, lines up the claims that speak of the same thing, shows how their wording differs, and marks where they conflict. You decide what each conflict is, and you save a report that others can check.',
      ),
      paragraph(
        'It does not tell you which source is right, and it does not rate sources. It finds places where two texts cannot both be true, shows you both passages word for word, and says which words made it think so. The judgement is yours.',
      ),
      paragraph(
        'It makes mistakes of both kinds. Some conflicts it reports will turn out to be none, and some that are there it will not see. An empty list is not proof that your sources agree.',
      ),
      paragraph(
        'The quickest way to see it at work is the sample project on the first screen: five invented articles about a ferry, a harbour and an agreement that one side says was never made.',
      ),
    ],
  },
  {
    id: 'sources',
    title: 'Bring in sources',
    blocks: [
      paragraph(
        'A project holds the sources of one matter. Create one, then bring in two or more articles in any of these ways:',
      ),
      list(
        'Paste the text of an article.',
        'Open one or more files: plain text (.txt), Markdown (.md), or saved web pages (.html).',
        'Drop files anywhere onto the window; where no project is open, they begin one. A project file that is dropped can be opened or merged.',
      ),
      paragraph(
        'Each file is read whole or refused whole, with a reason in plain words; a file that cannot be read never spoils the others. Your original files are never changed. From a web page Counterclaim takes the article and leaves out menus, advertisements and scripts; nothing in the page is run or loaded.',
      ),
      paragraph('Sources stand in your order: drag one by its row, or move it with Alt and an arrow.'),
      paragraph(
        'Title, author, publisher and date are filled in where the page states them. Please check the date, and add it under “Edit details” where it is missing: the date of a source decides whether "is closed" and "is open" are a conflict or merely two moments.',
      ),
    ],
  },
  {
    id: 'cut',
    title: 'What is cut, and how to restore it',
    blocks: [
      paragraph(
        'Saved articles carry things that are not the article: "3 min read", "Previous article" and the headline after it, "Leave a comment", photo credits, share and subscribe lines, notes by the editor in brackets. Counterclaim cuts these: they turn grey in place with a thin line through them, and no claim is made from them. Nothing is deleted.',
      ),
      paragraph(
        'In Sources, the cut passages are counted, and each has its reason beside it. If one was cut wrongly, restore it; if something was left in that does not belong, select it and cut it yourself. Both can be undone, and the sources are compared anew.',
      ),
    ],
  },
  {
    id: 'reading',
    title: 'Read side by side',
    blocks: [
      paragraph(
        'Compare shows two or more sources next to each other. Lines under the text say how a passage stands to the other sources on screen. Each kind has its own line, so that none depends on colour alone:',
      ),
      {
        kind: 'terms',
        terms: [
          {
            term: 'Wavy line',
            meaning: 'A conflict: the other source says something that cannot be true as well.',
          },
          {
            term: 'Solid line',
            meaning: 'The same: another source says this in the same or nearly the same words.',
          },
          {
            term: 'Dashed line',
            meaning: 'Reworded: another source says this in other words, or more precisely.',
          },
          {
            term: 'Dashed line with a letter',
            meaning:
              'Not a conflict, because… The letter names the reason: T for time, S for scope, and so on.',
          },
          {
            term: 'Double line',
            meaning: 'Moved: another source says this too, in another place among its neighbours.',
          },
          { term: 'Dotted line', meaning: 'Only here: no other source on screen speaks of it.' },
          {
            term: 'Line above a word',
            meaning: 'In a chosen pair: this word weighs most with the local judge.',
          },
          { term: 'Grey, struck through', meaning: 'Cut: not part of the article.' },
        ],
      },
      paragraph(
        'Ribbons between the columns connect passages that belong together; a conflict has a hatched ribbon, and what was moved one of dots and dashes with two arrows. In a chosen pair the words are compared one by one: words found only on one side, and words that were changed, lie on a tint; words that are the same stay plain.',
      ),
      paragraph(
        'The columns scroll together, following the passages rather than the line numbers. Unlock them with L when you want to read one source on its own, and lock them again with the same key. With [ and ] you go to the previous and the next pair of sources. A column is put elsewhere by dragging its head, or with Alt and an arrow.',
      ),
      paragraph(
        'The strip beside a column is a map of its whole source: a bar from edge to edge is a conflict, a short one at its left an agreement, one in the middle a difference that is no conflict; the frame is the part in view. Click or drag to go there. With the focus on it, arrow up and down go from conflict to conflict, Page up and down by what is in view, Home and End to both ends. In Settings you choose the type that sources are read in, and whether their paragraphs are numbered.',
      ),
      paragraph(
        '“Point by point”, or R, puts what the sources say beside each other instead: a row a point, a cell a source, in the order of the base. An empty cell says whether the source is silent, does not cover the matter, or was not compared. Arrow keys go from cell to cell, Enter chooses the finding there, and you judge as in the columns.',
      ),
      paragraph(
        '“Redline”, or D, lays the first two sources on screen into one text, where they are versions of one: words that only the first has are struck, words that only the second has are underlined. F7 and Shift F7 go from change to change. Findings stand in the margin beside their paragraph.',
      ),
      paragraph(
        'M, or “Match the other side”, brings the other columns to the counterpart of what you read in the column where you scrolled or clicked last, also where it was moved and scrolling together passes it by. Where nothing in sight has a counterpart, that is said.',
      ),
    ],
  },
  {
    id: 'conflicts',
    title: 'The list of conflicts',
    blocks: [
      paragraph(
        'The findings stand in order, those that deserve your time first. They come in three groups: conflicts, those that look like a conflict but are not, and agreements. You can filter them by pair of sources and by what is still open, and search in them.',
      ),
      paragraph(
        'A chosen finding shows both quotes exactly as their sources have them, who says it and when, the words that made the rule fire, and one sentence that says why. Under the quotes stand the reasons why both may be true: those that hold, and those that were looked for and not found. There is no percentage: the order is a suggestion, not a measurement. Where the local judge has read the pair, its view stands there too.',
      ),
      paragraph(
        'Some conflicts stand inside one source, such as a headline against its own text; both passages are then marked in the same column, and the letter beside a quote brings that passage up. Where two sources exclude a third only together, all three stand side by side.',
      ),
      paragraph(
        'The list ends where findings get weak. The line under it says how many weaker ones there are, and “List them” adds them for now. How far down the list goes is set under Rules. What you have judged is always listed.',
      ),
      paragraph(
        'Where several sources print the same agency text, they count as one voice: the conflict stands in the list once, and the copies add no weight to it.',
      ),
      paragraph(
        'Comparing can take a while with many sources. You can use what has been found so far, or stop. Whatever was not compared is listed as "not analysed", in the window, in reports and on the command line: it never looks like "no conflict".',
      ),
    ],
  },
  INSPECT_SECTION,
  SEARCH_SECTION,
  OVERVIEW_SECTION,
  RULES_SECTION,
  JUDGE_SECTION,
  {
    id: 'not-a-conflict',
    title: 'Not a conflict, because…',
    blocks: [
      paragraph(
        'Many pairs that look opposed can both be true. Counterclaim does not hide them: it shows them in a group of their own with the reason that it sees. You may disagree, and give your own verdict. These are the reasons:',
      ),
      { kind: 'terms', terms: GUIDE_KINDS },
    ],
  },
  {
    id: 'verdicts',
    title: 'Give verdicts, tags and notes',
    blocks: [
      paragraph(
        'For each finding press 1 for a conflict, 2 for not a conflict, or 3 for undecided. After 2, a letter names your reason: T time, S scope, R reported speech, F refinement, O other thing, C condition, X rule and exception, N numbers round, M possibility, W wording only. Choosing the same verdict again takes it back.',
      ),
      paragraph(
        'Under Codebook you say by which words you judge: rename the verdicts, add your own (each has a key from 1 to 9 and means a conflict, no conflict, or open), give reasons other letters, and write down when each is to be given. Tags have a colour and a definition there, and can stand under each other: in a row, Alt with the arrow keys moves a tag. Taking out a verdict or a reason that was given asks what its findings get instead. The codebook goes along with the project file.',
      ),
      paragraph(
        'Under the note of a finding, Resolution keeps which reading stands, why, and what would change it, and History lists every decision on the finding. Sources and passages can have notes of their own: in Sources select a passage and press Note (or N on a paragraph), or add a note on the whole source; in Compare the inspector has the notes on a claim.',
      ),
      paragraph(
        'Under Reviewers two people judge the same findings without seeing each other’s verdicts. Either a colleague judges in a copy of the project and you merge the file that they send back, or you begin a second pass here: what was judged so far becomes that of the first reviewer, and is hidden for each finding until you have judged it. Then Reviewers shows Cohen’s kappa with its table, and lists what you judged differently. What both decide together stands beside both verdicts, and is what reports have.',
      ),
      paragraph(
        'With T you tag a finding: for example "money", "chain of command", "ask the ministry". Tags have a colour and a name; they can be renamed, merged and removed, and every finding follows. With N you write a note.',
      ),
      paragraph(
        'Review shows one finding at a time, large, with the sentences around both passages. As soon as one is judged the next comes up; you can switch that off. S sets a finding aside until the others are done, K goes back, Enter shows the finding in its sources. At the top you choose what is gone through (conflicts or others, not judged or all, one source, one tag), and see how much is done and how many verdicts you give an hour. Leave at any time: the review goes on where it stood.',
      ),
      paragraph(
        'Verdicts, tags and notes belong to the two quotes, not to a place in a list. They stay when sources are compared again, when Counterclaim is brought up to date, and when the application restarts. If the text that you judged is no longer there, your verdict is kept and listed as having no finding now. It never moves to a sentence that only looks similar.',
      ),
      paragraph(
        'Every change can be undone with Ctrl Z and done again with Ctrl Shift Z, also after a restart. Removing a source or a tag can be undone as well, and a removed project can be brought back from the list under your projects.',
      ),
    ],
  },
  {
    id: 'by-hand',
    title: 'Findings of your own',
    blocks: [
      paragraph(
        'What Counterclaim does not find you declare. Select a passage in Compare and press P or "Put beside another passage"; then select the other one and say that they conflict or that they say the same. By keys: I inspects the claim before your eyes, P takes it; go to the other claim the same way, and P leads to the choice. Such a finding stands first in its list, with a mark that it was declared by hand; verdict, reason, tags, note and reports are those of every other, and "Take it back" removes it.',
      ),
      paragraph(
        'Where Counterclaim put two passages together that are not about the same thing, "Keep these two apart" takes the finding away for good, also when sources are compared again. Pairs that are kept apart are listed under the findings, each with the way back.',
      ),
      paragraph(
        'Claims can be divided otherwise than Counterclaim does it. Under "Boundaries" the inspector begins or ends a claim a word earlier or later, splits it where you set the mark with the arrow keys, and merges it with the next one, also over the end of a sentence; a neighbour gives up the words that the claim takes. The sources are compared again at once, "As it was" gives the division of Counterclaim back, and every step can be undone.',
      ),
    ],
  },
  {
    id: 'reports',
    title: 'Reports',
    blocks: [
      paragraph(
        'A report holds the sources with the fingerprint (SHA-256) of each file, every finding with both quotes, your verdicts, reasons, tags and notes, and what was not analysed. The same project gives the same report, byte for byte.',
      ),
      {
        kind: 'terms',
        terms: [
          {
            term: 'Web page',
            meaning: 'One HTML file that opens in any browser, reads well and prints well.',
          },
          { term: 'PDF', meaning: 'The same report on pages.' },
          { term: 'Markdown', meaning: 'For a notebook or a repository.' },
          { term: 'Table (CSV)', meaning: 'One line per finding, for a spreadsheet.' },
          { term: 'Data (JSON)', meaning: 'Everything, with offsets into each source, for other programs.' },
        ],
      },
    ],
  },
  SAFETY_SECTION,
  {
    id: 'command-line',
    title: 'The command line',
    blocks: [
      paragraph(
        'The same comparison runs without the window. This compares three files and writes a report that you can open in a browser:',
      ),
      command('counterclaim compare first.html second.txt third.md --format html --out report.html'),
      paragraph(
        'Rules are left out with --rules-off, your own opposites come from a file with --opposites, and --sensitivity says how much is listed. “counterclaim claims first.txt” prints what was read of every claim.',
      ),
      paragraph(
        'The formats are text, json, html, md and csv. From the folder of the source code the command is "npm run -s cli --" followed by the same words.',
      ),
    ],
  },
  {
    id: 'privacy',
    title: 'Where your data is',
    blocks: [
      paragraph(
        'Everything stays on this computer. Counterclaim has no account, no server and no statistics, and it is not permitted to use the network: every request is refused. In Settings, “Check now” shows it by trying: requests, connections and permissions of the window, what stands behind it, and whether the local judge is the one that belongs here. The texts you compare and the verdicts you give leave this machine only in a report or a project file that you save and pass on yourself.',
      ),
      paragraph(
        'Projects live in the application’s own folder in your user account, next to the settings of your other programs. Whoever can read your account can read them. Your original files stay where they are.',
      ),
    ],
  },
  {
    id: 'limits',
    title: 'What it cannot do yet',
    blocks: [
      list(
        'Its rules are about language: negation, opposite words, numbers, dates, names, "all" and "some", "may" and "must". The local judge sees some of what they miss, and is wrong more often. What needs knowledge of the world, or reading between the lines, neither sees reliably.',
        'It reads English only. Sources in other languages can be read side by side, but their claims are not compared in any useful way.',
        'It reads plain text, Markdown and web pages. PDF and Word files must be saved as text first.',
        'Irony, allusion, pictures, tables and captions are beyond it.',
        'Claims that conflict only by what everybody knows besides ("the last train left at nine"; "he was still in the office at nine"; "the station is an hour away") are not found.',
      ),
    ],
  },
  {
    id: 'keys',
    title: 'Keys',
    blocks: [
      paragraph(
        'Single letters never act while you are typing in a field. In Settings they can be given to other letters or signs, or switched off; the table below and all hints follow.',
      ),
      { kind: 'keys', rows: KEY_TABLE },
    ],
  },
]
