import { Button, Stack } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { checkFrozen } from '#shared/domain/costs/frozen-split.ts';
import type { CostIssue } from '#shared/domain/kinds.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useFigureWords } from '#renderer/features/costs/split/split-words.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { IssueComparison } from './issue-comparison.tsx';

/** Whether computing what was frozen anew gives the same figures, in words. */
function CheckInWords({ issue }: { readonly issue: CostIssue }): ReactNode {
  const { check } = useText().costsIssues;
  const formats = useFormats();
  const { deviations } = useMemo(() => checkFrozen(issue.year, issue.frozen), [issue]);
  if (deviations.length === 0)
    return (
      <p>
        <Chip tone="good">{check.holds}</Chip> {check.holdsText}
      </p>
    );
  return (
    <p role="alert">
      <Chip tone="bad">{check.deviates}</Chip> {check.deviatesText(formats.integer(deviations.length))}
    </p>
  );
}

function FrozenFigures({ issue }: { readonly issue: CostIssue }): ReactNode {
  const { costsSplit, costsIssues } = useText();
  const formats = useFormats();
  const words = useFigureWords();
  const { columns } = costsSplit;
  const { bodies } = issue.frozen;
  const labels = [
    ...[columns.share, columns.reimbursement, columns.transfer],
    ...[columns.pcs, columns.inhabitants, columns.corrective],
  ];
  return (
    <div className="split-scroll" role="region" aria-label={costsIssues.figures} tabIndex={0}>
      <table className="list-table split-table" aria-label={costsIssues.figures}>
        <thead>
          <tr>
            <th scope="col">{columns.body}</th>
            {labels.map((label) => (
              <th key={label} scope="col" className="list-number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.map(({ id, name, ...own }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="tabular list-number">{words.money(own.shareCents)}</td>
              <td className="tabular list-number">{words.money(own.reimbursementCents)}</td>
              <td className="tabular list-number split-strong">{words.money(own.transferCents)}</td>
              <td className="tabular list-number">{formats.integer(own.pcs)}</td>
              <td className="tabular list-number">{formats.integer(own.inhabitants)}</td>
              <td className="tabular list-number">{words.factor(own.corrective)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A split as it was issued: its figures, who did it and when, whether they hold, what changed. @see REG-13.7-a */
export function IssueCard({ issue }: { readonly issue: CostIssue }): ReactNode {
  const { costsIssues, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { showLetters, papers } = useCostWays();
  const names = fieldNames.costIssue;
  const { year, issuedAt, issuedById, rulesVersion, note, id } = issue;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.year, String(year)],
          [names.issuedAt, formats.dateTime(issuedAt)],
          [names.issuedById, nameOf(issuedById)],
          [names.rulesVersion, rulesVersion],
          [names.note, note],
        ]}
      />
      <CheckInWords issue={issue} />
      <div className="screen-head__acts">
        <Button
          variant="default"
          leftSection={<IconMail size={17} aria-hidden />}
          onClick={() => showLetters({ year, issueId: id })}
        >
          {costsIssues.letters}
        </Button>
        {papers({ kind: 'issue', issue })}
      </div>
      <FrozenFigures issue={issue} />
      <IssueComparison issue={issue} />
    </Stack>
  );
}
