import { z } from 'zod';

/**
 * What the host tells unasked. Each is a hint to look at the shared folder sooner; a console that misses it looks later.
 * - `wake`: the machine woke up, was unlocked, or came into a network;
 * - `hint`: something stirred among the announcements of the attached folder.
 */
export const noticeSchema = z.enum(['wake', 'hint']);

/** What the host tells unasked. */
export type HostNotice = z.infer<typeof noticeSchema>;

/** What was told since the console last asked: each notice once, and the number from which to ask on. */
export const heardNoticesSchema = z.object({ upTo: z.int().min(0), heard: z.array(noticeSchema) });

/** What was told since the console last asked. */
export type HeardNotices = z.infer<typeof heardNoticesSchema>;
