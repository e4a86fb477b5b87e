import { Select, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CostIssue } from '#shared/domain/kinds.ts';
import { DifferenceChart } from '#renderer/features/costs/split/difference-chart.tsx';
import { useFigureWords } from '#renderer/features/costs/split/split-words.ts';
import { useLiveSplit } from '#renderer/features/costs/split/use-live-split.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { compareIssue, type Comparison, firstCompared, NOW } from './comparison.ts';

function ComparisonTable(props: {
  readonly comparison: Comparison;
  readonly ofIssue: string;
  readonly ofOther: string;
}): ReactNode {
  const { costsSplit, costsIssues, shell } = useText();
  const words = useFigureWords();
  const { comparison, ofIssue, ofOther } = props;
  const { differences, isFromIssue } = comparison;
  const [earlier, later] = isFromIssue ? [ofIssue, ofOther] : [ofOther, ofIssue];
  return (
    <table className="list-table split-table" aria-label={costsIssues.compare.versus}>
      <thead>
        <tr>
          <th scope="col">{costsSplit.columns.body}</th>
          {[earlier, later, costsSplit.columns.difference].map((column) => (
            <th key={column} scope="col" className="list-number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ name, before, after, moreCents }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[before, after].map((paid, place) => (
              <td key={place} className="tabular list-number">
                {paid === null ? shell.nothing : words.money(paid.transferCents)}
              </td>
            ))}
            <td className="tabular list-number split-strong">{words.more(moreCents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an issue differs by from another, or from the data of today. @see REG-13.7-a */
export function IssueComparison({ issue }: { readonly issue: CostIssue }): ReactNode {
  const { costsIssues, costsSplit } = useText();
  const formats = useFormats();
  const all = useRecords('costIssue') ?? [];
  const live = useLiveSplit(issue.year);
  const [chosen, setChosen] = useState<string | null>(null);
  const compared = chosen ?? firstCompared(issue, all);
  const others = all.filter(({ year, id }) => year === issue.year && id !== issue.id);
  const other = others.find(({ id }) => id === compared);
  const isKnown = live !== undefined && live.split.ok && live.assembled.missing.length === 0;
  const today = isKnown ? live.split.value.bodies : null;
  const comparison = compareIssue(issue, other, today);
  const moment = ({ issuedAt }: CostIssue): string => formats.dateTime(issuedAt);
  const { compare } = costsIssues;
  return (
    <Stack gap="sm">
      <Select
        label={compare.label}
        value={compared}
        allowDeselect={false}
        data={[
          { value: NOW, label: compare.now },
          ...others
            .toSorted((one, another) => another.issuedAt - one.issuedAt)
            .map((each) => ({ value: each.id, label: compare.issue(moment(each)) })),
        ]}
        onChange={setChosen}
      />
      {comparison === null ? (
        <p className="soft">{compare.none}</p>
      ) : (
        <>
          <div className="split-scroll" role="region" aria-label={compare.versus} tabIndex={0}>
            <ComparisonTable
              comparison={comparison}
              ofIssue={moment(issue)}
              ofOther={other === undefined ? costsSplit.columns.now : moment(other)}
            />
          </div>
          <DifferenceChart title={compare.chart} differences={comparison.differences} />
        </>
      )}
    </Stack>
  );
}
