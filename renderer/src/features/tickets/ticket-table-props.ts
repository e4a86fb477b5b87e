import type { RecordId } from '#shared/domain/identity.ts';
import type { TicketQuery } from '#renderer/store/ticket-query.ts';
import type { TicketViewOnScreen } from '#renderer/store/use-ticket-view.ts';
import type { SelectionStore } from './selection.ts';

/** What the ticket list shows, and what it tells. */
export interface TicketTableProps {
  readonly list: TicketViewOnScreen;
  readonly sort: TicketQuery['sort'];
  readonly onSort: (sort: TicketQuery['sort'] | undefined) => void;
  readonly selection: SelectionStore;
  readonly openId: RecordId<'ticket'> | undefined;
  readonly onOpen: (id: RecordId<'ticket'>) => void;
  /** A row was asked for from the keyboard: show it and go into it. */
  readonly onEnter: (id: RecordId<'ticket'>) => void;
}
