import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import { ULID_PATTERN } from '#shared/domain/identity.ts';
import type { PanelSubject } from '#shared/reports/requester-panel.ts';

const id = z.string().regex(ULID_PATTERN).optional().catch(undefined);

/** What the address says of a panel: whose it is, and which of its lists is shown. */
export const panelSearchSchema = z.object({
  body: id,
  person: id,
  list: z.enum(['inHand', 'past']).optional().catch(undefined),
});

export type PanelSearch = z.infer<typeof panelSearchSchema>;

/** Whose panel an address means; a person's before a body's. */
export function subjectOf({ body, person }: PanelSearch): PanelSubject | null {
  if (person !== undefined) return { kind: 'person', id: person as RecordId<'person'> };
  return body === undefined ? null : { kind: 'body', id: body as RecordId<'body'> };
}
