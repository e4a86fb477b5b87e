import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { createRandom, type Random } from '#shared/application/demonstration/random.ts';
import { execute } from '#shared/application/execute.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { composeSealedShare } from '#shared/replica/share/sealed-share.ts';
import { createSpace } from '#shared/replica/sync/space.ts';
import { findFaults, type Findings } from './findings.ts';
import { createNursery } from './nursery.ts';
import type { ConsoleOrder, MeetingPlace } from './order.ts';
import { openConsole, openPlace, sealerOf } from './tortured-console.ts';

/** What a torture is. */
export interface TortureWish {
  /** The bundle of `console-process.ts`. */
  readonly program: string;
  readonly consoles: number;
  readonly seconds: number;
  readonly seed: number;
  /** How fast the protocol's clocks run. */
  readonly times: number;
  /** The port of a file server on this machine; left out, the consoles meet in a folder. */
  readonly port?: number;
}

/** What came of it. */
export interface TortureResult extends Findings {
  readonly kills: number;
}

/**
 * Consoles in processes of their own, each over the archive in its own home, meet in one real folder while their
 * processes are killed and begun again at random. At the end they are left alone, and everything is compared.
 */
export async function torture(wish: TortureWish): Promise<TortureResult> {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-torture-'));
  try {
    const random = createRandom(wish.seed);
    const orders = await prepareOffice(wish, folder, random);
    const nursery = createNursery(wish.program, orders);
    await harass(nursery, wish, random);
    const ends = await nursery.endAll();
    const found = await findFaults(orders, random);
    return { ...found, faults: [...ends, ...found.faults], kills: nursery.kills() };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Kills and begins processes until the time is over. */
async function harass(
  nursery: ReturnType<typeof createNursery>,
  { seconds, consoles }: TortureWish,
  random: Random,
): Promise<void> {
  const clock = createSystemClock();
  const end = clock.now() + seconds * 1_000;
  nursery.beginAll();
  // Long enough for most processes to get past their fence, short enough for many ends.
  const meanLife = 8_000;
  while (clock.now() < end) {
    await clock.wait(Math.min(random.around(meanLife / consoles), end - clock.now()));
    const place = random.below(consoles);
    await nursery.kill(place);
    if (random.chance(0.3)) await clock.wait(random.below(500));
    nursery.begin(place);
  }
}

async function prepareOffice(
  wish: TortureWish,
  folder: string,
  random: Random,
): Promise<readonly ConsoleOrder[]> {
  const root = join(folder, 'share');
  await mkdir(root);
  const meeting: MeetingPlace = wish.port === undefined ? { root } : { port: wish.port };
  const epoch = createSystemClock().now();
  const place = await openPlace(meeting, random);
  const founding = composeSealedShare(place.share, sealerOf(join(folder, 'founder')));
  const page = { name: 'Unione di prova', readme: 'Non toccare.', clock: createSystemClock() };
  const created = await createSpace(founding, page);
  await place.close();
  if (!created.ok) throw new Error(created.refusal.code);
  const orders: ConsoleOrder[] = [];
  for (let number = 0; number < wish.consoles; number += 1) {
    const name = `pc-${String(number)}`;
    const home = join(folder, name);
    const replica = await sealerOf(home).createIdentity();
    const { times } = wish;
    orders.push({ home, name, replica, space: created.value.sp, share: meeting, seed: number, epoch, times });
  }
  const [first] = orders;
  if (first !== undefined) await found(first, random);
  return orders;
}

/** The first console knows a body and a person; the others hear of them. */
async function found(order: ConsoleOrder, random: Random): Promise<void> {
  const console = await openConsole(order, random);
  const founder = console.context.ids.fresh('person') as ActorId;
  const body = await execute(console.context, 'registerBody', founder, {
    name: 'Londa',
    type: 'municipality',
  });
  if (!body.ok) throw new Error(body.refusal.code);
  const person = { bodyId: body.value.value.bodyId, givenName: 'Ada', familyName: 'Lanterna' };
  const registered = await execute(console.context, 'registerPerson', founder, person);
  if (!registered.ok) throw new Error(registered.refusal.code);
  await console.close();
}
