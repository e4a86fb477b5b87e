import { type ReactNode, useCallback } from 'react';
import { CostsLead } from '#renderer/features/costs/costs-lead.tsx';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { useAssembledSplit } from '#renderer/features/costs/use-assembled-split.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { type SectionProps, SectionScreen } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { ContributionCard } from './contribution-card.tsx';
import { EditContributionForm, NewContributionForm } from './contribution-form.tsx';
import { contributionName } from './contribution-name.ts';
import { useTargetName } from './use-target-name.ts';

function useRows(): readonly SectionRow[] | undefined {
  const { costsData, labels } = useText();
  const formats = useFormats();
  const { year } = useCostWays();
  const targetName = useTargetName();
  const contributions = useRecords('contribution');
  const missing = useAssembledSplit(year)?.missing ?? [];
  const unplaced = new Set(
    missing.flatMap((fact) => (fact.code === 'contribution-unplaced' ? [fact.contributionId] : [])),
  );
  const words = costsData.contributions;
  return contributions
    ?.filter((each) => each.year === year)
    .map((each) => ({
      id: each.id,
      name: contributionName(each, labels),
      cells: [
        labels.contributionSource[each.source],
        unplaced.has(each.id) ? { word: words.unplaced, tone: 'attention' as const } : targetName(each),
        formats.money(each.cents),
        each.collectedOn === null ? words.notCollected : formats.day(each.collectedOn),
      ],
      bodyId: null,
      isSettled: false,
    }))
    .sort((one, other) => formats.compare(one.name, other.name));
}

/** Money that others gave for the expenses of a year. @see REG-13.2-a, REG-3.16-a */
export function ContributionsSection(props: SectionProps): ReactNode {
  const { costsData } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add, lead } = costsData.contributions;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.grantor },
        { label: columns.source },
        { label: columns.target },
        { label: columns.cents, isNumber: true },
        { label: columns.collected },
      ]}
      canSettle={false}
      isByBody={false}
      lead={
        <CostsLead>
          <p className="soft">{lead}</p>
        </CostsLead>
      }
      acts={may('recordContribution') && <SectionNew label={add} onNew={begin} />}
      drawer={
        <SectionDrawer
          kind="contribution"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewContributionForm onDone={onOpen} /> }}
          card={({ record }) => <ContributionCard contribution={record} onGone={onClose} />}
          edit={
            may('editContribution')
              ? (seen, onSaved) => <EditContributionForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
