import type { WriteRef } from '#shared/domain/change.ts';
import { takesAnyWords } from '#shared/domain/free-text.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import { CHANGE_REASON, REDACTED } from '#shared/domain/redaction.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';

type RedactableKind = ArgumentsOf<'redactValue'>['kind'];

/** What is to be blanked: a field of a record, as it stands or as one write gave it. */
export interface RedactTarget {
  readonly kind: RedactableKind;
  readonly id: RecordId;
  readonly field: string;
  readonly write?: WriteRef;
}

/** The field whose words a line of a timeline says, in the kinds whose values can be blanked. */
const TOLD_FIELD: Readonly<Partial<Record<Kind, string>>> = {
  ticket: 'description',
  ticketEntry: 'text',
  contact: 'note',
  consultation: 'decision',
  plannedTask: 'note',
  evolution: 'description',
  improvement: 'description',
} satisfies Partial<Record<RedactableKind, string>>;

/** What a line of a timeline could have blanked; `null` when it says no words of its own. */
export function targetOfLine(
  source: { readonly kind: Kind; readonly id: RecordId; readonly field?: string } | null,
  text: string | null,
): RedactTarget | null {
  const isReply = source?.kind === 'escalation' && source.field === 'repliedAt';
  const field = isReply ? 'reply' : source === null ? undefined : TOLD_FIELD[source.kind];
  if (source === null || field === undefined || text === null || text === REDACTED) return null;
  return { kind: source.kind as RedactableKind, id: source.id, field };
}

/** What a fact of a ticket's history could have blanked; `null` when nobody wrote words there. */
export function targetOfFact(
  ticketId: RecordId<'ticket'>,
  line: { readonly change: WriteRef; readonly field: string | null; readonly after: JsonValue },
): RedactTarget | null {
  const { change, field, after } = line;
  if (field === null || typeof after !== 'string' || after === REDACTED) return null;
  if (!takesAnyWords(fieldsOf('ticket')[field])) return null;
  return { kind: 'ticket', id: ticketId, field, write: { replica: change.replica, n: change.n } };
}

/** What the reason of an act could have blanked, in the history of a ticket. */
export function targetOfReason(
  ticketId: RecordId<'ticket'>,
  { reason, lines }: { readonly reason?: string; readonly lines: readonly { readonly change: WriteRef }[] },
): RedactTarget | null {
  const change = lines[0]?.change;
  if (reason === undefined || reason === REDACTED || change === undefined) return null;
  return {
    kind: 'ticket',
    id: ticketId,
    field: CHANGE_REASON,
    write: { replica: change.replica, n: change.n },
  };
}
