import type { ReactNode } from 'react';
import { handoverConformity, handoverStanding } from '#shared/domain/handover/handover-conformity.ts';
import type { Person } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { type HeldLine, HeldList, RecordPart } from './record-part.tsx';

/** What was handed over to a person, latest first; nothing where nothing was. @see P9-5.1-e, P9-5.1-f */
export function HandoversPart({ person }: { readonly person: Person }): ReactNode {
  const { handovers, handoverRegister: words } = useText();
  const formats = useFormats();
  const found = useFound('credentialHandover', 'personId', person.id) ?? [];
  if (found.length === 0) return null;
  const lines = found
    .toSorted((one, other) => other.handedOn.localeCompare(one.handedOn))
    .map((handover): HeldLine => {
      const standing = handoverStanding(handover);
      const isOut = handoverConformity(handover) === 'outOfProcedure';
      const parts = [
        words.mode[handover.mode],
        formats.day(handover.handedOn),
        isOut ? words.conformity.outOfProcedure : null,
      ];
      return {
        id: handover.id,
        name: ticketCode(handover),
        more: parts.filter((part) => part !== null).join(' · '),
        chip: { word: words.standing[standing], tone: standing === 'unsigned' ? 'attention' : 'neutral' },
      };
    });
  return (
    <RecordPart title={handovers.sections.register}>
      <HeldList lines={lines} empty={words.none} />
    </RecordPart>
  );
}
