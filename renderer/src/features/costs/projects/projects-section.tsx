import { type ReactNode, useCallback } from 'react';
import { CostsLead } from '#renderer/features/costs/costs-lead.tsx';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { type SectionProps, SectionScreen } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { ProjectCard } from './project-card.tsx';
import { EditProjectForm, NewProjectForm } from './project-form.tsx';

function useRows(): readonly SectionRow[] | undefined {
  const { costsData } = useText();
  const formats = useFormats();
  const { year } = useCostWays();
  const projects = useRecords('project');
  const expenses = useRecords('expense') ?? [];
  const contributions = useRecords('contribution') ?? [];
  const words = costsData.projects;
  const total = (
    amounts: readonly { readonly year: number; readonly projectId: string | null; readonly cents: number }[],
    id: string,
  ): string => {
    const own = amounts.filter((each) => each.year === year && each.projectId === id);
    return own.length === 0 ? '' : formats.money(own.reduce((sum, { cents }) => sum + cents, 0));
  };
  return projects
    ?.toSorted((one, other) => formats.compare(one.code, other.code))
    .map(({ id, code, name, bodyIds, closed }) => ({
      id,
      name: `${code} · ${name}`,
      cells: [
        bodyIds.length === 0 ? costsData.everybody : costsData.bodies(formats.integer(bodyIds.length)),
        total(contributions, id),
        total(expenses, id),
        closed
          ? { word: words.closed, tone: 'neutral' as const }
          : { word: words.open, tone: 'good' as const },
      ],
      bodyId: null,
      isSettled: closed,
    }));
}

/** The projects that bodies take part in together, with the money of the year. @see REG-3.16-a, REG-13.4-a */
export function ProjectsSection(props: SectionProps): ReactNode {
  const { costsData } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add, lead } = costsData.projects;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.name },
        { label: columns.bodies },
        { label: columns.given, isNumber: true },
        { label: columns.spent, isNumber: true },
        { label: columns.state },
      ]}
      isByBody={false}
      lead={
        <CostsLead>
          <p className="soft">{lead}</p>
        </CostsLead>
      }
      acts={may('defineProject') && <SectionNew label={add} onNew={begin} />}
      drawer={
        <SectionDrawer
          kind="project"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewProjectForm onDone={onOpen} /> }}
          card={({ record }) => <ProjectCard project={record} onGone={onClose} />}
          edit={
            may('editProject')
              ? (seen, onSaved) => <EditProjectForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
