import { type ReactNode, useCallback } from 'react';
import type { MediaPlan } from '#shared/domain/kinds.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDeleted } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { ChangeCard, EditChangeForm } from './media-change-card.tsx';
import { MediaLead } from './media-lead.tsx';
import { PlanCard } from './media-plan-card.tsx';
import { EditPlanForm, NewPlanForm } from './media-plan-form.tsx';
import { type MediaDesk, useMedia } from './use-media.ts';

/** How a rotation stands: what it waits for comes before the rest. */
function useStateCell(desk: MediaDesk | undefined): (plan: MediaPlan) => Cell {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const words = siteRegisters.media;
  return ({ id, closedOn }) => {
    const missed = desk?.missed.filter(({ plan }) => plan.id === id).length ?? 0;
    if (missed > 0) return { word: words.missedCount(formats.integer(missed)), tone: 'bad' };
    if (closedOn !== null) return { word: words.closedChip, tone: 'neutral' };
    const isDue = desk?.due.some(({ plan }) => plan.id === id) === true;
    return isDue ? { word: words.states.due, tone: 'accent' } : { word: words.inOrder, tone: 'good' };
  };
}

function useRows(desk: MediaDesk | undefined): readonly SectionRow[] | undefined {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const stateCell = useStateCell(desk);
  const words = siteRegisters.media;
  const plans = desk?.plans.toSorted((one, other) => formats.compare(one.name, other.name));
  return plans?.map((plan) => {
    const { id, name, bodyId, weeks, closedOn } = plan;
    const done = (desk?.changes ?? []).filter(
      ({ planId, insertedLabel }) => planId === id && insertedLabel !== null,
    );
    const last = done.toSorted((one, other) => (one.day < other.day ? 1 : -1))[0];
    const due = desk?.due.find((standing) => standing.plan.id === id);
    const cells = [
      nameOf(bodyId) ?? '',
      words.cycle(formats.integer(weeks)),
      due?.expected?.label ?? done.find(({ day }) => day === today)?.insertedLabel ?? '',
      last === undefined ? words.never : words.lastChange(last.insertedLabel ?? '', formats.day(last.day)),
      stateCell(plan),
    ];
    return { id, name, bodyId, cells, isSettled: closedOn !== null };
  });
}

function MediaDrawer(props: SectionProps & { readonly desk: MediaDesk }): ReactNode {
  const { siteRegisters } = useText();
  const may = useMay();
  const deletedPlans = useDeleted('mediaPlan') ?? [];
  const deletedChanges = useDeleted('mediaChange') ?? [];
  const { openId, onOpen, onClose, desk } = props;
  const plans = [...desk.plans, ...deletedPlans];
  // A rotation that was just defined is not listed yet.
  const isPlan = ![...desk.changes, ...deletedChanges].some(({ id }) => id === openId);
  const { add } = siteRegisters.media;
  return (
    <>
      <SectionDrawer
        kind="mediaPlan"
        id={isPlan ? openId : undefined}
        onClose={onClose}
        begin={{ title: add, form: <NewPlanForm onDone={onOpen} /> }}
        card={({ record }) => <PlanCard plan={record} desk={desk} onGone={onClose} />}
        edit={
          may('editMediaPlan')
            ? (seen, onSaved) => (
                <EditPlanForm
                  seen={seen}
                  isUsed={desk.changes.some(({ planId }) => planId === seen.record.id)}
                  onDone={onSaved}
                />
              )
            : undefined
        }
      />
      <SectionDrawer
        kind="mediaChange"
        id={isPlan ? undefined : openId}
        onClose={onClose}
        card={({ record }) => (
          <ChangeCard change={record} plan={plans.find(({ id }) => id === record.planId)} onGone={onClose} />
        )}
        edit={
          may('editMediaChange')
            ? (seen, onSaved) => <EditChangeForm seen={seen} onDone={onSaved} />
            : undefined
        }
      />
    </>
  );
}

/** The rotations of backup media: what is to be changed today, what was missed. @see REG-5.3-d */
export function MediaSection(props: SectionProps): ReactNode {
  const { siteRegisters } = useText();
  const may = useMay();
  const desk = useMedia();
  const { onOpen } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add } = siteRegisters.media;
  return (
    <SectionScreen
      {...props}
      rows={useRows(desk)}
      columns={Object.values(columns).map((label) => ({ label }))}
      acts={may('defineMediaPlan') && <SectionNew label={add} onNew={begin} />}
      lead={desk !== undefined && <MediaLead desk={desk} onOpen={onOpen} />}
      drawer={desk !== undefined && <MediaDrawer {...props} desk={desk} />}
    />
  );
}
