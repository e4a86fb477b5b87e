/** A file that breaks one rule of the layer table, and the rule. */
export interface PlantedImport {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

/** One file in each layer, for the others to import. */
export const TARGETS: Readonly<Record<string, string>> = {
  'shared/domain/target.ts': 'export interface Target { readonly it: 1 }\n',
  'shared/domain/there-and-back.ts':
    "import type { Back } from './planted-cycle.ts';\nexport type There = readonly Back[];\n",
  'shared/application/target.ts': 'export const target = 1;\n',
  'shared/replica/target.ts': 'export interface Target { readonly it: 1 }\n',
  'shared/reports/target.ts': 'export interface Target { readonly it: 1 }\n',
  'shared/host/target.ts': 'export const target = 1;\n',
  'shared/host/channels.ts': 'export const target = 1;\n',
  'shared/text/target.ts': 'export const target = 1;\n',
  'electron/host/target.ts': 'export const target = 1;\n',
  'electron/host/workbook/target.ts': 'export const target = 1;\n',
  'electron/main/index.ts': 'export const target = 1;\n',
  'electron/browser/target.ts': 'export const target = 1;\n',
  'renderer/src/app/target.ts': 'export const target = 1;\n',
  'renderer/src/store/target.ts': 'export const target = 1;\n',
  'renderer/src/platform/target.ts': 'export const target = 1;\n',
  'renderer/src/state/target.ts': 'export const target = 1;\n',
  'renderer/src/ui/target.ts': 'export const target = 1;\n',
  'renderer/src/parts/target.ts': 'export const target = 1;\n',
  'renderer/src/features/first/target.ts': 'export const target = 1;\n',
  'renderer/src/features/second/target.ts': 'export const target = 1;\n',
  'renderer/src/stray/target.ts': 'export const target = 1;\n',
  'resources/target.ts': 'export const target = 1;\n',
  'tests/target.ts': 'export const target = 1;\n',
};

/** What each row of the table allows: none of these imports may be reported. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'shared/domain/allowed.ts': ['zod', 'temporal-polyfill', './target.ts'],
  'shared/application/allowed.ts': ['#shared/domain/target.ts', '#resources/target.ts', 'zod'],
  'shared/replica/allowed.ts': ['#shared/domain/target.ts', 'zod', '@noble/hashes'],
  'shared/reports/allowed.ts': ['#shared/domain/target.ts', '#shared/text/target.ts'],
  'shared/host/allowed.ts': [
    '#shared/domain/target.ts',
    '#shared/replica/target.ts',
    '#shared/reports/target.ts',
    'zod',
  ],
  'shared/text/allowed.ts': ['#shared/domain/target.ts'],
  'electron/host/allowed.ts': [
    '#shared/replica/target.ts',
    'node:fs',
    'zod',
    '#electron/host/workbook/target.ts',
  ],
  'electron/host/workbook/allowed.ts': ['exceljs', '#shared/reports/target.ts'],
  'electron/main/allowed.ts': [
    '#shared/host/target.ts',
    '#shared/text/target.ts',
    '#electron/host/target.ts',
    'electron',
  ],
  'electron/preload/allowed.ts': ['#shared/host/channels.ts', 'electron'],
  'electron/browser/allowed.ts': ['#shared/host/target.ts', '#electron/host/target.ts', 'node:http'],
  'electron/cli/allowed.ts': [
    '#shared/application/target.ts',
    '#electron/host/target.ts',
    '#resources/target.ts',
    'node:path',
  ],
  'renderer/src/store/allowed.ts': ['#shared/replica/target.ts', 'dexie', 'react'],
  'renderer/src/platform/allowed.ts': ['#shared/host/target.ts'],
  'renderer/src/state/allowed.ts': ['#shared/domain/target.ts', '#shared/text/target.ts', 'zustand'],
  'renderer/src/ui/allowed.ts': ['#shared/text/target.ts', '#renderer/state/target.ts', 'react'],
  'renderer/src/parts/allowed.ts': [
    '#shared/application/target.ts',
    '#renderer/store/target.ts',
    '#renderer/ui/target.ts',
    'react',
  ],
  'renderer/src/features/first/allowed.ts': [
    './target.ts',
    '#shared/application/target.ts',
    '#shared/reports/target.ts',
    '#renderer/store/target.ts',
    '#renderer/platform/target.ts',
    '#renderer/ui/target.ts',
    '#renderer/parts/target.ts',
  ],
  'renderer/src/worker/allowed.ts': [
    '#shared/replica/target.ts',
    '#renderer/store/target.ts',
    '#renderer/platform/target.ts',
  ],
  'renderer/src/app/allowed.ts': ['#renderer/features/first/target.ts', '#renderer/store/target.ts'],
  'tests/unit/allowed.ts': ['#electron/host/target.ts', '#renderer/app/target.ts'],
  'resources/allowed.ts': ['#shared/domain/target.ts'],
};

const imports = (...specifiers: readonly string[]): string =>
  specifiers
    .map(
      (specifier, at) => `import * as part${at} from '${specifier}';\nexport const use${at} = part${at};\n`,
    )
    .join('');

const plant = (rule: string, file: string, ...specifiers: readonly string[]): PlantedImport => ({
  rule,
  file,
  text: imports(...specifiers),
});

/** The text of the file that makes every allowed import of a row. */
export const allowedFile = (specifiers: readonly string[]): string => imports(...specifiers);

/** At least one violation of each rule. */
export const PLANTED_IMPORTS: readonly PlantedImport[] = [
  {
    rule: 'shared-domain',
    file: 'shared/domain/planted-type.ts',
    text: "import type { Target } from '#shared/replica/target.ts';\nexport type Use = Target;\n",
  },
  plant('shared-domain', 'shared/domain/planted-hash.ts', '@noble/hashes'),
  plant('shared-application', 'shared/application/planted.ts', '#shared/replica/target.ts'),
  plant('shared-application', 'shared/application/planted-text.ts', '#shared/text/target.ts'),
  plant('shared-replica', 'shared/replica/planted.ts', '#shared/application/target.ts'),
  plant('shared-reports', 'shared/reports/planted.ts', '#shared/application/target.ts'),
  plant('shared-host', 'shared/host/planted.ts', '#electron/host/target.ts'),
  plant('shared-text', 'shared/text/planted.ts', '#shared/host/target.ts'),
  plant('electron-host', 'electron/host/planted.ts', '#renderer/store/target.ts'),
  plant('electron-main', 'electron/main/planted.ts', '#shared/replica/target.ts'),
  plant('electron-preload', 'electron/preload/planted.ts', '#shared/host/target.ts'),
  plant('electron-preload', 'electron/preload/planted-node.ts', 'node:fs'),
  plant('electron-browser', 'electron/browser/planted.ts', '#shared/replica/target.ts'),
  plant('electron-cli', 'electron/cli/planted.ts', '#electron/browser/target.ts'),
  plant('renderer-store', 'renderer/src/store/planted.ts', '#renderer/platform/target.ts'),
  plant('renderer-platform', 'renderer/src/platform/planted.ts', '#renderer/store/target.ts'),
  plant('renderer-state', 'renderer/src/state/planted.ts', '#shared/application/target.ts'),
  plant('renderer-ui', 'renderer/src/ui/planted.ts', '#renderer/store/target.ts'),
  plant('renderer-parts', 'renderer/src/parts/planted.ts', '#renderer/platform/target.ts'),
  plant('renderer-ui', 'renderer/src/ui/planted-part.ts', '#renderer/parts/target.ts'),
  plant('renderer-features', 'renderer/src/features/first/planted.ts', '#shared/replica/target.ts'),
  plant('renderer-worker', 'renderer/src/worker/planted.ts', '#renderer/ui/target.ts'),
  plant('resources', 'resources/planted.ts', '#shared/application/target.ts'),
  plant('homeless-importer', 'renderer/src/stray/planted.ts', '#shared/domain/target.ts'),
  plant('homeless-imported', 'renderer/src/app/planted-stray.ts', '#renderer/stray/target.ts'),
  plant(
    'nobody-imports-the-frame',
    'renderer/src/features/first/planted-frame.ts',
    '#renderer/app/target.ts',
  ),
  plant(
    'features-apart',
    'renderer/src/features/first/planted-neighbour.ts',
    '#renderer/features/second/target.ts',
  ),
  {
    rule: 'no-cycles',
    file: 'shared/domain/planted-cycle.ts',
    text: "import type { There } from './there-and-back.ts';\nexport type Back = There;\n",
  },
  plant('no-node-in-the-window', 'renderer/src/ui/planted-node.ts', 'node:path'),
  plant('no-node-in-the-window', 'shared/domain/planted-node.ts', 'node:crypto'),
  plant('electron-in-its-shell', 'electron/host/planted-electron.ts', 'electron'),
  plant('electron-in-its-shell', 'renderer/src/platform/planted-electron.ts', 'electron'),
  plant('electron-outside-tests', 'tests/unit/planted-electron.ts', 'electron'),
  plant('dexie-in-the-store', 'renderer/src/features/first/planted-dexie.ts', 'dexie'),
  plant('exceljs-in-the-workbook', 'electron/host/planted-exceljs.ts', 'exceljs'),
  plant('nobody-imports-an-entry', 'electron/main/planted-entry.ts', './index.ts'),
  plant('product-without-tests', 'shared/domain/planted-test.ts', '#tests/target.ts'),
  plant('resolvable', 'shared/domain/planted-nowhere.ts', '#shared/domain/nowhere.ts'),
];
