import { type ReactNode, useMemo } from 'react';
import { checkFrozen } from '#shared/domain/costs/frozen-split.ts';
import type { CostIssue } from '#shared/domain/kinds.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { type SectionProps, SectionScreen } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { IssueCard } from './issue-card.tsx';
import '#renderer/features/costs/split/split.css';

/** The issues of a year, latest first, each with whether its figures hold. */
function useIssues(year: number) {
  const issues = useRecords('costIssue');
  return useMemo(
    () =>
      issues
        ?.filter((issue) => issue.year === year)
        .toSorted((one, other) => other.issuedAt - one.issuedAt)
        .map((issue) => ({ issue, holds: checkFrozen(year, issue.frozen).deviations.length === 0 })),
    [issues, year],
  );
}

function useRows(year: number): readonly SectionRow[] | undefined {
  const { costsIssues } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { check } = costsIssues;
  return useIssues(year)?.map(({ issue, holds }) => {
    const { id, issuedAt, issuedById, frozen } = issue;
    const sum = (pick: (body: CostIssue['frozen']['bodies'][number]) => number): string =>
      formats.money(frozen.bodies.reduce((all, body) => all + pick(body), 0));
    return {
      id,
      name: costsIssues.name(formats.dateTime(issuedAt)),
      cells: [
        nameOf(issuedById) ?? '',
        sum(({ shareCents }) => shareCents),
        sum(({ transferCents }) => transferCents),
        holds ? { word: check.holds, tone: 'good' } : { word: check.deviates, tone: 'bad' },
      ],
      bodyId: null,
      isSettled: false,
    };
  });
}

/** The splits that were issued: each stays as it was. @see REG-13.7-a */
export function IssuesSection(props: SectionProps): ReactNode {
  const { columns } = useText().costsIssues;
  const { year } = useCostWays();
  const { openId, onClose } = props;
  return (
    <SectionScreen
      isByBody={false}
      {...props}
      rows={useRows(year)}
      canSettle={false}
      columns={[
        { label: columns.issue },
        { label: columns.issuedBy },
        { label: columns.net, isNumber: true },
        { label: columns.transfer, isNumber: true },
        { label: columns.check },
      ]}
      drawer={
        <SectionDrawer
          kind="costIssue"
          id={openId}
          onClose={onClose}
          card={({ record }) => <IssueCard issue={record} />}
        />
      }
    />
  );
}
