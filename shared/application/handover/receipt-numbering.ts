import type { Change, Mutation } from '#shared/domain/change.ts';
import { receiptNumberSchema } from '#shared/domain/credential-handover.ts';
import { readReceiptNumber, receiptNumber, receiptSeries } from '#shared/domain/handover/receipt-code.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import type { NumberRequest, SeriesNumbering } from '#shared/domain/numbering.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { numberHandover } from './number-handover.ts';

/**
 * The numbers of receipts: one series a year, that of the day on which credentials were handed over, for the whole
 * installation.
 *
 * @see X-2
 */
export function createReceiptNumbering(context: UseCaseContext): SeriesNumbering {
  const { workspace } = context;
  return {
    kinds: ['credentialHandover'],
    owns: (series) => /^c\d{4}$/.test(series),
    async requestsIn(change) {
      const found = await Promise.all(change.mutations.map((one) => requestOf(context, change, one)));
      return found.filter((request) => request !== undefined);
    },
    async numberOf({ record }) {
      const handover = (await workspace.read('credentialHandover', handoverId(record)))?.record;
      if (handover === undefined) return 'absent';
      if (handover.number !== null) return readReceiptNumber(handover.number).n;
      return handover.deleted ? 'withdrawn' : 'none';
    },
    assign: (request, n) => assign(context, request, n),
    async holders(series, n) {
      const value = receiptNumber(series, n);
      return (await workspace.find('credentialHandover', { index: 'number', value })).map(({ id }) => id);
    },
    numberIn({ number }) {
      const read = receiptNumberSchema.safeParse(number);
      return read.success ? readReceiptNumber(read.data) : undefined;
    },
    async creationOf(record) {
      const handover = await workspace.read('credentialHandover', handoverId(record));
      // Nobody edits a provisional code: who wrote it made the record.
      const [creation] = handover?.versions.registers['draftCode'] ?? [];
      if (handover === undefined || creation === undefined) return undefined;
      const change = await workspace.change({ ...creation, scope: handover.record.scope });
      if (change === undefined) return undefined;
      return { ...requestFor(handover.record, change.actor), creator: creation.replica };
    },
  };
}

function handoverId(record: string): RecordId<'credentialHandover'> {
  return record as RecordId<'credentialHandover'>;
}

type Numbered = Pick<CredentialHandover, 'scope' | 'id' | 'handedOn'>;

function requestFor({ scope, id, handedOn }: Numbered, actor: ActorId): NumberRequest {
  return { scope, record: id, actor, series: receiptSeries(handedOn) };
}

/** A receipt asks for a number when it is made, and when it comes back after it was deleted without one. */
async function requestOf(
  { workspace }: UseCaseContext,
  { scope, actor }: Change,
  mutation: Mutation,
): Promise<NumberRequest | undefined> {
  if (mutation.op === 'create' && mutation.kind === 'credentialHandover') {
    const handedOn = mutation.fields['handedOn'] as string;
    return { scope, record: mutation.id, actor, series: receiptSeries(handedOn) };
  }
  if (mutation.op !== 'delete' || mutation.kind !== 'credentialHandover' || mutation.deleted)
    return undefined;
  const handover = await workspace.read('credentialHandover', handoverId(mutation.id));
  return handover === undefined ? undefined : requestFor(handover.record, actor);
}

/** The number is written in the name of whoever handed over: what was claimed must not stay unwritten. */
async function assign({ workspace, ...others }: UseCaseContext, request: NumberRequest, n: number) {
  const { actor, series, former, record } = request;
  await workspace.exclusively(async () => {
    const decided = await numberHandover.run({ workspace, ...others }, actor, {
      id: handoverId(record),
      number: receiptNumber(series, n),
      ...(former === undefined ? {} : { former: receiptNumber(series, former) }),
    });
    if (!decided.ok) throw new Error(decided.refusal.code);
    const { name: command } = numberHandover;
    for (const { mutations } of decided.value.acts)
      if (mutations.length > 0) await workspace.commit({ command, actor, mutations });
  });
}
