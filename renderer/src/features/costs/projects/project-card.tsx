import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Project } from '#shared/domain/kinds.ts';
import { contributionName } from '#renderer/features/costs/contributions/contribution-name.ts';
import type { CostSection } from '#renderer/features/costs/cost-section.ts';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { Part } from '#renderer/parts/card-part.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';

interface Amount {
  readonly id: string;
  readonly year: number;
  readonly name: string;
  readonly cents: number;
}

function Amounts(props: {
  readonly title: string;
  readonly section: CostSection;
  readonly amounts: readonly Amount[];
}): ReactNode {
  const { shell } = useText();
  const formats = useFormats();
  const { show } = useCostWays();
  const { title, section, amounts } = props;
  return (
    <Part title={title}>
      {amounts.length === 0 && <p className="soft">{shell.nothing}</p>}
      {amounts.map(({ id, year, name, cents }) => (
        <p key={id}>
          <ListName onOpen={() => show(section, id)}>{name}</ListName>
          <span className="tabular">{`${String(year)} · ${formats.money(cents)}`}</span>
        </p>
      ))}
    </Part>
  );
}

/** A project: who takes part, what was given for it and what it costs, year by year. @see REG-3.16-a */
export function ProjectCard(props: { readonly project: Project; readonly onGone: () => void }): ReactNode {
  const { costsData, fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { project, onGone } = props;
  const { id, deleted, code, name, cup, act, notes, bodyIds, closed } = project;
  const contributions = useFound('contribution', 'projectId', id) ?? [];
  const expenses = useFound('expense', 'projectId', id) ?? [];
  const names = fieldNames.project;
  const words = costsData.projects;
  const bodies = bodyIds.map((bodyId) => nameOf(bodyId) ?? bodyId).sort(formats.compare);
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.code, code],
          [names.name, name],
          [names.bodyIds, bodies.length === 0 ? costsData.everybody : bodies.join(', ')],
          [names.function, labels.ictFunction[project.function as keyof typeof labels.ictFunction]],
          [names.cup, cup],
          [names.act, act],
          [words.columns.state, closed ? words.closed : words.open],
          [names.notes, notes],
        ]}
      />
      <Amounts
        title={words.given}
        section="contributions"
        amounts={contributions.map((each) => ({ ...each, name: contributionName(each, labels) }))}
      />
      <Amounts
        title={words.spent}
        section="expenses"
        amounts={expenses.map((each) => ({ ...each, name: each.description }))}
      />
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteProject')}
        words={costsData.removal}
        onRemove={(perform) => perform('deleteProject', { id })}
        onRestore={(perform) => perform('restoreProject', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
