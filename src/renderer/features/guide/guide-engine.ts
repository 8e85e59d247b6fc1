import { type GuideSection, list, paragraph } from './guide-section'

/** How to see what was read of a claim. */
export const INSPECT_SECTION: GuideSection = {
  id: 'inspect',
  title: 'See what was read of a claim',
  blocks: [
    paragraph(
      'Every finding rests on what Counterclaim read of two claims. To see that, press I or choose “Inspect claims”, or “Inspect” beside a quote. The panel shows the claim at hand: its words, also where it has several parts; what kind it is; who says it, and who told it on; whether it affirms or denies, and by which words; how surely; its numbers with unit and value, its times as days from and to, its names with what they stand for, and its pronouns with whom they mean. Where nothing was found, or a pronoun could not be resolved, it says so.',
    ),
    paragraph(
      'Under that stands the point that the claim belongs to, and what each source says on it: says, denies, differs, silent where it speaks of the matter but not of this, not covered where it does not speak of the matter. A click on a quote goes to that claim.',
    ),
    paragraph(
      'While claims are inspected, the lines under the text show where each begins and ends, solid and dotted in turn. Words without a line belong to no claim. A click on a claim brings it into the panel; clicking again goes to a longer claim that holds it. With the full stop and the comma you go to the next and the previous claim, and Escape closes the panel.',
    ),
  ],
}

/** How to say how conflicts are found. */
export const RULES_SECTION: GuideSection = {
  id: 'rules',
  title: 'Say how conflicts are found',
  blocks: [
    paragraph(
      'Under Rules stand the settings of this project. Each takes effect at once, can be undone with Ctrl Z, and is named in reports.',
    ),
    {
      kind: 'terms',
      terms: [
        {
          term: 'How much is listed',
          meaning:
            'Only sure, balanced, or everything. It changes how many findings are listed, never their order. The count under the list says what is left out.',
        },
        {
          term: 'Rules',
          meaning:
            'Each rule with an example and what it has found here. A rule that is off finds nothing. Verdicts that you gave on its findings are kept: they are listed under the findings as having no finding now, and meet their findings again when the rule is back on.',
        },
        {
          term: 'Your own opposites',
          meaning:
            'Words that exclude each other in your matter, though no dictionary says so. Try them on two sentences: you see whether they fire, on which words, and which reason holds them back.',
          example: { a: 'The mill is on stream.', b: 'The mill was mothballed.' },
        },
        {
          term: 'Names that mean the same',
          meaning:
            'States, capitals and governments, surnames and short forms are put together by themselves. What only you can know you put together here, such as “the Directorate” and “Ministry of Ports”; the sources are read anew with it, and the matrix and reports call it by the first name.',
        },
      ],
    },
  ],
}

/** What the local judge is, and what it is not. */
export const JUDGE_SECTION: GuideSection = {
  id: 'judge',
  title: 'The local judge',
  blocks: [
    paragraph(
      'Beside the rules stands a second view: a small model that has learnt from examples to tell whether two claims can both be true of the same matter. It runs on this computer, in a process of its own, and nothing is sent. The rules’ findings come first; the judge then reads the most promising pairs, and the list grows while it does.',
    ),
    paragraph(
      'Under a chosen finding stands how the judge sees the pair: in words, and as a bar between “both true” and “conflict”. That is its view, not a fact, and not a measurement of how often it is right. A finding that a rule made stays, whatever the judge thinks of it; its place in the list may change. What only the judge sees has a small pair of scales in the list, and can be listed alone with “Found by”. It is held back by the same reasons as any other: time, scope, reported speech and the rest.',
    ),
    paragraph(
      'For conflicts that only it sees, the judge is asked again with single words left out. The words that weigh most with it have a line above them in both texts; the words that a rule rests on lie on a tint. They show what moved the judge, not a reason that it could give.',
    ),
    list(
      'It is unsure with long claims, with many numbers, and with matters that need knowledge of the world.',
      'It can take two tellings of one event for a conflict, or two events for one.',
      'It reads a claim without the text around it.',
      'It does not read every pair of claims, only those that seem to speak of the same thing.',
    ),
    paragraph(
      'It is switched off and on for each project under Rules, where its name, version and the fingerprint of its file stand, with what it did here. The same texts and the same model give the same answers. They are kept with the project on this computer, so that they need not be asked for again, and go when the project is removed.',
    ),
    paragraph(
      'Where the judge cannot run or breaks off, the list says so, and so does every report: what the rules found stands, and “Compare again” tries once more.',
    ),
  ],
}
