import type { ReactNode } from 'react';
import { ICT_FUNCTIONS } from '#shared/domain/ict-functions.ts';
import { SERVICE_ACTIVITIES, SERVICE_PRODUCTS } from '#shared/domain/service-activities.ts';
import { CALL_REASONS, SOLUTION_MODES } from '#shared/domain/ticket.ts';
import type { ActivityReport } from '#shared/reports/activity-report.ts';
import { withoutTravel } from '#shared/reports/activity-totals.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { TableHeading } from './table-heading.tsx';

/** A thing counted, how many there are, and which part of all. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly share: string;
}

function LinesTable(props: {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly shareWord: string;
}): ReactNode {
  const { activityReport } = useText();
  const formats = useFormats();
  const { count } = activityReport.reasons;
  return (
    <table className="totals totals--lines" aria-label={props.label}>
      <caption>{props.label}</caption>
      <TableHeading namesLabel={activityReport.reasons.item} columns={[count, props.shareWord]} />
      <tbody>
        {props.lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.label}</th>
            <td data-zero={line.count === 0 || undefined}>{formats.integer(line.count)}</td>
            <td>{line.share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The activity of the office: the figures that the file will have. */
export function ActivityTables({ report }: { readonly report: ActivityReport }): ReactNode {
  const { activityReport, labels, reference } = useText();
  const formats = useFormats();
  const totals = report.totals();
  const words = activityReport.reasons;
  const part = (count: number, whole: number): string =>
    formats.percent({ numerator: count, denominator: whole });
  const inFunction = (n: (typeof ICT_FUNCTIONS)[number]): number =>
    [...totals.byFunction[n].values()].reduce((sum, count) => sum + count, 0);
  const line = (key: string, label: string, count: number, whole: number): Line => ({
    ...{ key, label, count },
    share: part(count, whole),
  });
  const travel = withoutTravel(totals);
  return (
    <div className="report-activity">
      <LinesTable
        label={activityReport.title}
        shareWord={words.share}
        lines={ICT_FUNCTIONS.map((n) =>
          line(String(n), `${String(n)} ${labels.ictFunction[n]}`, inFunction(n), totals.counted),
        )}
      />
      <LinesTable
        label={words.byReason}
        shareWord={words.share}
        lines={CALL_REASONS.map((key) =>
          line(key, labels.callReason[key], totals.byReason[key], totals.counted),
        )}
      />
      <LinesTable
        label={words.byActivity}
        shareWord={words.share}
        lines={SERVICE_ACTIVITIES.map((key) =>
          line(key, reference.activities[key], totals.byActivity[key], sumOf(totals.byActivity)),
        )}
      />
      <LinesTable
        label={words.byProduct}
        shareWord={words.share}
        lines={SERVICE_PRODUCTS.map((key) =>
          line(key, reference.products[key], totals.byProduct[key], sumOf(totals.byProduct)),
        )}
      />
      <LinesTable
        label={words.byMode}
        shareWord={words.share}
        lines={[
          ...SOLUTION_MODES.map((key) =>
            line(key, labels.solutionMode[key], totals.byMode[key], travel.denominator),
          ),
          line('travel', words.withoutTravel, travel.numerator, travel.denominator),
        ]}
      />
    </div>
  );
}
