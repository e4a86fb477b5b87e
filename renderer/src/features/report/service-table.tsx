import type { ReactNode } from 'react';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { ServiceFigures, ServiceGroup } from '#shared/reports/service-groups.ts';
import type { ServiceSummary } from '#shared/reports/service-request.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { TableHeading } from './table-heading.tsx';

function Outcome({ figures }: { readonly figures: ServiceFigures }): ReactNode {
  const { serviceLevelReport } = useText();
  const { outcomes, unavailable } = serviceLevelReport;
  if (figures.met === null) return <span className="soft">{unavailable}</span>;
  return figures.met ? (
    <span className="chip chip--good">{outcomes.met}</span>
  ) : (
    <span className="chip chip--bad">{outcomes.missed}</span>
  );
}

function FigureCells(props: { readonly figures: ServiceFigures; readonly target: number | null }): ReactNode {
  const { serviceLevelReport } = useText();
  const formats = useFormats();
  const { figures, target } = props;
  const { counted, within, excluded, resolved, netMinutes } = figures;
  const { unavailable } = serviceLevelReport;
  const cells = [
    formats.integer(counted),
    formats.integer(within),
    formats.percent({ numerator: within, denominator: counted }),
    target === null ? unavailable : formats.percent({ numerator: target, denominator: 10_000 }),
    <Outcome key="outcome" figures={figures} />,
    formats.integer(excluded),
    resolved === 0 ? unavailable : formats.duration(Math.round(netMinutes / resolved)),
  ];
  // Figures are told apart by their column alone.
  return cells.map((cell, place) => <td key={place}>{cell}</td>);
}

function GroupRows({ group, label }: { readonly group: ServiceGroup; readonly label: string }): ReactNode {
  const { labels } = useText();
  return (
    <tbody>
      <tr className="totals__group">
        <th scope="rowgroup" colSpan={8}>
          {label}
        </th>
      </tr>
      {TICKET_PRIORITIES.toReversed().map((priority) => (
        <tr key={priority}>
          <th scope="row">{labels.ticketPriority[priority]}</th>
          <FigureCells figures={group.byPriority[priority]} target={group.target} />
        </tr>
      ))}
    </tbody>
  );
}

/** How the service levels were kept: the figures that the file will have. */
export function ServiceTable({ summary }: { readonly summary: ServiceSummary }): ReactNode {
  const { reportScreen, report, serviceLevelReport } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const words = serviceLevelReport.summary;
  const columns = [
    words.counted,
    words.within,
    words.share,
    words.target,
    words.outcome,
    words.excluded,
    words.net,
  ];
  const { whole, groups } = summary;
  const label = ({ bodyId, target, isOneOfSeveral }: ServiceGroup): string => {
    const name = bodyId === null ? report.register.everyBody : (nameOf(bodyId) ?? bodyId);
    if (!isOneOfSeveral) return name;
    return target === null
      ? serviceLevelReport.groups.unpromised(name)
      : serviceLevelReport.groups.promised(name, formats.percent({ numerator: target, denominator: 10_000 }));
  };
  const shown = groups.length > 1 ? [whole, ...groups] : groups;
  return (
    <table className="totals" aria-label={reportScreen.preview}>
      <TableHeading namesLabel={words.priority} columns={columns} />
      {shown.map((group) => (
        <GroupRows key={`${group.bodyId ?? ''} ${String(group.target)}`} group={group} label={label(group)} />
      ))}
    </table>
  );
}
