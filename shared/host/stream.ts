import { z } from 'zod';
import { progressSchema } from './contract.ts';

/** The header that carries the page's token on each call through the loopback door. */
export const TOKEN_HEADER = 'x-presidio-token';

/** The name of the `meta` element that holds the token in the loopback door's page. */
export const TOKEN_META = 'presidio-token';

/** Where calls go on the loopback door, followed by the call's name. */
export const CALL_PATH = '/call/';

/**
 * One line of the loopback door's answer to a call: any number of progress lines, then the answer itself. Carrying both
 * on the same response keeps their order and needs no second connection.
 */
export const streamLineSchema = z.union([
  z.strictObject({ progressId: z.string(), progress: progressSchema }),
  z.strictObject({ answer: z.unknown() }),
]);

/** One line of the loopback door's answer to a call. */
export type StreamLine = z.infer<typeof streamLineSchema>;
