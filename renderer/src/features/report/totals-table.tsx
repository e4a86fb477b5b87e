import type { ReactNode } from 'react';
import { CALL_REASONS, CHANNELS, TICKET_PRIORITIES, type TicketState } from '#shared/domain/ticket.ts';
import { OPEN_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { type StateCounts, sumOfStates, type TicketTotals } from '#shared/reports/ticket-totals.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { TableHeading } from './table-heading.tsx';

interface TotalsLine {
  readonly key: string;
  readonly label: string;
  readonly counts: StateCounts;
}

interface TotalsGroup {
  readonly label: string;
  readonly lines: readonly TotalsLine[];
}

function sum(counts: StateCounts, states: readonly TicketState[]): number {
  return states.reduce((total, state) => total + counts[state], 0);
}

function useGroups(totals: TicketTotals): readonly TotalsGroup[] {
  const { reportScreen, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const line = (key: string, label: string, counts: StateCounts): TotalsLine => ({ key, label, counts });
  return [
    {
      label: reportScreen.byBody,
      lines: [...totals.byBody]
        .map(([id, counts]) => line(id, nameOf(id) ?? id, counts))
        .sort((left, right) => formats.compare(left.label, right.label)),
    },
    {
      label: reportScreen.byPriority,
      lines: TICKET_PRIORITIES.toReversed().map((key) =>
        line(key, labels.ticketPriority[key], totals.byPriority[key]),
      ),
    },
    {
      label: reportScreen.byReason,
      lines: CALL_REASONS.map((key) => line(key, labels.callReason[key], totals.byReason[key])),
    },
    {
      label: reportScreen.byChannel,
      lines: CHANNELS.map((key) => line(key, labels.channel[key], totals.byChannel[key])),
    },
  ];
}

function Figures({ counts }: { readonly counts: StateCounts }): ReactNode {
  const formats = useFormats();
  const figures = [
    sum(counts, OPEN_STATES),
    counts.resolved,
    counts.closed,
    counts.cancelled,
    sumOfStates(counts),
  ];
  return figures.map((figure, place) => (
    // Figures are told apart by their column alone.
    <td key={place} data-zero={figure === 0 || undefined}>
      {formats.integer(figure)}
    </td>
  ));
}

/** The totals of the register: the figures that the file will have. */
export function TotalsTable({ totals }: { readonly totals: TicketTotals }): ReactNode {
  const { reportScreen } = useText();
  const groups = useGroups(totals);
  const columns = [
    reportScreen.open,
    reportScreen.resolved,
    reportScreen.ended,
    reportScreen.cancelled,
    reportScreen.total,
  ];
  return (
    <table className="totals" aria-label={reportScreen.preview}>
      <TableHeading namesLabel={reportScreen.preview} columns={columns} />
      <tbody>
        <tr className="totals__all">
          <th scope="row">{reportScreen.total}</th>
          <Figures counts={totals.byState} />
        </tr>
      </tbody>
      {groups.map(({ label, lines }) => (
        <tbody key={label}>
          <tr className="totals__group">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {label}
            </th>
          </tr>
          {lines
            .filter(({ counts }) => sumOfStates(counts) > 0)
            .map((each) => (
              <tr key={each.key}>
                <th scope="row">{each.label}</th>
                <Figures counts={each.counts} />
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
