import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { setClaim } from '#shared/domain/mutations.ts';
import { findRecord } from './lookup.ts';
import { decide, defineUseCase, type UseCase } from './use-case.ts';

/** The kinds of paper whose number is claimed after they are made. */
export type NumberedPaper = 'credentialHandover' | 'onSiteReport';

/** Which paper is given which number, and the one that it gives up. */
export interface GivenNumber<K extends NumberedPaper> {
  readonly id: RecordId<K>;
  readonly number: string;
  readonly former?: string | undefined;
}

/**
 * The use case that gives a paper the number that was claimed for it, whatever became of it. One that has a number keeps
 * it, unless it is said to give up exactly that one: an older paper has the better right to it.
 *
 * @see X-2
 */
export function numberingUseCase<const Name extends string, K extends NumberedPaper>(
  name: Name,
  kind: K,
  number: z.ZodType<string, string>,
): UseCase<Name, GivenNumber<K>, GivenNumber<K>, null> {
  return defineUseCase({
    name,
    arguments: z.strictObject({ id: idOf(kind), number, former: number.optional() }),
    run: async ({ workspace }, _actor, given) => {
      const found = await findRecord(workspace, kind, given.id);
      if (!found.ok) return found;
      const isHis = found.value.record.number === (given.former ?? null);
      return decide(null, isHis ? [setClaim(found.value, 'number', given.number)] : []);
    },
  });
}
