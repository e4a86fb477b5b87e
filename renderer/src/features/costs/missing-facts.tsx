import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { MissingFact } from '#shared/domain/costs/missing-fact.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { type CostWays, useCostWays } from './cost-ways.ts';
import { contributionName } from './contributions/contribution-name.ts';
import { groupMissing, type MissingGroup } from './group-missing.ts';
import './missing-facts.css';

interface Line {
  readonly key: string;
  readonly text: string;
  readonly leads: { readonly label: string; readonly run: () => void };
}

function useLine(): (group: MissingGroup) => Line {
  const { costsData, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const expenses = useRecords('expense');
  const projects = useRecords('project');
  const contributions = useRecords('contribution');
  const ways: CostWays = useCostWays();
  const words = costsData.missing;
  const names = (ids: readonly string[]): string =>
    ids
      .map((id) => nameOf(id) ?? id)
      .sort(formats.compare)
      .join(', ');
  const called = <R extends { readonly id: string }>(
    records: readonly R[] | undefined,
    id: string,
    name: (record: R) => string,
  ): string => {
    const found = records?.find((record) => record.id === id);
    return found === undefined ? id : name(found);
  };
  return (group) => {
    switch (group.code) {
      case 'bodies-missing':
        return {
          key: group.code,
          text: words.bodies,
          leads: { label: words.toBodies, run: ways.showBodies },
        };
      case 'expenses-missing': {
        const run = (): void => ways.show('expenses');
        return { key: group.code, text: words.expenses, leads: { label: words.toExpenses, run } };
      }
      case 'inhabitants-missing': {
        const text = words.inhabitants(formats.day(group.day), names(group.bodyIds));
        return { key: group.code, text, leads: { label: words.toInhabitants, run: ways.showInhabitants } };
      }
      case 'pcs-missing': {
        const text = words.pcs(formats.day(group.day), names(group.bodyIds));
        return { key: group.code, text, leads: { label: words.toCounts, run: () => ways.show('counts') } };
      }
      case 'expense-refused': {
        const name = called(expenses, group.expenseId, ({ description }) => description);
        const run = (): void => ways.show('expenses', group.expenseId);
        const text = words.expense(name, words.why[group.refusal.code]);
        return { key: group.expenseId, text, leads: { label: words.toExpense, run } };
      }
      case 'project-over-funded': {
        const name = called(projects, group.projectId, (project) => project.name);
        const run = (): void => ways.show('projects', group.projectId);
        const text = words.project(name, formats.money(group.cents), formats.money(group.leftCents));
        return { key: group.projectId, text, leads: { label: words.toProject, run } };
      }
      case 'contribution-unplaced': {
        const name = called(contributions, group.contributionId, (each) => contributionName(each, labels));
        const run = (): void => ways.show('contributions', group.contributionId);
        return {
          key: group.contributionId,
          text: words.contribution(name),
          leads: { label: words.toContribution, run },
        };
      }
    }
  };
}

/** What has to be mended before the costs of the year are divided, each leading to where it is mended; nothing when nothing is. */
export function MissingFacts({ missing }: { readonly missing: readonly MissingFact[] }): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const line = useLine();
  const id = useId();
  if (missing.length === 0) return null;
  return (
    <section className="missing-facts" aria-labelledby={id}>
      <h2 id={id}>
        <IconAlertTriangle size={17} aria-hidden />
        {costsData.missing.title(formats.integer(missing.length))}
      </h2>
      <ul>
        {groupMissing(missing)
          .map(line)
          .map(({ key, text, leads }) => (
            <li key={key}>
              <span>{text}</span>
              <Button size="compact-xs" variant="light" onClick={leads.run}>
                {leads.label}
              </Button>
            </li>
          ))}
      </ul>
    </section>
  );
}
