import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { presidio } from './eslint-rules/presidio-plugin.js';
import {
  IMPORTS,
  IMPORTS_OF_SHELL,
  IMPORTS_OF_TESTS,
  SYNTAX,
  SYNTAX_OF_CORE,
  SYNTAX_OF_REPEATABLE_TESTS,
  SYNTAX_OF_TESTS,
  SYNTAX_OF_TOOL_CONFIG,
} from './eslint-rules/restrictions.js';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const SCRIPTS = ['**/*.js', '**/*.mjs', '**/*.cjs'];
const TOOL_CONFIG = ['*.config.js', '*.config.ts'];

const NODE_GLOBALS = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'Buffer',
    'URL',
    'clearTimeout',
    'console',
    'fetch',
    'performance',
    'process',
    'setTimeout',
  ].map((name) => [name, 'readonly']),
);

/** The size that a reader holds in mind at once. */
const SIZE = {
  complexity: ['error', 12],
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60, skipComments: true }],
};

/** Where we differ from the presets of ESLint and typescript-eslint, and why. */
const DIFFERENCES = {
  // Type imports vanish from the output; said in place, so that one module is imported by one statement.
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-import-type-side-effects': 'error',
  // A case added to a union must be met everywhere; a default is welcome only because `assertNever` stands in it.
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
  ],
  // Numbers print in one way; anything else in a template is a mistake.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // `onClick={() => close()}` says all there is to say.
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // React calls event handlers for their effect and never looks at what they return.
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  // A parameter may be named for its place in a signature; an underscore says that it is not read.
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // `while (true)` is the honest form of a loop that ends from within.
  '@typescript-eslint/no-unnecessary-condition': [
    'error',
    { allowConstantLoopConditions: 'only-allowed-literals' },
  ],
  // What an overload says in words is often clearer than a union of unlike arguments.
  '@typescript-eslint/unified-signatures': 'off',
  // Things with state are closures made by `create...`: their methods need no `this` and may be passed about.
  '@typescript-eslint/unbound-method': 'off',
  // What was caught may be thrown again as it came: a hook hands it to the screen's boundary.
  '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
  // An index signature and a Record are the same thing; the compiler already asks for brackets where it matters.
  '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  // The compiler refuses enums (`erasableSyntaxOnly`), and the product takes none from a package.
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  // Things with state are closures: the few classes are errors and the boundary of a screen, which nothing stands in for.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  'no-restricted-syntax': ['error', ...SYNTAX],
  'no-restricted-imports': ['error', IMPORTS],
  'no-console': 'error',
  // `== null` asks for both kinds of nothing at once.
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'object-shorthand': 'error',
  'prefer-template': 'error',
  'presidio/file-names': 'error',
  'presidio/reasoned-suppressions': 'error',
};

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'test-results/', 'playwright-report/', '.cache/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  { plugins: { presidio } },
  {
    files: TYPESCRIPT,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      // One program for the whole tree, because four would read the core four times; `tsc` keeps the areas apart.
      parserOptions: {
        project: 'tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: { ...SIZE, ...DIFFERENCES },
  },
  {
    files: SCRIPTS,
    extends: [js.configs.recommended],
    languageOptions: { globals: NODE_GLOBALS },
    rules: {
      ...SIZE,
      'no-restricted-syntax': ['error', ...SYNTAX],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../../*'], message: 'one folder up at most' }] },
      ],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'presidio/file-names': 'error',
      'presidio/reasoned-suppressions': 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX_OF_CORE],
      'presidio/documented-exports': 'error',
      // What a function of the core gives is part of its promise, so that it is written.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['electron/main/**/*.ts', 'electron/preload/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', IMPORTS_OF_SHELL] },
  },
  {
    // The command line and the browser door speak to people on the terminal.
    files: ['electron/cli/**/*.ts', 'electron/browser/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // Speaks of libraries that the React Compiler cannot memoize: we do not use it.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    // A component's function holds its markup.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipComments: true }] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX_OF_TESTS],
      'no-restricted-imports': ['error', IMPORTS_OF_TESTS],
      // A `describe` holds its whole suite in one function.
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['tests/{unit,laws,contracts,scenarios}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX_OF_REPEATABLE_TESTS] },
  },
  {
    // A bench measures time, and says what it measured.
    files: ['tests/bench/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...SYNTAX] },
  },
  {
    // These tools look for a default export; a declaration file says what a package exports.
    files: [...TOOL_CONFIG, '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX_OF_TOOL_CONFIG] },
  },
);
