import { Button, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OnSiteReport } from '#shared/domain/kinds.ts';
import { minutesOnSite } from '#shared/domain/on-site/on-site-charge.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { PaperSignature } from '#renderer/parts/paper-signature.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { ReportCharges } from './report-charges.tsx';
import './report-paper.css';

interface ReportProps {
  readonly report: OnSiteReport;
}

/** When somebody was at the seat, and for how long. */
export function useWhen(): (report: OnSiteReport) => string {
  const { outings: words } = useText();
  const formats = useFormats();
  return (report) => {
    const { arrivedAt, leftAt } = report;
    const hours = words.report.hours(formats.decimal(minutesOnSite(report) / 60, 1));
    return words.report.when(
      formats.day(dayOf(arrivedAt)),
      formats.time(arrivedAt),
      formats.time(leftAt),
      hours,
    );
  };
}

/** The warranty of an outing, in words. @see CAP-3.1.6-c */
export function useWarranty(): (report: OnSiteReport) => string {
  const { outings: words } = useText();
  const formats = useFormats();
  return ({ warrantyUntil }) =>
    warrantyUntil === null ? words.report.noWarranty : words.report.warrantyUntil(formats.day(warrantyUntil));
}

function useFacts(report: OnSiteReport): readonly Fact[] {
  const { outings: words, fieldNames, labels } = useText();
  const nameOf = useNames();
  const when = useWhen();
  const warranty = useWarranty();
  const { showTicket } = useOnSiteWays();
  const assets = useFound('asset', 'bodyId', report.bodyId) ?? [];
  const names = fieldNames.onSiteReport;
  const { seatId, ticketIds, assetIds, works, outcome, nextSteps, signatory } = report;
  const used = assets.filter(({ id }) => assetIds.includes(id)).map(({ label }) => label);
  return [
    [names.number, ticketCode(report)],
    [names.bodyId, nameOf(report.bodyId)],
    [names.seatId, seatId === null ? null : nameOf(seatId)],
    [
      names.ticketIds,
      ticketIds.map((id) => (
        <div key={id}>
          <TicketFact ticketId={id} onOpenTicket={showTicket} />
        </div>
      )),
    ],
    [names.technicianId, nameOf(report.technicianId)],
    [words.report.columns.duration, when(report)],
    [
      names.works,
      <span key="works" className="report-works">
        {works}
      </span>,
    ],
    [names.outcome, labels.workOutcome[outcome]],
    ...(used.length === 0 ? [] : [[names.assetIds, used.join(', ')] as const]),
    ...(nextSteps === null ? [] : [[names.nextSteps, nextSteps] as const]),
    [words.report.warranty, warranty(report)],
    [names.signatory, signatory],
  ];
}

/** An intervention report: what was done, what it costs, its warranty, who signed it. @see CAP-3.1.6-b, CAP-3.1.6-c */
export function ReportCard(props: ReportProps & { readonly onGone: () => void }): ReactNode {
  const { outings: words } = useText();
  const { printReport } = useOnSiteWays();
  const may = useMay();
  const { report, onGone } = props;
  const { id, deleted, signedOn, signatory } = report;
  const canSign = !deleted && may('signOnSiteReport') && (signedOn !== null || signatory !== null);
  return (
    <Stack gap="lg">
      <Facts facts={useFacts(report)} />
      <ReportCharges report={report} />
      {signedOn === null && signatory === null && !deleted && (
        <p className="soft">{words.report.noSignatory}</p>
      )}
      <PaperSignature
        paper={report}
        signer={signatory ?? ''}
        title={words.report.signature}
        done={words.report.signedDone}
        draftKey={`on-site/report/${id}/paper`}
        canSign={canSign}
        sign={(act, said) => act('signOnSiteReport', { id, ...said })}
      />
      <div>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} aria-hidden />}
          onClick={() => printReport(id)}
        >
          {words.report.print}
        </Button>
      </div>
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteOnSiteReport') && signedOn === null}
        words={words.report.removal}
        onRemove={(act) => act('deleteOnSiteReport', { id })}
        onRestore={(act) => act('restoreOnSiteReport', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
