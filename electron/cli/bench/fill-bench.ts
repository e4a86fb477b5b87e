import { execute } from '#shared/application/execute.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { CHANNELS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { ActorId, RecordId, ReplicaId } from '#shared/domain/identity.ts';
import { publishAll } from '#electron/cli/demo/publish-all.ts';
import { type BenchConsole, type BenchPlace, createBenchConsole } from './bench-console.ts';

/** What tickets are opened about and by whom. */
export interface BenchOffice {
  readonly bodies: readonly RecordId<'body'>[];
  readonly actor: ActorId;
  readonly founder: ReplicaId;
}

const BODIES = 8;
/** As long as what people write, so that a ticket takes some 660 bytes. */
const DESCRIPTION =
  'La stampante del corridoio non risponde: il pannello segnala che manca la carta, ma il cassetto è pieno. Spenta e ' +
  'riaccesa due volte senza risultato; dal computer vicino la coda resta ferma con tre documenti. Serve entro domani.';

/** Fills a space with tickets that several consoles opened and published. Gives what they were opened about. */
export async function fillBench(
  place: BenchPlace,
  { tickets, consoles }: { readonly tickets: number; readonly consoles: number },
): Promise<BenchOffice> {
  const founder = await createBenchConsole(place, { hearsAll: false });
  const office = await foundOffice(founder);
  for (let turn = 0; turn < consoles; turn += 1) {
    const console = turn === 0 ? founder : await newcomer(place, office);
    const first = Math.floor((turn * tickets) / consoles);
    const next = Math.floor(((turn + 1) * tickets) / consoles);
    for (let n = first; n < next; n += 1) await openOne(console.context, office, n, bodyOf(office, n));
    await publishAll(console.engine);
  }
  return office;
}

/** A console that knows the office, and nothing of the tickets. */
export async function newcomer(place: BenchPlace, office: BenchOffice): Promise<BenchConsole> {
  const console = await createBenchConsole(place, { hearsAll: false });
  await console.ear.listenTo(new Set([office.founder]), () => publishAll(console.engine));
  return console;
}

/** Opens tickets of one body: as many changes of one stream. */
export async function openMany({ context }: BenchConsole, office: BenchOffice, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await openOne(context, office, n, bodyOf(office, 0));
}

async function foundOffice({ context, engine, parts }: BenchConsole): Promise<BenchOffice> {
  const actor = context.ids.fresh('person');
  const bodies: RecordId<'body'>[] = [];
  for (let n = 1; n <= BODIES; n += 1) {
    const name = `Comune di prova ${String(n)}`;
    bodies.push((await act(context, 'registerBody', actor, { name, type: 'municipality' })).bodyId);
  }
  const [bodyId] = bodies;
  if (bodyId === undefined) throw new RangeError('an office without bodies');
  await act(context, 'registerPerson', actor, { bodyId, givenName: 'Ada', familyName: 'Prova' });
  await publishAll(engine);
  return { bodies, actor, founder: (await parts.store.ledger()).replica };
}

async function openOne(
  context: UseCaseContext,
  { actor }: BenchOffice,
  n: number,
  bodyId: RecordId<'body'>,
): Promise<void> {
  await act(context, 'openTicket', actor, {
    bodyId,
    subject: `La stampante del corridoio non risponde, richiesta ${String(n)}`,
    description: DESCRIPTION,
    channel: CHANNELS[n % CHANNELS.length] ?? 'phone',
    reason: 'fault',
    requestedPriority: TICKET_PRIORITIES[n % TICKET_PRIORITIES.length] ?? 'medium',
    requesterName: `Richiedente ${String(n % 500)}`,
    requesterContact: `055 0000 ${String(n % 1_000)}`,
  });
}

function bodyOf({ bodies }: BenchOffice, n: number): RecordId<'body'> {
  const body = bodies[n % bodies.length];
  if (body === undefined) throw new RangeError('an office without bodies');
  return body;
}

const act = async <Name extends Parameters<typeof execute>[1]>(
  context: UseCaseContext,
  name: Name,
  actor: ActorId,
  args: Parameters<typeof execute<Name>>[3],
) => {
  const outcome = await execute(context, name, actor, args);
  if (!outcome.ok) throw new Error(`${name} refused with ${outcome.refusal.code}`);
  return outcome.value.value;
};
