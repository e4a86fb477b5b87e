import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '#electron/host/files/atomic-file.ts';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { REPLICA_PATTERN, type ReplicaId } from '#shared/domain/identity.ts';
import { done, type Result, refuse } from '#shared/domain/refusal.ts';
import { SPACE_PATTERN, type SpaceId } from '#shared/replica/codec/headers.ts';

const profileSchema = z.object({
  format: z.literal(1),
  /** The same through the incarnations of this console's archive. */
  device: z.string().regex(/^[0-9a-hjkmnp-tv-z]{20}$/),
  label: z.string().min(1).max(80),
  space: z
    .string()
    .regex(SPACE_PATTERN)
    .transform((text) => text as SpaceId),
  /** The incarnation that the archive began with. */
  replica: z
    .string()
    .regex(REPLICA_PATTERN)
    .transform((text) => text as ReplicaId),
});

/** What a home folder says of its console: written once, before anything else depends on it. */
export type HomeProfile = z.output<typeof profileSchema>;

const NAME = 'home.json';
const KEYS = 'keys';
const ARCHIVE = 'archive';
/** What an attempt that did not come to the profile may have left: nothing depends on it. */
const LEFTOVERS = new RegExp(`^(${KEYS}|${NAME}\\..*)$`);

/** Where a home keeps what. */
export function homeFolders(home: string): { readonly keys: string; readonly archive: string } {
  return { keys: join(home, KEYS), archive: join(home, ARCHIVE) };
}

/** The profile of a home; `null` when the folder is not there yet, or empty. */
export async function readHomeProfile(home: string): Promise<Result<HomeProfile | null>> {
  const text = await readIfThere(join(home, NAME));
  if (text === null) {
    const isFree = (await namesIn(home)).every((name) => LEFTOVERS.test(name));
    return isFree ? done(null) : refuse('home-unreadable', { path: home });
  }
  const profile = profileSchema.safeParse(parse(text)).data;
  return profile === undefined ? refuse('home-unreadable', { path: home }) : done(profile);
}

/** Writes the profile of a new home. Of two commands that begin it at once the first one's holds: that is given. */
export async function beginHome(home: string, profile: HomeProfile): Promise<Result<HomeProfile | null>> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const path = join(home, NAME);
  const written = `${path}.${profile.replica}`;
  await writeFile(written, `${JSON.stringify(profile)}\n`, { mode: 0o600, flush: true });
  try {
    await link(written, path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  } finally {
    await rm(written, { force: true });
  }
  await syncFolder(home);
  return readHomeProfile(home);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
