import { type ReactNode, useId } from 'react';
import type { SplitDifference } from '#shared/domain/costs/split-difference.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFigureWords } from './split-words.ts';

function Bar({ moreCents, most }: { readonly moreCents: number; readonly most: number }): ReactNode {
  const length = most === 0 ? 0 : (Math.abs(moreCents) / most) * 50;
  return (
    <svg className="difference-bar" viewBox="0 0 100 12" preserveAspectRatio="none">
      <line x1="50" x2="50" y1="0" y2="12" />
      <rect
        x={moreCents < 0 ? 50 - length : 50}
        y="2"
        width={length}
        height="8"
        data-less={moreCents < 0 || undefined}
      />
    </svg>
  );
}

/** Who pays more and who less, as bars to either side of nought, each with its figure. */
export function DifferenceChart(props: {
  readonly title: string;
  readonly differences: readonly SplitDifference[];
}): ReactNode {
  const { costsSplit } = useText();
  const formats = useFormats();
  const words = useFigureWords();
  const id = useId();
  const { title, differences } = props;
  const most = Math.max(0, ...differences.map(({ moreCents }) => Math.abs(moreCents)));
  const changed = differences.filter(({ moreCents }) => moreCents !== 0).length;
  return (
    <section className="card card--padded difference-chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft" role="status">
        {costsSplit.chart.label(formats.integer(changed), words.money(most))}
      </p>
      <table aria-labelledby={id}>
        <tbody>
          {differences.map(({ name, moreCents }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="difference-chart__bar" aria-hidden>
                <Bar moreCents={moreCents} most={most} />
              </td>
              <td className="tabular list-number">{words.more(moreCents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{costsSplit.chart.inAll}</th>
            <td aria-hidden />
            <td className="tabular list-number">
              {words.more(differences.reduce((all, { moreCents }) => all + moreCents, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
