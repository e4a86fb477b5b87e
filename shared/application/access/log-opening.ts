import { z } from 'zod';
import { ULID_PATTERN, type RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** The kinds of record whose openings are written down. @see CAP-3.1.3-a, X-5, X-4 */
export const LOGGED_KINDS = ['account', 'enablement', 'credentialHandover', 'emergencyEnvelope'] as const;

/** One of {@link LOGGED_KINDS}. */
export type LoggedKind = (typeof LOGGED_KINDS)[number];

const HOUR = 3_600_000;

/**
 * Writes down that somebody opened a record that says who was given access to what: once a person, record and hour,
 * whichever console it was opened at.
 *
 * @see CAP-3.1.3-a, X-5
 */
export const logOpening = defineUseCase({
  name: 'logOpening',
  arguments: z.strictObject({ kind: z.enum(LOGGED_KINDS), id: z.string().regex(ULID_PATTERN) }),
  run: async ({ workspace, clock, ids }, actor, { kind, id }) => {
    const opened = await findRecord(workspace, kind, id as RecordId<typeof kind>);
    if (!opened.ok) return opened;
    const at = clock.now();
    const hour = toInstant(Math.floor(at / HOUR) * HOUR);
    const openingId = ids.derived('recordOpening', hour, `${kind}/${id}/${actor}`);
    if ((await workspace.read('recordOpening', openingId)) !== undefined) return decide(null, []);
    const line = { openedKind: kind, openedId: id, at, by: actor };
    return decide(null, [createRecord('recordOpening', opened.value.record.scope, openingId, line)]);
  },
});
