import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Contribution } from '#shared/domain/kinds.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { useTargetName } from './use-target-name.ts';

/** What a contribution is for, which it leads to. */
function Target({ contribution }: { readonly contribution: Contribution }): ReactNode {
  const { show } = useCostWays();
  const { expenseId, projectId } = contribution;
  const name = useTargetName()(contribution);
  if (name === '') return null;
  const open = (): void =>
    expenseId === null ? show('projects', projectId ?? '') : show('expenses', expenseId);
  return <ListName onOpen={open}>{name}</ListName>;
}

/** Money that others gave: who, how much, for what. @see REG-13.2-a, REG-3.16-a */
export function ContributionCard(props: {
  readonly contribution: Contribution;
  readonly onGone: () => void;
}): ReactNode {
  const { costsData, fieldNames, labels } = useText();
  const formats = useFormats();
  const may = useMay();
  const { contribution, onGone } = props;
  const { id, deleted, year, source, grantor, cents, act, collectedOn, notes } = contribution;
  const names = fieldNames.contribution;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.year, String(year)],
          [names.source, labels.contributionSource[source]],
          [names.grantor, grantor],
          [names.cents, formats.money(cents)],
          [costsData.contributions.columns.target, <Target key="target" contribution={contribution} />],
          [names.act, act],
          [names.collectedOn, collectedOn === null ? '' : formats.day(collectedOn)],
          [names.notes, notes],
        ]}
      />
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteContribution')}
        words={costsData.removal}
        onRemove={(perform) => perform('deleteContribution', { id })}
        onRestore={(perform) => perform('restoreContribution', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
