/**
 * What may not be written, and where: entries of `no-restricted-syntax` and `no-restricted-imports`. A later
 * configuration of those rules replaces an earlier one whole, so that each area is given its complete list here.
 */

const PASSED_IN = 'take a Clock / Ids as a parameter';

const noDefaultExports = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'export it by name, so that it is called the same everywhere',
  },
  { selector: 'ExportAllDeclaration', message: 'no barrels: import from the file that declares it' },
];

const noModuleState = [
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'no state in a module: make it in a create... function and pass it in',
  },
  {
    selector:
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]',
    message: 'no state in a module: make it in a create... function and pass it in',
  },
];

const noThis = [
  {
    selector: 'ThisExpression:not(ClassBody ThisExpression)',
    message: 'things with state are closures made by create...: nothing depends on how a method is called',
  },
];

const noWallClock = [
  {
    selector:
      'MemberExpression[object.name="Date"][property.name="now"], MemberExpression[object.name="Date"][property.value="now"]',
    message: PASSED_IN,
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PASSED_IN },
  { selector: 'CallExpression[callee.name="Date"]', message: PASSED_IN },
  {
    selector: ':matches(MemberExpression, TSQualifiedName)[object.name="Temporal"][property.name="Now"]',
    message: PASSED_IN,
  },
  { selector: 'MemberExpression[object.name="performance"]', message: PASSED_IN },
];

const noRandomness = [
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: PASSED_IN },
  {
    selector: 'MemberExpression[property.name=/^(randomUUID|getRandomValues)$/]',
    message: PASSED_IN,
  },
];

/** `const { now } = Date` and `globalThis.Date` reach the same clock by another way. */
const noDetours = [
  {
    selector: 'VariableDeclarator[init.name=/^(Date|Math|crypto|Temporal)$/]',
    message: PASSED_IN,
  },
  {
    selector: 'Identifier[name="globalThis"]',
    message: 'the core reaches for nothing: what it needs is passed in',
  },
];

const honestTests = [
  {
    selector:
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(skip|only|todo|fixme|fails)$/]',
    message: 'a test on main runs: none is skipped, none runs alone',
  },
  {
    selector:
      'CallExpression[callee.name=/^(it|test|describe)$/] > :matches(Literal[value=/\\bshould\\b/i], TemplateLiteral[quasis.0.value.raw=/\\bshould\\b/i])',
    message: 'a title states the rule in the present tense',
  },
  {
    selector:
      'CallExpression[callee.name="setTimeout"], CallExpression[callee.property.name=/^(setTimeout|waitForTimeout)$/]',
    message: 'no fixed sleeps: wait for the thing itself, or drive a clock',
  },
];

const SLEEPING_MODULES = [
  {
    name: 'node:timers/promises',
    message: 'no fixed sleeps: wait for the thing itself, or drive a clock',
  },
];

const RAW_IPC = {
  name: 'electron',
  importNames: ['ipcMain', 'ipcRenderer'],
  message: 'the contract of shared/host is the only way across; electron/main and electron/preload bind it',
};

const UPWARD = {
  group: ['../*', '../**', '..'],
  message: 'a relative import stays in its folder; elsewhere use #shared/, #electron/, #renderer/, #tests/',
};

/** For code of every area. */
export const SYNTAX = [...noDefaultExports, ...noModuleState, ...noThis];

/** For `shared/`: also pure, so that a test drives two consoles through any history without waiting. */
export const SYNTAX_OF_CORE = [...SYNTAX, ...noWallClock, ...noRandomness, ...noDetours];

/** For every test. */
export const SYNTAX_OF_TESTS = [...SYNTAX, ...honestTests];

/** For tests without windows: repeatable too. */
export const SYNTAX_OF_REPEATABLE_TESTS = [...SYNTAX_OF_TESTS, ...noWallClock, ...noRandomness];

/** For tools whose configuration file must have a default export. */
export const SYNTAX_OF_TOOL_CONFIG = [...noModuleState];

/** For code of every area. */
export const IMPORTS = { paths: [RAW_IPC], patterns: [UPWARD] };

/** For the two folders that bind the contract to Electron. */
export const IMPORTS_OF_SHELL = { patterns: [UPWARD] };

/** For every test. */
export const IMPORTS_OF_TESTS = { paths: [RAW_IPC, ...SLEEPING_MODULES], patterns: [UPWARD] };
