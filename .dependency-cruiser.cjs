/**
 * The layer table of docs/architecture.md, one row a rule: a layer may import what its row lists and nothing else,
 * type imports included. What a row does not list (Node's own modules, `electron`, a layer above, a package) is refused.
 */

const ZOD = '^node_modules/zod/';
const TEMPORAL = '^node_modules/temporal-polyfill/';
const HASHES = '^node_modules/@noble/hashes/';
const REACT = '^node_modules/(@types/)?react(-dom)?/';
const ELECTRON = '^(electron$|node_modules/electron/)';
const WINDOW_PACKAGE = '^node_modules/(?!electron/|exceljs/|dexie)';
const HOST_PACKAGE = '^node_modules/(?!electron/|exceljs/|dexie|react)';

const DOMAIN = '^shared/domain/';
const APPLICATION = '^shared/application/';
const REPLICA = '^shared/replica/';
const REPORTS = '^shared/reports/';
const CONTRACT = '^shared/host/';
const TEXT = '^shared/text/';
const SHARED = '^shared/';
const HOST = '^electron/host/';
const STORE = '^renderer/src/store/';
const PLATFORM = '^renderer/src/platform/';
const STATE = '^renderer/src/state/';
const UI = '^renderer/src/ui/';
const PARTS = '^renderer/src/parts/';
const RESOURCES = '^resources/';

const NODE = { dependencyTypes: ['core'] };

/** Where composition happens: these files may import any layer of their door. */
const COMPOSITION = '^renderer/src/(app/|main\\.tsx$)';
const AMBIENT = '\\.d\\.ts$';

/** One row of the table: files under `path` import only what `allowed` lists (besides their own layer). */
function layer(name, path, allowed, { node = false, comment } = {}) {
  return {
    name,
    comment: comment ?? `${path.slice(1)} may import only what its row of the layer table lists`,
    severity: 'error',
    from: { path },
    to: { pathNot: [path, ...allowed], ...(node ? { dependencyTypesNot: NODE.dependencyTypes } : {}) },
  };
}

const LAYERS = [
  layer('shared-domain', DOMAIN, [ZOD, TEMPORAL]),
  layer('shared-application', APPLICATION, [DOMAIN, ZOD, RESOURCES]),
  layer('shared-replica', REPLICA, [DOMAIN, ZOD, HASHES]),
  layer('shared-reports', REPORTS, [DOMAIN, TEXT]),
  layer('shared-host', CONTRACT, [DOMAIN, REPLICA, REPORTS, ZOD]),
  layer('shared-text', TEXT, [DOMAIN]),
  layer('electron-host', HOST, [SHARED, HOST_PACKAGE, '^node_modules/exceljs/'], { node: true }),
  layer('electron-main', '^electron/main/', [DOMAIN, CONTRACT, TEXT, HOST, ZOD, ELECTRON], { node: true }),
  layer('electron-preload', '^electron/preload/', ['^shared/host/channels\\.ts$', ELECTRON], {
    comment: 'the preload stays tiny: names of the calls and electron, nothing else',
  }),
  layer('electron-browser', '^electron/browser/', [DOMAIN, CONTRACT, TEXT, HOST, ZOD], { node: true }),
  layer('electron-cli', '^electron/cli/', [SHARED, HOST, RESOURCES, ZOD], { node: true }),
  layer('renderer-store', STORE, [SHARED, ZOD, '^node_modules/dexie', REACT]),
  layer('renderer-platform', PLATFORM, [DOMAIN, CONTRACT, ZOD]),
  layer('renderer-state', STATE, [DOMAIN, TEXT, UI, WINDOW_PACKAGE]),
  layer('renderer-ui', UI, [DOMAIN, TEXT, STATE, WINDOW_PACKAGE]),
  layer('renderer-parts', PARTS, [DOMAIN, APPLICATION, TEXT, STORE, STATE, UI, WINDOW_PACKAGE]),
  layer('renderer-features', '^renderer/src/features/', [
    DOMAIN,
    APPLICATION,
    REPORTS,
    TEXT,
    STORE,
    PLATFORM,
    STATE,
    UI,
    PARTS,
    WINDOW_PACKAGE,
  ]),
  layer('renderer-worker', '^renderer/src/worker/', [SHARED, STORE, PLATFORM, ZOD]),
  layer('resources', RESOURCES, [DOMAIN], {
    comment: 'resources are data: they know the words of the domain at most',
  }),
];

const SHEETS = '^renderer/src/[^/]+\\.css$';
const AT_HOME = [...LAYERS.map(({ from }) => from.path), COMPOSITION, AMBIENT, SHEETS];
const PRODUCT = '^(shared|electron|renderer|resources)/';

module.exports = {
  forbidden: [
    ...LAYERS,
    {
      name: 'homeless-importer',
      comment: 'every file of the product belongs to a layer, so that a rule speaks of it',
      severity: 'error',
      from: { path: PRODUCT, pathNot: AT_HOME },
      to: {},
    },
    {
      name: 'homeless-imported',
      comment: 'every file of the product belongs to a layer, so that a rule speaks of it',
      severity: 'error',
      from: {},
      to: { path: PRODUCT, pathNot: AT_HOME },
    },
    {
      name: 'nobody-imports-the-frame',
      comment: 'renderer/src/app puts the features together: none of them knows it',
      severity: 'error',
      from: { path: PRODUCT, pathNot: COMPOSITION },
      to: { path: COMPOSITION },
    },
    {
      name: 'features-apart',
      comment:
        'a feature never imports another: what two of them need goes to parts, ui, state or a layer below',
      severity: 'error',
      from: { path: '^renderer/src/features/([^/]+)/' },
      to: { path: '^renderer/src/features/', pathNot: '^renderer/src/features/$1/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one thing, or hide a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-node-in-the-window',
      comment: 'the window and the core run where Node is not',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-in-its-shell',
      comment: 'electron is imported in electron/main and electron/preload alone',
      severity: 'error',
      from: { path: PRODUCT, pathNot: '^electron/(main|preload)/' },
      to: { path: ELECTRON },
    },
    {
      name: 'electron-outside-tests',
      comment:
        'outside its runtime, electron is its types alone: importing it for real would fetch the runtime',
      severity: 'error',
      from: { path: '^(tests|scripts)/' },
      to: { path: ELECTRON, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'dexie-in-the-store',
      comment: 'the database of the window has one home: renderer/src/store',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: STORE },
      to: { path: '^node_modules/dexie' },
    },
    {
      name: 'exceljs-in-the-workbook',
      comment: 'exceljs is imported by the workbook writer and reader alone',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/host/workbook/' },
      to: { path: '^node_modules/exceljs/' },
    },
    {
      name: 'nobody-imports-an-entry',
      comment: 'an entry composes and is imported by nobody',
      severity: 'error',
      from: {},
      to: {
        path: '^(electron/(main|browser|cli)/index\\.ts|electron/preload/index\\.ts|renderer/src/main\\.tsx)$',
      },
    },
    {
      name: 'product-without-tests',
      comment: 'product code knows neither tests nor scripts',
      severity: 'error',
      from: { path: PRODUCT },
      to: { path: '^(tests|scripts|eslint-rules)/' },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere hides an edge from every other rule',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Type imports count: a layer that leaks "for types only" leaks.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.cache|tests/fixtures)/' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
