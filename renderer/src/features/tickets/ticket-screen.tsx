import { Skeleton } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { PanelSubject } from '#shared/reports/requester-panel.ts';
import { useAnnounce } from '#renderer/state/console-state.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { TicketListStatus } from '#renderer/store/ticket-list.ts';
import { type TicketViewOnScreen, useTicketView } from '#renderer/store/use-ticket-view.ts';
import { useQueueOrder } from '#renderer/store/use-queue-order.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { NewButton } from '#renderer/ui/new-button.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { Screen } from '#renderer/ui/screen.tsx';
import { SlashSearch } from '#renderer/ui/slash-search.tsx';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { ContactsButton } from './contacts/contacts-button.tsx';
import { FiltersBar } from './filters-bar.tsx';
import { ListEmpty } from './list-empty.tsx';
import { createSelection } from './selection.ts';
import { TicketTable } from './ticket-table.tsx';
import { ViewsMenu } from './views/views-menu.tsx';
import { queryOf, type TicketSearch } from './ticket-search.ts';
import './ticket-screen.css';

const SKELETON_ROWS = Array.from({ length: 14 }, (_, place) => place);

export interface TicketScreenProps {
  readonly search: TicketSearch;
  readonly onSearch: (next: TicketSearch) => void;
  readonly openId: RecordId<'ticket'> | undefined;
  readonly onOpen: (id: RecordId<'ticket'>) => void;
  readonly onEnter: (id: RecordId<'ticket'>) => void;
  readonly onNew: () => void;
  /** Shows the calls that have no ticket. */
  readonly onContacts: () => void;
  /** Shows everything that a body asked. */
  readonly onPanel: (subject: PanelSubject) => void;
  /** What stands beside the list: a ticket, the quick entry, or nothing. */
  readonly pane: ReactNode;
  readonly hasPane: boolean;
}

function useCount({ view, count }: TicketViewOnScreen): string {
  const { tickets } = useText();
  const formats = useFormats();
  return view === null ? '' : tickets.count(formats.integer(count), formats.integer(view.total));
}

/** Says how many tickets were found once the typing pauses. */
function useSpokenCount(list: TicketViewOnScreen, words: string): void {
  const say = useAnnounce();
  const { loading } = list;
  useEffect(() => {
    if (!loading && words !== '') say(words);
  }, [loading, words, say]);
}

function PartialNotice({ status }: { readonly status: TicketListStatus }): ReactNode {
  const { table } = useText().tickets;
  const formats = useFormats();
  const sentenceOf = useRefusalSentence();
  switch (status.phase) {
    case 'ready':
      return null;
    case 'building':
      return (
        <p className="tickets-partial" role="status">
          {status.total === null
            ? table.partialUnknown
            : table.partial(formats.integer(status.done), formats.integer(status.total))}
        </p>
      );
    case 'failed':
      return (
        <p className="tickets-partial" role="alert">
          {sentenceOf({ code: `archive-${status.failure}`, data: {} })}
        </p>
      );
  }
}

function ListSkeleton(): ReactNode {
  const { shell } = useText();
  return (
    <div className="tickets-skeleton card" role="status" aria-label={shell.loading}>
      {SKELETON_ROWS.map((place) => (
        <Skeleton key={place} height={12} radius={6} width={`${92 - ((place * 7) % 30)}%`} />
      ))}
    </div>
  );
}

function OpenTicket({ onNew }: { readonly onNew: () => void }): ReactNode {
  const { tickets } = useText();
  const may = useMay();
  return may('openTicket') ? <NewButton label={tickets.newTicket} onNew={onNew} /> : null;
}

/** The queue, its filters, and a ticket beside it. */
export function TicketScreen(props: TicketScreenProps): ReactNode {
  const { search, onSearch } = props;
  const { tickets, queue } = useText();
  const [queueOrder] = useQueueOrder();
  const query = useMemo(() => queryOf(search, queueOrder), [search, queueOrder]);
  const list = useTicketView(query);
  const [selection] = useState(createSelection);
  const words = useCount(list);
  useSpokenCount(list, words);
  const isWaiting = list.view === null && list.count === 0;

  return (
    <div className={props.hasPane ? 'tickets tickets--split' : 'tickets'}>
      <Screen
        title={tickets.title}
        aside={
          <>
            <span className="soft tabular">{words}</span>
            {query.sort.column === 'queue' && <span className="soft">{queue.order.inQueue}</span>}
            <SlashSearch
              label={tickets.searchLabel}
              placeholder={tickets.searchPlaceholder}
              text={search.text ?? ''}
              onText={(text) => onSearch({ ...search, text })}
            />
          </>
        }
        acts={
          <>
            <ViewsMenu search={search} onSearch={onSearch} />
            <ContactsButton onOpen={props.onContacts} />
            <OpenTicket onNew={props.onNew} />
          </>
        }
      >
        <FiltersBar search={search} onSearch={onSearch} facets={list.view?.facets} onPanel={props.onPanel} />
        <PartialNotice status={list.status} />
        <BulkBar selection={selection} />
        {isWaiting && <ListSkeleton />}
        {list.view !== null && list.count === 0 && (
          <div className="grid-list card">
            <ListEmpty total={list.view.total} search={search} onSearch={onSearch} onNew={props.onNew} />
          </div>
        )}
        {list.count > 0 && (
          <TicketTable
            list={list}
            sort={query.sort}
            onSort={(sort) => onSearch({ ...search, sort: sort?.column, direction: sort?.direction })}
            selection={selection}
            openId={props.openId}
            onOpen={props.onOpen}
            onEnter={props.onEnter}
          />
        )}
      </Screen>
      {props.pane}
    </div>
  );
}
