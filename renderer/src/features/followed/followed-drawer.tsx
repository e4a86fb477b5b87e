import { Drawer, Skeleton, Tabs } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useText } from '#renderer/state/text.ts';
import { useHistory, useVersioned } from '#renderer/store/record-hooks.ts';
import { useConflictDesk } from '#renderer/store/use-conflict-desk.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';
import { ConflictList } from '#renderer/ui/conflicts/conflict-list.tsx';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { EvolutionCard } from './evolution-card.tsx';
import { EvolutionEdit } from './evolution-edit.tsx';
import { type FollowedKind, type FollowedSection, isProposed, KIND_OF } from './followed-section.ts';
import { ImprovementCard } from './improvement-card.tsx';
import { ImprovementEdit } from './improvement-edit.tsx';
import { ProposeForm } from './propose-form.tsx';
import { SupplierCard } from './supplier-card.tsx';
import { SupplierEdit } from './supplier-edit.tsx';
import { TaskCard } from './task-card.tsx';
import { VariationCard, VariationEdit } from './variation-card.tsx';

type TicketId = RecordId<'ticket'>;

interface FollowedDrawerProps {
  readonly section: FollowedSection;
  /** `null` for something new, `undefined` when nothing is open. */
  readonly id: string | null | undefined;
  readonly onClose: () => void;
  readonly onOpenTicket: (ticketId: TicketId) => void;
}

function RecordHistory(props: {
  readonly kind: FollowedKind;
  readonly id: string;
  readonly ticketId: TicketId | null;
}): ReactNode {
  const { kind, id, ticketId } = props;
  const lines = useHistory(kind, id as RecordId<FollowedKind>);
  const nameOf = useNames();
  const tickets = useTickets(ticketId === null ? [] : [ticketId]);
  const ticket = ticketId === null ? undefined : tickets?.get(ticketId);
  return (
    <HistoryList
      kind={kind}
      lines={lines}
      nameOf={(each) => (each === ticket?.id ? ticketCode(ticket) : nameOf(each))}
    />
  );
}

interface Parts<K extends FollowedKind> {
  readonly card: (seen: Versioned<K>) => ReactNode;
  /** The form, for what can be mended; `onSaved` leads back to what it says. */
  readonly edit?: (seen: Versioned<K>, onSaved: () => void) => ReactNode;
}

function RecordTabs<K extends FollowedKind>(props: Parts<K> & { readonly seen: Versioned<K> }): ReactNode {
  const { followed } = useText();
  const { seen, card, edit } = props;
  const [tab, setTab] = useState<string | null>('data');
  const { kind, id } = seen.record;
  const ticketId = 'ticketId' in seen.record ? seen.record.ticketId : null;
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="data">{followed.data}</Tabs.Tab>
        {edit !== undefined && <Tabs.Tab value="edit">{followed.edit}</Tabs.Tab>}
        <Tabs.Tab value="history">{followed.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="data" pt="md">
        <div className="followed-conflicts">
          <ConflictList desk={useConflictDesk(seen)} />
        </div>
        {card(seen)}
      </Tabs.Panel>
      {edit !== undefined && (
        <Tabs.Panel value="edit" pt="md">
          {edit(seen, () => setTab('data'))}
        </Tabs.Panel>
      )}
      <Tabs.Panel value="history" pt="md">
        <RecordHistory kind={kind} id={id} ticketId={ticketId} />
      </Tabs.Panel>
    </Tabs>
  );
}

function KnownRecord<K extends FollowedKind>(
  props: Parts<K> & { readonly kind: K; readonly id: string },
): ReactNode {
  const { followed } = useText();
  const live = useVersioned(props.kind, props.id as RecordId<K>);
  switch (live.status) {
    case 'loading':
      return <Skeleton height={240} radius="md" />;
    case 'missing':
      return (
        <Notice icon={IconListSearch} title={followed.missing}>
          <p className="soft">{followed.missingText}</p>
        </Notice>
      );
    case 'ready':
      return <RecordTabs {...props} seen={live.value} />;
  }
}

function OpenRecord(props: FollowedDrawerProps & { readonly id: string }): ReactNode {
  const { section, id, onOpenTicket } = props;
  switch (section) {
    case 'suppliers':
      return (
        <KnownRecord
          kind="escalation"
          id={id}
          card={({ record }) => <SupplierCard record={record} onOpenTicket={onOpenTicket} />}
          edit={({ record }, onSaved) => <SupplierEdit record={record} onSaved={onSaved} />}
        />
      );
    case 'improvements':
      return (
        <KnownRecord
          kind="improvement"
          id={id}
          card={({ record }) => <ImprovementCard record={record} onOpenTicket={onOpenTicket} />}
          edit={({ record }, onSaved) => <ImprovementEdit record={record} onSaved={onSaved} />}
        />
      );
    case 'evolutions':
      return (
        <KnownRecord
          kind="evolution"
          id={id}
          card={({ record }) => <EvolutionCard record={record} onOpenTicket={onOpenTicket} />}
          edit={(seen, onSaved) => <EvolutionEdit seen={seen} onSaved={onSaved} />}
        />
      );
    case 'variations':
      return (
        <KnownRecord
          kind="serviceVariation"
          id={id}
          card={({ record }) => <VariationCard record={record} />}
          edit={({ record }, onSaved) => <VariationEdit record={record} onSaved={onSaved} />}
        />
      );
    case 'maintenance':
      return (
        <KnownRecord
          kind="plannedTask"
          id={id}
          card={({ record }) => <TaskCard record={record} onOpenTicket={onOpenTicket} />}
        />
      );
  }
}

/** What is followed, beside its list: what it says, what can be done, its history. */
export function FollowedDrawer(props: FollowedDrawerProps): ReactNode {
  const { followed, labels } = useText();
  const { section, id, onClose } = props;
  const isNew = id === null && isProposed(section);
  return (
    <Drawer
      opened={typeof id === 'string' || isNew}
      onClose={onClose}
      size={560}
      title={isNew ? followed.propose[section] : labels.kind[KIND_OF[section]]}
    >
      {isNew && <ProposeForm section={section} onDone={onClose} />}
      {typeof id === 'string' && <OpenRecord key={id} {...props} id={id} />}
    </Drawer>
  );
}
