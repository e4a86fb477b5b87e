import { type ReactNode, useCallback, useState } from 'react';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { OutingCard } from './outing-card.tsx';
import { type BegunOuting, EditOutingForm, NewOutingForm } from './outing-form.tsx';
import { OUTING_TONES } from './outing-look.ts';
import { UnplannedTickets } from './unplanned-tickets.tsx';
import { type StandingOuting, useOutings } from './use-agenda.ts';
import { WeekBoard } from './week-board.tsx';

/** Codes named in a line: the first ones, and how many there are. */
const NAMED = 3;

function useRows(outings: readonly StandingOuting[] | undefined): readonly SectionRow[] | undefined {
  const { outings: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const tickets = useTickets((outings ?? []).flatMap(({ outing }) => outing.ticketIds.slice(0, NAMED)));
  return outings?.map(({ outing, state }) => {
    const { id, bodyId, technicianId, startsAt, endsAt, ticketIds } = outing;
    const codes = ticketIds.slice(0, NAMED).map((each) => {
      const ticket = tickets?.get(each);
      return ticket === undefined ? '' : ticketCode(ticket);
    });
    return {
      id,
      name: `${formats.dateTime(startsAt)}-${formats.time(endsAt)}`,
      bodyId,
      isSettled: state === 'made' || state === 'cancelled',
      cells: [
        nameOf(bodyId) ?? '',
        nameOf(technicianId) ?? '',
        codes.join(', '),
        { word: words.states[state], tone: OUTING_TONES[state] },
      ],
    };
  });
}

/** The outings of technicians: the week as a board, who waits for one, and each with its report. @see CAP-3.1.6-f, CAP-3.1-c */
export function AgendaSection(props: SectionProps): ReactNode {
  const { outings: words } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const outings = useOutings();
  const [begun, setBegun] = useState<BegunOuting>({});
  const begin = useCallback(
    (start: BegunOuting) => {
      setBegun(start);
      onOpen(null);
    },
    [onOpen],
  );
  const beginNew = useCallback(() => begin({}), [begin]);
  const { columns, add } = words.agenda;
  const known = outings ?? [];
  return (
    <SectionScreen
      {...props}
      rows={useRows(outings)}
      columns={[
        { label: columns.when },
        { label: columns.body },
        { label: columns.technician },
        { label: columns.tickets },
        { label: columns.state },
      ]}
      acts={may('planOuting') && <SectionNew label={add} onNew={beginNew} />}
      lead={
        <>
          <WeekBoard outings={known} onOpen={onOpen} onPlan={begin} />
          <UnplannedTickets outings={known} onPlan={({ id, bodyId }) => begin({ ticketId: id, bodyId })} />
        </>
      }
      drawer={
        <SectionDrawer
          kind="outing"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewOutingForm begun={begun} onDone={onOpen} /> }}
          card={({ record }) => <OutingCard outing={record} onGone={onClose} />}
          edit={
            may('editOuting') ? (seen, onSaved) => <EditOutingForm seen={seen} onDone={onSaved} /> : undefined
          }
        />
      }
    />
  );
}
