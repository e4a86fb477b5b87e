import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** How long nothing may come, in milliseconds. */
interface Patience {
  readonly saidAfter: number;
  readonly absentAfter: number;
  readonly stalledAfter: number;
}

/** The modules behind `npm start`: plain JavaScript, since they run before anything is built. */
interface StartModules {
  build: {
    buildIfStale(
      root: string,
      beforeBuilding: () => void,
    ): { readonly state: 'fresh' | 'built' } | { readonly state: 'failed'; readonly output: string };
  };
  'build-freshness': {
    hashOfSources(root: string): string;
    isBuilt(root: string, hash: string): boolean;
    markBuilt(root: string, hash: string): void;
  };
  'electron-runtime': {
    electronProgram(root: string): string | null;
    readonly PATIENCE: Patience;
    fetchElectron(
      root: string,
      hear: { readonly onWaiting: () => void; readonly onArriving: () => void },
      patience?: Patience,
    ): Promise<string | null>;
  };
  'node-version': {
    isNodeNewEnough(found: string, needed: string): boolean;
    neededNode(engines: string): string;
  };
  'start-sentences': {
    startSentences(
      root: string,
      env: Readonly<Record<string, string>>,
    ): (name: string, parts?: Readonly<Record<string, string>>) => string;
  };
}

/** Where this project is. */
export const PROJECT = ROOT;

/** Loads one of them. */
export async function startModule<Name extends keyof StartModules>(name: Name): Promise<StartModules[Name]> {
  const address = pathToFileURL(join(ROOT, 'scripts', `${name}.mjs`)).href;
  return (await import(address)) as StartModules[Name];
}
