import { z } from 'zod';
import type { Instant } from '#shared/domain/instant.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { instantOfWallTime } from '#shared/domain/rome-time.ts';
import type { ExplainedPause } from '#shared/domain/service-level/due-explanation.ts';
import { readJsonInput } from '#electron/cli/json-input.ts';

const wallTimeSchema = z.string().transform((text, context): Instant => {
  const instant = instantOfWallTime(text);
  if (instant !== undefined) return instant;
  context.addIssue('not a wall time');
  return z.NEVER;
});

const pauseSchema = z
  .strictObject({ from: wallTimeSchema, to: wallTimeSchema, reason: z.string().max(500).optional() })
  .refine(({ from, to }) => from <= to)
  .transform(({ from, to, reason = null }): ExplainedPause => ({ start: from, end: to, reason, by: null }));

/** The stretches in which the clock stood still, out of a file; none without one. */
export async function givenPauses(path: string | null): Promise<Result<readonly ExplainedPause[]>> {
  return path === null ? done([]) : readJsonInput(path, z.array(pauseSchema).max(10_000).readonly());
}
