import { createSystemClock } from '#electron/host/system-clock.ts';
import { REPLICA_PATTERN, type ReplicaId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import { SPACE_PATTERN, type SpaceId } from '#shared/replica/codec/headers.ts';
import { createHurriedClock } from '#tests/sync/hurried-clock.ts';
import { z } from 'zod';

const orderSchema = z.object({
  /** The console's own folder: keys, archive, what it said it had kept. */
  home: z.string(),
  name: z.string(),
  replica: z
    .string()
    .regex(REPLICA_PATTERN)
    .transform((text) => text as ReplicaId),
  space: z
    .string()
    .regex(SPACE_PATTERN)
    .transform((text) => text as SpaceId),
  /** The folder where the consoles meet: a path, or the port of a file server on this machine. */
  share: z.union([z.object({ root: z.string() }), z.object({ port: z.int() })]),
  seed: z.int(),
  /** When the torture began, and how fast its clocks run: the protocol's waits would take up all of its time. */
  epoch: z.number(),
  times: z.number(),
});

/** What a console's process is told. */
export type ConsoleOrder = z.output<typeof orderSchema>;

/** Where the consoles meet. */
export type MeetingPlace = ConsoleOrder['share'];

/** Reads what a process was told. */
export function readOrder(text: string): ConsoleOrder {
  return orderSchema.parse(JSON.parse(text));
}

/** The clock that all processes of a torture have in common. */
export function createTortureClock({ epoch, times }: Pick<ConsoleOrder, 'epoch' | 'times'>): Clock {
  return createHurriedClock(epoch + (createSystemClock().now() - epoch) * times, times);
}
