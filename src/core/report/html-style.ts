import { cssString } from './html-escape'

/** The report's own style sheet: paper and ink, one colour for conflict, every mark also a shape. */
export function htmlStyle(projectName: string): string {
  return `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1b1b1a; --soft: #55544f; --line: #e4e1d9; --accent: #2b4c7e;
  --conflict: #b3261e; --agree: #1f6f63; --guard: #4a5568; --tint: #f3d3ce; --sunken: #f4f2ec; }
@media (prefers-color-scheme: dark) { :root { --paper: #151617; --ink: #e9e6df; --soft: #b3b0a8; --line: #2c2e30;
  --accent: #8fb0e0; --conflict: #ff8a80; --agree: #6fd0bf; --guard: #a9b4c2; --tint: #4a2825; --sunken: #1d1f20; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 48px 24px 96px; max-width: 880px; background: var(--paper); color: var(--ink);
  font: 17px/1.55 'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, h3, nav, dl, table, .small, .chip, .who, .verdict, .why { font-family: 'Inter Variable', Inter, system-ui, sans-serif; }
h1 { font-size: 34px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 22px; margin: 56px 0 12px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 15px; margin: 0 0 8px; }
a { color: var(--accent); }
.small, .who { font-size: 13px; line-height: 1.5; color: var(--soft); }
.kicker { text-transform: uppercase; letter-spacing: .08em; }
nav ol { padding-left: 20px; font-size: 14px; }
.notice { border: 1px solid var(--conflict); border-left-width: 6px; padding: 12px 16px; margin: 24px 0; }
.finding { border: 1px solid var(--line); border-left: 6px solid var(--line); border-radius: 6px; padding: 16px 20px; margin: 0 0 20px; }
.finding.conflict { border-left: 6px double var(--conflict); }
.finding.guarded { border-left: 6px dashed var(--guard); }
.finding.conflict h3 { color: var(--conflict); }
.finding.guarded h3 { color: var(--guard); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
figure { margin: 0; min-width: 0; }
blockquote { margin: 0 0 8px; }
.around { color: var(--soft); font-size: .9em; }
q { quotes: '“' '”'; font-weight: 500; }
mark { background: var(--tint); color: inherit; text-decoration: underline wavy var(--conflict) 1.5px; text-underline-offset: 4px; border-radius: 2px; }
.why { font-size: 14px; margin: 12px 0 8px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0; padding: 0; list-style: none; }
.chip { font-size: 12px; line-height: 1.4; border: 1px solid var(--line); border-radius: 10px; padding: 1px 8px; }
.chip.fired { border: 1px dashed var(--guard); color: var(--guard); font-weight: 600; }
.chip.tag { border-color: var(--accent); color: var(--accent); }
.chip.tag::before { content: '# '; }
.verdict { font-size: 14px; border-top: 1px solid var(--line); margin: 12px 0 0; padding-top: 8px; }
.note { white-space: pre-line; margin: 6px 0 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.45; margin: 12px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); }
td.count { font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; font-size: 14px; margin: 8px 0 24px; }
dt { color: var(--soft); } dd { margin: 0; }
code { font: 12px/1.5 ui-monospace, 'Cascadia Mono', Menlo, monospace; }
@media screen and (max-width: 640px) { .pair { grid-template-columns: 1fr; } }
@page { size: A4; margin: 22mm 18mm 20mm;
  @top-left { content: ${cssString(projectName)}; font: 8pt sans-serif; color: #55544f; }
  @top-right { content: "Counterclaim report"; font: 8pt sans-serif; color: #55544f; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #55544f; } }
@page :first { @top-left { content: ""; } @top-right { content: ""; } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #2b4c7e;
    --conflict: #b3261e; --agree: #1f6f63; --guard: #4a5568; --tint: #f3d3ce; --sunken: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; }
  h1 { font-size: 22pt; } h2 { font-size: 14pt; margin-top: 20pt; } h3, .why, .verdict, table, dl { font-size: 9pt; }
  .small, .who, .chip { font-size: 8pt; } .finding { padding: 8pt 10pt; margin-bottom: 10pt; } .pair { gap: 14pt; }
  .why { margin: 6pt 0 4pt; } .verdict { margin-top: 6pt; padding-top: 4pt; }
  a { color: inherit; text-decoration: none; }
  .cover { break-after: page; } h2 { break-after: avoid; } h3, tr, .why { break-inside: avoid; break-after: avoid; }
  .finding, tr { break-inside: avoid; } p { orphans: 3; widows: 3; }
  mark { text-underline-offset: 2px; text-decoration-thickness: 1px; print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
}
