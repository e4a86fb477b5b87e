import { ActionIcon, Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { ASSIGNMENT_ITEM_TYPES, type AssignmentItemType } from '#shared/domain/assignment-item.ts';
import { enablementState } from '#shared/domain/enablement-state.ts';
import { type AssignmentFacts, isItemDone } from '#shared/domain/handover/assignment-readiness.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { AssignmentItem, ComputerAssignment } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { labelled } from '#renderer/ui/labelled.ts';

interface ChecklistProps {
  readonly assignment: ComputerAssignment;
  readonly facts: AssignmentFacts;
  readonly canChange: boolean;
}

/** How the enablement of a line stands; nothing for a line that is ticked by hand. */
function EnablementChip({ item, facts }: { readonly item: AssignmentItem; readonly facts: AssignmentFacts }) {
  const { handoverAssignments: words } = useText();
  const today = useToday();
  if (item.enablementId === null) return null;
  const enablement = facts.enablements.find(({ id }) => id === item.enablementId);
  const state = enablement === undefined ? 'ended' : enablementState(enablement, today);
  return <Chip tone={state === 'authorised' ? 'good' : 'attention'}>{words.enabled[state]}</Chip>;
}

function Line(props: ChecklistProps & { readonly item: AssignmentItem }): ReactNode {
  const { handoverAssignments: words, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const { act, settle } = usePerform();
  const { item, facts, canChange } = props;
  const { id, text, type, doneOn, doneBy, enablementId } = item;
  const told = doneOn === null ? undefined : words.done(formats.day(doneOn), nameOf(doneBy ?? '') ?? '');
  const tick = (isTicked: boolean): void =>
    void act('tickAssignmentItem', isTicked ? { id } : { id, doneOn: null }).then((written) =>
      settle(written, isTicked ? words.ticked(text) : words.unticked(text)),
    );
  return (
    <li className="assignment-line">
      <Checkbox
        label={`${labels.assignmentItemType[type]}: ${text}`}
        {...(told !== undefined && { description: told })}
        checked={isItemDone(item, facts.enablements, today)}
        disabled={!canChange || enablementId !== null}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <EnablementChip item={item} facts={facts} />
      {canChange && (
        <ActionIcon
          variant="subtle"
          aria-label={words.removeItem(text)}
          onClick={() =>
            void act('removeAssignmentItem', { id }).then((written) =>
              settle(written, words.itemRemoved(text)),
            )
          }
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

function AddLine({ assignment, facts }: ChecklistProps): ReactNode {
  const { handoverAssignments: words, labels } = useText();
  const enablements = facts.enablements.map(({ id, type, system }) => ({
    value: id,
    label: [labels.enablementType[type], system].filter((part) => part !== null).join(' · '),
  }));
  return (
    <AskedAct
      label={words.addItem}
      adds
      draftKey={`handovers/assignment/item/${assignment.id}`}
      initial={{ type: 'activation' }}
      fields={(form) => [
        { name: 'text', label: words.itemLabel, sort: 'line', isMandatory: true, atMost: 200 },
        {
          name: 'type',
          label: words.itemType,
          sort: 'segments',
          choices: labelled(ASSIGNMENT_ITEM_TYPES, labels.assignmentItemType),
        },
        ...(form['type'] === 'enablement' && enablements.length > 0
          ? [
              {
                name: 'enablementId',
                label: words.itemEnablement,
                sort: 'choice' as const,
                choices: enablements,
                hint: words.itemEnablementHint,
              },
            ]
          : []),
      ]}
      submit={words.addItem}
      run={(act, form) =>
        act('addAssignmentItem', {
          assignmentId: assignment.id,
          type: (form.text('type') ?? 'activation') as AssignmentItemType,
          text: form.text('text') ?? '',
          enablementId:
            form.text('type') === 'enablement'
              ? (form.text('enablementId') as RecordId<'enablement'> | null)
              : null,
        })
      }
      done={() => words.itemAdded}
    />
  );
}

/** What has to be arranged before a delivery, ticked as it is done. @see P9-5.1-a, P9-4-a */
export function AssignmentChecklist(props: ChecklistProps): ReactNode {
  const { handoverAssignments: words } = useText();
  const title = useId();
  const { facts, canChange } = props;
  return (
    <section className="assignment-part" aria-labelledby={title}>
      <h3 id={title}>{words.checklist}</h3>
      {facts.items.length === 0 && <p className="soft">{words.emptyChecklist}</p>}
      <ul className="assignment-lines">
        {facts.items.map((item) => (
          <Line key={item.id} {...props} item={item} />
        ))}
      </ul>
      {canChange && <AddLine {...props} />}
    </section>
  );
}
