import { Button, Stack } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Outing } from '#shared/domain/kinds.ts';
import { outingState } from '#shared/domain/on-site/outing-state.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { ReportForm } from '#renderer/features/on-site/reports/report-form.tsx';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { OUTING_TONES } from './outing-look.ts';
import { useReportOf } from './use-agenda.ts';

interface OutingProps {
  readonly outing: Outing;
}

/** Calls an outing off. */
function CancelOuting({ outing }: OutingProps): ReactNode {
  const { outings: words } = useText();
  const { id } = outing;
  return (
    <AskedAct
      label={words.agenda.cancel}
      needs="cancelOuting"
      draftKey={`on-site/outing/${id}/cancel`}
      initial={{}}
      isGrave
      fields={() => [
        { name: 'reason', label: words.agenda.cancelReason, sort: 'line', isMandatory: true, atMost: 500 },
      ]}
      submit={words.agenda.cancel}
      run={(act, form) => act('cancelOuting', { id, reason: form.text('reason') ?? '' })}
      done={() => words.agenda.cancelled}
    />
  );
}

/** The report of an outing: the one that was written, or the form that writes it. */
function OutingReport({ outing }: OutingProps): ReactNode {
  const { outings: words } = useText();
  const { show } = useOnSiteWays();
  const may = useMay();
  const report = useReportOf(outing.id);
  const [isWriting, setWriting] = useState(false);
  if (report !== undefined)
    return (
      <div>
        <Button
          leftSection={<IconFileText size={17} aria-hidden />}
          onClick={() => show('reports', report.id)}
        >
          {words.agenda.openReport(ticketCode(report))}
        </Button>
      </div>
    );
  if (outing.cancelledOn !== null || outing.deleted || !may('recordOnSiteReport')) return null;
  if (isWriting)
    return (
      <ReportForm
        bodyId={outing.bodyId}
        outing={outing}
        onDone={(id) => show('reports', id)}
        onCancel={() => setWriting(false)}
      />
    );
  return (
    <div>
      <Button leftSection={<IconFileText size={17} aria-hidden />} onClick={() => setWriting(true)}>
        {words.agenda.write}
      </Button>
    </div>
  );
}

function useFacts(outing: Outing, isReported: boolean): readonly Fact[] {
  const { outings: words, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const now = useNow();
  const { showTicket } = useOnSiteWays();
  const names = fieldNames.outing;
  const { seatId, ticketIds, bring, notes, cancelledOn, cancelReason } = outing;
  const state = outingState(outing, isReported, now);
  const certain: readonly Fact[] = [
    [
      words.agenda.columns.state,
      <Chip key="state" tone={OUTING_TONES[state]}>
        {words.states[state]}
      </Chip>,
    ],
    [names.bodyId, nameOf(outing.bodyId)],
    [names.seatId, seatId === null ? null : nameOf(seatId)],
    [names.technicianId, nameOf(outing.technicianId)],
    [names.startsAt, formats.dateTime(outing.startsAt)],
    [names.endsAt, formats.dateTime(outing.endsAt)],
    [
      names.ticketIds,
      ticketIds.length === 0
        ? null
        : ticketIds.map((id) => (
            <div key={id}>
              <TicketFact ticketId={id} onOpenTicket={showTicket} />
            </div>
          )),
    ],
    [
      names.bring,
      bring.length === 0 ? null : (
        <ul className="bring-list">
          {bring.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      ),
    ],
  ];
  const perhaps: readonly Fact[] = [
    [names.notes, notes],
    [names.cancelledOn, cancelledOn === null ? null : formats.day(cancelledOn)],
    [names.cancelReason, cancelReason],
  ];
  return [...certain, ...perhaps.filter(([, value]) => value !== null)];
}

/** An outing: who goes where, when, for which tickets and with what; its report. @see CAP-3.1.6-f */
export function OutingCard(props: OutingProps & { readonly onGone: () => void }): ReactNode {
  const { outings: words } = useText();
  const may = useMay();
  const { outing, onGone } = props;
  const report = useReportOf(outing.id);
  const { id, deleted, cancelledOn } = outing;
  const isOpen = report === undefined && cancelledOn === null && !deleted;
  return (
    <Stack gap="lg">
      <Facts facts={useFacts(outing, report !== undefined)} />
      <OutingReport outing={outing} />
      {isOpen && <CancelOuting outing={outing} />}
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteOuting') && report === undefined}
        words={words.removal}
        onRemove={(act) => act('deleteOuting', { id })}
        onRestore={(act) => act('restoreOuting', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
