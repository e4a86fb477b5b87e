import type { z } from 'zod';
import type { Change, Mutation } from '#shared/domain/change.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import {
  isLetteredSeries,
  letteredNumber,
  letteredSeries,
  type PaperLetter,
  readLetteredNumber,
} from '#shared/domain/lettered-code.ts';
import type { NumberRequest, SeriesNumbering } from '#shared/domain/numbering.ts';
import type { GivenNumber, NumberedPaper } from './numbering-use-case.ts';
import type { UseCase, UseCaseContext } from './use-case.ts';

/** A sort of paper whose numbers are claimed, one series a year for the whole installation. */
export interface PaperSort<K extends NumberedPaper> {
  readonly kind: K;
  readonly letter: PaperLetter;
  readonly numberSchema: z.ZodType<string>;
  /** The day `aaaa-mm-gg` whose year gives the series, from the fields that the paper was made with. */
  readonly dayOf: (fields: JsonObject) => string;
  /** What writes the number. */
  readonly useCase: UseCase<string, GivenNumber<K>, GivenNumber<K>, null>;
}

/** The numbers of a sort of paper. @see X-2 */
export function createPaperNumbering<K extends NumberedPaper>(
  context: UseCaseContext,
  sort: PaperSort<K>,
): SeriesNumbering {
  const { workspace } = context;
  const { kind, letter, numberSchema } = sort;
  return {
    kinds: [kind],
    owns: (series) => isLetteredSeries(letter, series),
    async requestsIn(change) {
      const found = await Promise.all(change.mutations.map((one) => requestOf(context, sort, change, one)));
      return found.filter((request) => request !== undefined);
    },
    async numberOf({ record }) {
      const paper = (await workspace.read(kind, record as RecordId<K>))?.record;
      if (paper === undefined) return 'absent';
      if (paper.number !== null) return readLetteredNumber(paper.number).n;
      return paper.deleted ? 'withdrawn' : 'none';
    },
    assign: (request, n) => assign(context, sort, request, n),
    async holders(series, n) {
      const value = letteredNumber(series, n);
      return (await workspace.find(kind, { index: 'number', value })).map(({ id }) => id);
    },
    numberIn({ number }) {
      const read = numberSchema.safeParse(number);
      return read.success ? readLetteredNumber(read.data) : undefined;
    },
    async creationOf(record) {
      const paper = await workspace.read(kind, record as RecordId<K>);
      // Nobody edits a provisional code: who wrote it made the record.
      const [creation] = paper?.versions.registers['draftCode'] ?? [];
      if (paper === undefined || creation === undefined) return undefined;
      const change = await workspace.change({ ...creation, scope: paper.record.scope });
      if (change === undefined) return undefined;
      return { ...requestFor(sort, paper.record, change.actor), creator: creation.replica };
    },
  };
}

function requestFor<K extends NumberedPaper>(
  { letter, dayOf }: PaperSort<K>,
  paper: RecordOf<K>,
  actor: ActorId,
): NumberRequest {
  const { scope, id } = paper;
  return { scope, record: id, actor, series: letteredSeries(letter, dayOf(paper)) };
}

/** A paper asks for a number when it is made, and when it comes back after it was deleted without one. */
async function requestOf<K extends NumberedPaper>(
  { workspace }: UseCaseContext,
  sort: PaperSort<K>,
  { scope, actor }: Change,
  mutation: Mutation,
): Promise<NumberRequest | undefined> {
  const { kind, letter, dayOf } = sort;
  if (mutation.op === 'create' && mutation.kind === kind)
    return { scope, record: mutation.id, actor, series: letteredSeries(letter, dayOf(mutation.fields)) };
  if (mutation.op !== 'delete' || mutation.kind !== kind || mutation.deleted) return undefined;
  const paper = await workspace.read(kind, mutation.id as RecordId<K>);
  return paper === undefined ? undefined : requestFor(sort, paper.record, actor);
}

/** The number is written in the name of whoever made the paper: what was claimed must not stay unwritten. */
async function assign<K extends NumberedPaper>(
  context: UseCaseContext,
  { useCase }: PaperSort<K>,
  request: NumberRequest,
  n: number,
): Promise<void> {
  const { actor, series, former, record } = request;
  const { workspace } = context;
  await workspace.exclusively(async () => {
    const decided = await useCase.run(context, actor, {
      id: record as RecordId<K>,
      number: letteredNumber(series, n),
      ...(former === undefined ? {} : { former: letteredNumber(series, former) }),
    });
    if (!decided.ok) throw new Error(decided.refusal.code);
    for (const { mutations } of decided.value.acts)
      if (mutations.length > 0) await workspace.commit({ command: useCase.name, actor, mutations });
  });
}
