import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { type AssignmentFacts, isItemDone } from '#shared/domain/handover/assignment-readiness.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useText } from '#renderer/state/text.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** What is to be arranged before the delivery, ticked from the keyboard. @see P9-5.1-a */
export function Checklist({ facts }: { readonly facts: AssignmentFacts }): ReactNode {
  const { handoverHire, labels } = useText();
  const today = useToday();
  const { act, settle } = usePerform();
  const { items, enablements } = facts;
  if (items.length === 0) return <p className="soft">{handoverHire.noChecklist}</p>;
  return (
    <fieldset className="hire-checklist">
      <legend>{handoverHire.checklist}</legend>
      {items.map((item) => (
        <Checkbox
          key={item.id}
          label={`${labels.assignmentItemType[item.type]}: ${item.text}`}
          {...(item.enablementId !== null && { description: handoverHire.byEnablement, disabled: true })}
          checked={isItemDone(item, enablements, today)}
          onChange={(event) =>
            void act('tickAssignmentItem', {
              id: item.id,
              doneOn: event.currentTarget.checked ? today : null,
            }).then((written) => settle(written, item.text))
          }
        />
      ))}
    </fieldset>
  );
}
