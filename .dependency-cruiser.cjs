// Cycles are oxlint's (import/no-cycle, which knows type-only imports).
// The walls of ARCHITECTURE.md, "Which way imports go". Each rule names what a folder may reach; all else is an error.

/** Sources that are not tests: tests may reach for fixtures and test libraries. */
const TEST = '\\.test\\.tsx?$'

/**
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} allowed patterns of our own files
 */
function mayReach(name, from, allowed) {
  return {
    name,
    severity: 'error',
    comment: `${from} may import from these folders only: ${allowed.join(', ') || 'none'}.`,
    from: { path: from, pathNot: TEST },
    to: { path: '^(src|bench|e2e|scripts|resources)/', pathNot: allowed },
  }
}

const CORE_DOOR = '^src/core/index\\.ts$'
const CORE_TYPES = '^src/core/(index|model/.*)\\.ts$'
const INGEST_DOOR = '^src/ingest/index\\.ts$'
const JUDGE_DOOR = '^src/judge/index\\.ts$'
const JOURNAL_DOOR = '^src/journal/index\\.ts$'
const PROJECT_DOOR = '^src/project/index\\.ts$'
const RENDERER = '^src/renderer/'

module.exports = {
  forbidden: [
    mayReach('core', '^src/core/', ['^src/core/', '^resources/lexicons/.*\\.json$']),
    {
      name: 'core-packages',
      severity: 'error',
      comment:
        'The engine is pure: no platform, and these packages only (papaparse: CSV quoting of the report).',
      from: { path: '^src/core/', pathNot: TEST },
      to: {
        dependencyTypesNot: ['local'],
        pathNot: ['^node_modules/(wink-nlp|wink-eng-lite-web-model|diff|papaparse)/', '^(src|resources)/'],
      },
    },
    {
      name: 'diff-in-one-file',
      severity: 'error',
      comment: 'The values of jsdiff are never shown or stored: one adapter walks them back to offsets.',
      // The benchmarks time it by itself, as a peer.
      from: { pathNot: ['^src/core/align/word-diff\\.ts$', '^bench/'] },
      to: { path: '^node_modules/diff/' },
    },
    mayReach('ingest', '^src/ingest/', ['^src/ingest/', CORE_DOOR]),
    mayReach('judge', '^src/judge/', ['^src/judge/', CORE_DOOR]),
    {
      name: 'runtime-in-one-file',
      severity: 'error',
      comment: 'What runs the models is loaded by one file, late, and told there to keep quiet.',
      from: { pathNot: ['^src/judge/model-session\\.ts$', TEST] },
      to: { path: '^node_modules/onnxruntime' },
    },
    mayReach('journal', '^src/journal/', ['^src/journal/', PROJECT_DOOR]),
    mayReach('project', '^src/project/', ['^src/project/', CORE_DOOR]),
    mayReach('shared', '^src/shared/', ['^src/shared/', PROJECT_DOOR, CORE_TYPES]),
    mayReach('main', '^src/main/', [
      '^src/main/',
      '^src/shared/',
      JOURNAL_DOOR,
      JUDGE_DOOR,
      PROJECT_DOOR,
      CORE_DOOR,
    ]),
    mayReach('preload', '^src/preload/', ['^src/preload/', '^src/shared/']),
    mayReach('cli', '^src/cli/', ['^src/cli/', CORE_DOOR, INGEST_DOOR, JUDGE_DOOR]),
    mayReach('bench', '^bench/', ['^bench/', CORE_DOOR, INGEST_DOOR, JUDGE_DOOR, JOURNAL_DOOR, PROJECT_DOOR]),
    mayReach('ui', `${RENDERER}ui/`, [`${RENDERER}ui/`]),
    mayReach('engine', `${RENDERER}engine/`, [
      `${RENDERER}engine/`,
      // The hook that compares reads sources and settings by live query; its worker keeps what the judge answered.
      `${RENDERER}storage/(judgement-store|project-engine|queries|records)\\.ts$`,
      '^src/shared/',
      PROJECT_DOOR,
      CORE_DOOR,
      INGEST_DOOR,
    ]),
    mayReach('storage', `${RENDERER}storage/`, [
      `${RENDERER}storage/`,
      '^src/shared/',
      PROJECT_DOOR,
      CORE_DOOR,
    ]),
    mayReach('commands', `${RENDERER}commands/`, [
      `${RENDERER}(commands|storage)/`,
      '^src/shared/',
      PROJECT_DOOR,
      CORE_DOOR,
    ]),
    mayReach('findings', `${RENDERER}findings/`, [
      `${RENDERER}(findings|ui|engine|storage|commands)/`,
      '^src/shared/',
      PROJECT_DOOR,
      CORE_DOOR,
    ]),
    mayReach('saved-views', `${RENDERER}saved-views/`, [
      `${RENDERER}(saved-views|ui|storage|commands)/`,
      '^src/shared/',
      PROJECT_DOOR,
      CORE_DOOR,
    ]),
    mayReach('features', `${RENDERER}features/`, [
      `${RENDERER}(features|saved-views|findings|ui|engine|storage|commands|styles)/`,
      '^src/shared/',
      PROJECT_DOOR,
      CORE_DOOR,
      INGEST_DOOR,
    ]),
    {
      name: 'no-sibling-features',
      severity: 'error',
      comment: 'What two features need belongs in findings, saved-views, ui, engine, storage or commands.',
      from: { path: `${RENDERER}features/([^/]+)/`, pathNot: TEST },
      to: { path: `${RENDERER}features/([^/]+)/`, pathNot: `${RENDERER}features/$1/` },
    },
    {
      name: 'dexie-in-storage',
      severity: 'error',
      comment: 'Only storage sees the database.',
      from: { pathNot: [`${RENDERER}storage/`, TEST] },
      to: { path: '^node_modules/dexie' },
    },
    {
      name: 'electron-in-main',
      severity: 'error',
      comment: 'Only main and preload run in Electron.',
      from: { pathNot: '^(src/(main|preload)|scripts/test-runtime)/' },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'page-apart-from-main',
      severity: 'error',
      comment: 'The page reaches main only over the bridge.',
      from: { path: '^src/renderer/' },
      to: { path: '^src/(main|preload)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
    },
  },
}
