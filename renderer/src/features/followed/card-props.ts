import type { RecordId } from '#shared/domain/identity.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import type { FollowedKind } from './followed-section.ts';

/** What is shown beside the list of a record that is followed. */
export interface CardProps<K extends FollowedKind> {
  readonly record: RecordOf<K>;
  readonly onOpenTicket: (ticketId: RecordId<'ticket'>) => void;
}
