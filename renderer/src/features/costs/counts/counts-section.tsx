import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { referenceDayOf } from '#shared/domain/costs/cost-facts.ts';
import { CostsLead } from '#renderer/features/costs/costs-lead.tsx';
import { useCostWays } from '#renderer/features/costs/cost-ways.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { type SectionProps, SectionScreen } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { FreezeAll } from './count-acts.tsx';
import { CountCard } from './count-card.tsx';
import { type BodyCounts, differsNow, useBodyCounts } from './use-body-counts.ts';

/** Under what a body’s figures are opened: its count, or the body while it has none. */
function rowId({ frozen, body }: BodyCounts): string {
  return frozen?.id ?? body.id;
}

function useStanding(): (counts: BodyCounts) => Cell {
  const { costsData } = useText();
  const words = costsData.counts.standing;
  return (counts) => {
    const { body, frozen, inhabitants, isNeedless } = counts;
    if (isNeedless && frozen === undefined) return { word: words.needless, tone: 'neutral' };
    const isMissing = frozen === undefined || (inhabitants === undefined && body.type !== 'union');
    if (isMissing) return { word: words.missing, tone: 'attention' };
    return differsNow(counts)
      ? { word: words.differs, tone: 'accent' }
      : { word: words.complete, tone: 'good' };
  };
}

function useRows(all: readonly BodyCounts[] | undefined): readonly SectionRow[] | undefined {
  const { costsData } = useText();
  const formats = useFormats();
  const standing = useStanding();
  const words = costsData.counts;
  return all?.map((counts) => {
    const { body, frozen, now, inhabitants } = counts;
    const people = body.type === 'union' ? '' : words.noInhabitants;
    return {
      id: rowId(counts),
      name: body.name,
      cells: [
        frozen === undefined ? words.none : formats.integer(frozen.count),
        formats.integer(now.count),
        inhabitants === undefined ? people : formats.integer(inhabitants.count),
        inhabitants?.source ?? '',
        standing(counts),
      ],
      bodyId: body.id,
      isSettled: false,
    };
  });
}

/** The PCs and the inhabitants by which the costs of a year are divided. @see REG-13.1-a, REG-13.1-b, A-14 */
export function CountsSection(props: SectionProps): ReactNode {
  const { costsData } = useText();
  const formats = useFormats();
  const { openId, onOpen, onClose } = props;
  const { year } = useCostWays();
  const all = useBodyCounts(year);
  const { columns, lead } = costsData.counts;
  const opened = all?.find((counts) => rowId(counts) === openId);
  const card = (counts: BodyCounts): ReactNode => (
    <CountCard counts={counts} onFrozen={onOpen} onGone={onClose} />
  );
  const isUncounted = opened !== undefined && opened.frozen === undefined;
  return (
    <SectionScreen
      {...props}
      rows={useRows(all)}
      columns={[
        { label: columns.body },
        { label: columns.frozen, isNumber: true },
        { label: columns.inventory, isNumber: true },
        { label: columns.inhabitants, isNumber: true },
        { label: columns.source },
        { label: columns.standing },
      ]}
      canSettle={false}
      lead={
        <CostsLead>
          <p className="soft">{lead(formats.day(referenceDayOf(year)))}</p>
        </CostsLead>
      }
      acts={<FreezeAll />}
      drawer={
        <>
          <Drawer opened={isUncounted} onClose={onClose} size={600} title={opened?.body.name}>
            {isUncounted && card(opened)}
          </Drawer>
          <SectionDrawer
            kind="pcCount"
            id={isUncounted ? undefined : openId}
            onClose={onClose}
            card={({ record }) => {
              const counts = all?.find(({ body }) => body.id === record.bodyId);
              return counts === undefined ? null : card({ ...counts, frozen: record });
            }}
          />
        </>
      }
    />
  );
}
