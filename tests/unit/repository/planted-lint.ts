/** A file that breaks one lint rule; `says` is part of the message, where one rule says several things. */
export interface PlantedLint {
  readonly title: string;
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  readonly says?: string;
}

const TAKE_IT = 'take a Clock / Ids as a parameter';

/** An expression that the core may not write. */
const banned = (title: string, name: string, expression: string): PlantedLint => ({
  title: `${title} in the core`,
  rule: 'no-restricted-syntax',
  file: `shared/domain/planted-${name}.ts`,
  text: `/** A moment. */\nexport const planted = (): unknown => ${expression};\n`,
  says: TAKE_IT,
});

const inTest = (title: string, name: string, text: string, says: string): PlantedLint => ({
  title,
  rule: 'no-restricted-syntax',
  file: `tests/unit/planted-${name}.test.ts`,
  text,
  says,
});

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** At least one violation of each rule that keeps a promise of the project. */
export const PLANTED_LINT: readonly PlantedLint[] = [
  banned('the wall clock', 'now', 'Date.now()'),
  banned('a new date', 'date', 'new Date()'),
  banned('the date as text', 'date-text', 'Date()'),
  banned('another clock', 'performance', 'performance.now()'),
  banned('the clock of Temporal', 'temporal', 'Temporal.Now.instant()'),
  banned('chance', 'random', 'Math.random()'),
  banned('a random id', 'uuid', 'crypto.randomUUID()'),
  {
    title: 'a clock reached by another name',
    rule: 'no-restricted-syntax',
    file: 'shared/domain/planted-alias.ts',
    text: '/** A moment. */\nexport function planted(): number {\n  const { now } = Date;\n  return now();\n}\n',
    says: TAKE_IT,
  },
  {
    title: 'an export of the core without its meaning',
    rule: 'presidio/documented-exports',
    file: 'shared/domain/planted-silent.ts',
    text: 'export const planted = 1;\n',
  },
  {
    title: 'a function of the core that does not say what it gives',
    rule: '@typescript-eslint/explicit-module-boundary-types',
    file: 'shared/domain/planted-untold.ts',
    text: '/** One. */\nexport function planted() {\n  return 1;\n}\n',
  },
  {
    title: 'a switch that forgets a case',
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'electron/host/planted-switch.ts',
    text: "export function planted(side: 'left' | 'right'): number {\n  switch (side) {\n    case 'left':\n      return 1;\n  }\n  return 2;\n}\n",
  },
  {
    title: 'a promise that nobody waits for',
    rule: '@typescript-eslint/no-floating-promises',
    file: 'electron/host/planted-promise.ts',
    text: 'export function planted(work: () => Promise<void>): void {\n  work();\n}\n',
  },
  {
    title: 'any',
    rule: '@typescript-eslint/no-explicit-any',
    file: 'electron/host/planted-any.ts',
    text: 'export const planted = (value: any): unknown => value as unknown;\n',
  },
  {
    title: 'a type imported as a value',
    rule: '@typescript-eslint/consistent-type-imports',
    file: 'electron/host/planted-type-import.ts',
    text: "import { TypeOnly } from './type-only.ts';\nexport type Planted = TypeOnly;\n",
  },
  {
    title: 'a default export',
    rule: 'no-restricted-syntax',
    file: 'electron/host/planted-default.ts',
    text: 'export default function planted(): number {\n  return 1;\n}\n',
    says: 'by name',
  },
  {
    title: 'a barrel',
    rule: 'no-restricted-syntax',
    file: 'electron/host/planted-barrel.ts',
    text: "export * from './type-only.ts';\n",
    says: 'barrels',
  },
  {
    title: 'state in a module',
    rule: 'no-restricted-syntax',
    file: 'electron/host/planted-state.ts',
    text: 'export const seen = new Map<string, number>();\n',
    says: 'no state in a module',
  },
  {
    title: 'a method that depends on how it is called',
    rule: 'no-restricted-syntax',
    file: 'electron/host/planted-this.ts',
    text: 'export const planted = {\n  of: 1,\n  get(): number {\n    return this.of;\n  },\n};\n',
    says: 'closures',
  },
  {
    title: 'an import that climbs out of its folder',
    rule: 'no-restricted-imports',
    file: 'electron/host/planted-climb.ts',
    text: "import { main } from '../main/target.ts';\nexport const planted = main;\n",
  },
  {
    title: 'raw messages between processes',
    rule: 'no-restricted-imports',
    file: 'electron/host/planted-ipc.ts',
    text: "import { ipcMain } from 'electron';\nexport const planted: unknown = ipcMain;\n",
  },
  {
    title: 'a file of more than 300 lines',
    rule: 'max-lines',
    file: 'electron/host/planted-long.ts',
    text: `${lines(301, (at) => `export const line${at} = ${at};`)}\n`,
  },
  {
    title: 'a function of more than 60 lines',
    rule: 'max-lines-per-function',
    file: 'electron/host/planted-long-function.ts',
    text: `export function planted(note: (at: number) => void): void {\n${lines(60, (at) => `  note(${at});`)}\n}\n`,
  },
  {
    title: 'a component of more than 120 lines',
    rule: 'max-lines-per-function',
    file: 'renderer/src/ui/planted-long.tsx',
    text: `export function planted(note: (at: number) => void): void {\n${lines(120, (at) => `  note(${at});`)}\n}\n`,
  },
  {
    title: 'a function with more than 12 paths',
    rule: 'complexity',
    file: 'electron/host/planted-complex.ts',
    text: `export function planted(of: number): number {\n${lines(12, (at) => `  if (of === ${at}) return ${at};`)}\n  return -1;\n}\n`,
  },
  {
    title: 'a junk drawer',
    rule: 'presidio/file-names',
    file: 'electron/host/utils.ts',
    text: 'export const planted = 1;\n',
  },
  {
    title: 'a file name in camel case',
    rule: 'presidio/file-names',
    file: 'electron/host/plantedName.ts',
    text: 'export const planted = 1;\n',
  },
  {
    title: 'a suppression without its reason',
    rule: 'presidio/reasoned-suppressions',
    file: 'electron/host/planted-suppression.ts',
    text: '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const planted: unknown = 1 as any;\n',
  },
  {
    title: 'a suppression that suppresses nothing',
    rule: 'unused-directive',
    file: 'electron/host/planted-unused.ts',
    text: '// eslint-disable-next-line eqeqeq -- no longer true\nexport const planted = 1;\n',
  },
  {
    title: 'a hook in a branch',
    rule: 'react-hooks/rules-of-hooks',
    file: 'renderer/src/ui/planted-hook.ts',
    text: "import { useState } from 'react';\nexport function usePlanted(on: boolean): void {\n  if (on) useState(1);\n}\n",
  },
  inTest(
    'a test that sleeps',
    'sleep',
    'export const planted = (): unknown => setTimeout(() => 1, 500);\n',
    'sleeps',
  ),
  inTest(
    'a browser test that sleeps',
    'browser-sleep',
    'export const planted = (page: { waitForTimeout(ms: number): unknown }): unknown => page.waitForTimeout(500);\n',
    'sleeps',
  ),
  inTest(
    'a skipped test',
    'skip',
    "import { it } from 'vitest';\nit.skip('adds', () => undefined);\n",
    'runs',
  ),
  inTest(
    'a title with should',
    'should',
    "import { it } from 'vitest';\nit('should add', () => undefined);\n",
    'present tense',
  ),
  inTest(
    'a test that depends on chance',
    'chance',
    'export const planted = (): number => Math.random();\n',
    TAKE_IT,
  ),
  {
    title: 'a test that borrows a sleep',
    rule: 'no-restricted-imports',
    file: 'tests/unit/planted-timers.test.ts',
    text: "import { setTimeout as sleep } from 'node:timers/promises';\nawait sleep(500);\n",
  },
];

/** Files that the planted ones import, and a clean one: nothing may be reported in any of these. */
export const CLEAN_FILES: Readonly<Record<string, string>> = {
  'electron/host/type-only.ts': 'export interface TypeOnly {\n  readonly it: 1;\n}\n',
  'electron/main/target.ts': "export const main = 'main';\n",
  'shared/domain/clean.ts':
    '/** A clock that is passed in. */\nexport interface Clock {\n  now(): number;\n}\n\n/** The hour. */\nexport function hour(clock: Clock): number {\n  return Math.trunc(clock.now() / 3_600_000);\n}\n\n/** The day of a moment. */\nexport function day(at: number): string {\n  return new Date(at).toISOString();\n}\n',
};
