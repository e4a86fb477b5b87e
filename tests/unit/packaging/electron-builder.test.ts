import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface PackagingConfig {
  readonly files: readonly { readonly filter: readonly string[] }[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly publish: unknown;
  readonly win: { readonly icon: string };
  readonly mac: { readonly icon: string };
  readonly nsis: { readonly perMachine: boolean };
  readonly linux: { readonly icon: string; readonly target: readonly { readonly target: string }[] };
}

interface Builder {
  getConfig(root: string, path: string | null, options: null): Promise<PackagingConfig>;
  validateConfiguration(config: object, logger: object): Promise<void>;
}

const load = createRequire(import.meta.url);
// The builder's own check lies inside the package that electron-builder is made of; both have the same exact version.
const { getConfig, validateConfiguration } = load('app-builder-lib/out/util/config/config') as Builder;
const { DebugLogger } = load('builder-util') as { DebugLogger: new (isEnabled: boolean) => object };

describe('the packaging configuration', () => {
  it('is what electron-builder understands', async () => {
    const config = await getConfig(ROOT, 'electron-builder.yml', null);
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  it('would be refused for a word that electron-builder does not know', async () => {
    const config = { ...(await getConfig(ROOT, 'electron-builder.yml', null)), asarr: true };
    await expect(validateConfiguration(config, new DebugLogger(false))).rejects.toThrow('asarr');
  });

  it('takes the build and package.json only, and looks for nothing on the network', async () => {
    const { files, publish } = await getConfig(ROOT, 'electron-builder.yml', null);
    const patterns = files.flatMap(({ filter }) => filter);
    expect(patterns.filter((pattern) => !pattern.startsWith('!'))).toEqual(['out/**', 'package.json']);
    expect(publish).toBeNull();
  });

  it('installs for the user alone on Windows, and makes what Debian and other Linux systems take', async () => {
    const { nsis, linux } = await getConfig(ROOT, 'electron-builder.yml', null);
    expect(nsis.perMachine).toBe(false);
    expect(linux.target.map(({ target }) => target)).toEqual(['AppImage', 'deb']);
  });

  it('takes from the runtime what an application does not need', async () => {
    const { electronFuses } = await getConfig(ROOT, 'electron-builder.yml', null);
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('names icons that are there', async () => {
    const { win, mac, linux } = await getConfig(ROOT, 'electron-builder.yml', null);
    for (const path of [win.icon, mac.icon, join(linux.icon, '512x512.png')]) {
      expect(existsSync(join(ROOT, path))).toBe(true);
    }
  });
});
