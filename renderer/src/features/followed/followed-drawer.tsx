import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { UseCaseName } from '#shared/application/use-cases.ts';
import { KnownRecord, RecordTabs } from '#renderer/parts/record-tabs.tsx';
import { useAllowed } from '#renderer/parts/use-allowed.ts';
import { useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';
import { EvolutionCard } from './evolution-card.tsx';
import { EvolutionEdit } from './evolution-edit.tsx';
import { type FollowedKind, type FollowedSection, isProposed, KIND_OF } from './followed-section.ts';
import { ImprovementCard } from './improvement-card.tsx';
import { ImprovementEdit } from './improvement-edit.tsx';
import { PlanCard, PlanEdit } from './plan-card.tsx';
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

/** What the records that a history names are called: the ticket it came from by its code. */
function useNameOf(ticketId: TicketId | null): (id: string) => string | undefined {
  const nameOf = useNames();
  const tickets = useTickets(ticketId === null ? [] : [ticketId]);
  const ticket = ticketId === null ? undefined : tickets?.get(ticketId);
  return (id) => (id === ticket?.id ? ticketCode(ticket) : nameOf(id));
}

interface Parts<K extends FollowedKind> {
  readonly card: (seen: Versioned<K>) => ReactNode;
  /** The form, for what can be mended by who is at the console; `onSaved` leads back to what it says. */
  readonly edit?: (seen: Versioned<K>, onSaved: () => void) => ReactNode;
  readonly editing?: UseCaseName;
}

function Sides<K extends FollowedKind>(props: Parts<K> & { readonly seen: Versioned<K> }): ReactNode {
  const { followed } = useText();
  const { seen, card, edit, editing } = props;
  const isEdited = useAllowed(editing);
  const nameOf = useNameOf('ticketId' in seen.record ? seen.record.ticketId : null);
  const data = { name: 'data', label: followed.data, content: () => card(seen) };
  return (
    <RecordTabs
      seen={seen}
      historyLabel={followed.history}
      nameOf={nameOf}
      tabs={
        edit === undefined || !isEdited
          ? [data]
          : [data, { name: 'edit', label: followed.edit, content: (toFirst) => edit(seen, toFirst) }]
      }
    />
  );
}

function FollowedRecord<K extends FollowedKind>(
  props: Parts<K> & { readonly kind: K; readonly id: string },
): ReactNode {
  const { followed } = useText();
  const { kind, id } = props;
  return (
    <KnownRecord kind={kind} id={id} missing={{ title: followed.missing, text: followed.missingText }}>
      {(seen) => <Sides {...props} seen={seen} />}
    </KnownRecord>
  );
}

function OpenRecord(props: FollowedDrawerProps & { readonly id: string }): ReactNode {
  const { section, id, onOpenTicket } = props;
  switch (section) {
    case 'suppliers':
      return (
        <FollowedRecord
          kind="escalation"
          editing="editEscalation"
          id={id}
          card={({ record }) => <SupplierCard record={record} onOpenTicket={onOpenTicket} />}
          edit={({ record }, onSaved) => <SupplierEdit record={record} onSaved={onSaved} />}
        />
      );
    case 'improvements':
      return (
        <FollowedRecord
          kind="improvement"
          editing="editImprovement"
          id={id}
          card={({ record }) => <ImprovementCard record={record} onOpenTicket={onOpenTicket} />}
          edit={({ record }, onSaved) => <ImprovementEdit record={record} onSaved={onSaved} />}
        />
      );
    case 'evolutions':
      return (
        <FollowedRecord
          kind="evolution"
          editing="editEvolution"
          id={id}
          card={({ record }) => <EvolutionCard record={record} onOpenTicket={onOpenTicket} />}
          edit={(seen, onSaved) => <EvolutionEdit seen={seen} onSaved={onSaved} />}
        />
      );
    case 'variations':
      return (
        <FollowedRecord
          kind="serviceVariation"
          editing="editServiceVariation"
          id={id}
          card={({ record }) => <VariationCard record={record} />}
          edit={({ record }, onSaved) => <VariationEdit record={record} onSaved={onSaved} />}
        />
      );
    case 'plan':
      return (
        <FollowedRecord
          kind="planAction"
          editing="editPlanAction"
          id={id}
          card={({ record }) => <PlanCard record={record} />}
          edit={({ record }, onSaved) => <PlanEdit record={record} onSaved={onSaved} />}
        />
      );
    case 'maintenance':
      return (
        <FollowedRecord
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
