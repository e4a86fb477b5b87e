import { z } from 'zod';

/**
 * A JSON object as a list of its members. Unlike a record's schema it passes over no name, `__proto__` included, so
 * that what comes from outside is either read whole or refused.
 */
export function entriesOf<Value>(value: z.ZodType<Value>): z.ZodType<readonly (readonly [string, Value])[]> {
  return z
    .custom<object>(
      (candidate) => typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate),
    )
    .transform((members) => Object.entries(members))
    .pipe(z.array(z.tuple([z.string(), value])));
}
