import { z } from 'zod';
import type { Result } from '#shared/domain/refusal.ts';
import { hostRefusalSchema, type HostRefusal } from './refusals.ts';

/** The shape of an answer of the host on its way to the console: a result of the given shape, or why there is none. */
export function answerSchema(result: z.ZodType): z.ZodType<Result<unknown, HostRefusal>> {
  return z.union([
    z.object({ ok: z.literal(true), value: result }),
    z.object({ ok: z.literal(false), refusal: hostRefusalSchema }),
  ]);
}
