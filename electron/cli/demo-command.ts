import { fillShare } from '#shared/application/demonstration/fill-share.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { addDays, dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { done, type Result, refuse } from '#shared/domain/refusal.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import { DEVICE_BYTES, deviceIdOf } from '#shared/replica/device-id.ts';
import { DIRECTORIES } from '#shared/replica/share/space-paths.ts';
import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { defineCommand } from './command.ts';
import { createShareConsole, type ShareConsole } from './demo/share-console.ts';
import { teamsOf } from './demo/teams.ts';
import { EXIT } from './exit-status.ts';
import { makeFolder } from './make-folder.ts';
import { createMemoryVault } from './memory-vault.ts';
import { count, day, folder, optional, required, usually } from './option.ts';
import type { Session } from './session.ts';
import { findIn, shareOf } from './space-folder.ts';
import { composeReceipt } from '#electron/cli/receipts.ts';

const TICKETS = 300;
const TICKETS_MAX = 100_000;
const CONSOLES = 4;
const CONSOLES_MAX = 32;
const SEED = 1;
/** People look now and then. */
const PROGRESS_EVERY = 100;

/** Fills a share with demonstration data, as if several consoles had worked in it. */
export const demoCommand = defineCommand({
  name: 'demo',
  options: {
    share: required(folder),
    tickets: usually(count(1, TICKETS_MAX), TICKETS),
    consoles: usually(count(1, CONSOLES_MAX), CONSOLES),
    seed: usually(count(0, 999_999_999), SEED),
    until: optional(day),
  },
  async run({ share: root, tickets, consoles: wanted, seed, until }, session) {
    const { words, clock } = session;
    const share = shareOf(session, root, createMemoryVault());
    const space = await prepare(share, root, session);
    if (!space.ok) return space;
    const consoles = await createConsoles(wanted, share, space.value, session);
    // The same day gives the same years: what is told ends with it.
    const end = until === null ? startOfDay(dayOf(clock.now())) : startOfDay(addDays(until, 1));
    const wish = { tickets, seed, until: toInstant(end), teams: teamsOf(consoles), composeReceipt };
    for await (const opened of fillShare(wish)) await tellProgress(session, opened, tickets);
    const facts = { ok: true, space: space.value, tickets, consoles: wanted, seed };
    await session.tell(words.cli.demo.done(tickets, wanted), facts);
    return done(EXIT.done);
  },
});

/** The space of the folder, prepared now unless it was; refused when consoles have worked in it. */
async function prepare(share: SealedShare, root: string, session: Session): Promise<Result<SpaceId>> {
  const { clock, words } = session;
  await makeFolder(root);
  const found = await findIn(share, root);
  if (found.ok) {
    const isUsed = (await share.list(DIRECTORIES.heads)).length > 0;
    return isUsed ? refuse('space-in-use', { path: root }) : done(found.value.header.sp);
  }
  if (found.refusal.code !== 'space-missing') return found;
  const name = words.cli.demo.spaceName;
  const created = await createSpace(share, { name, readme: words.cli.readme(name), clock });
  if (created.ok) return done(created.value.sp);
  return { ok: false, refusal: { code: created.refusal.code, data: { path: root } } };
}

async function createConsoles(
  wanted: number,
  share: SealedShare,
  space: SpaceId,
  session: Session,
): Promise<readonly ShareConsole[]> {
  const consoles: ShareConsole[] = [];
  for (let n = 1; n <= wanted; n += 1) {
    const label = session.words.cli.demo.label(n);
    const device = deviceIdOf(session.randomBytes(DEVICE_BYTES));
    const { clock, random, version } = session;
    consoles.push(await createShareConsole({ clock, random, version, share, space, label, device }));
  }
  return consoles;
}

async function tellProgress(
  { words, formats, progress }: Session,
  opened: number,
  all: number,
): Promise<void> {
  if (opened % PROGRESS_EVERY !== 0 && opened !== all) return;
  await progress(words.cli.demo.progress(formats.integer(opened), formats.integer(all)));
}
