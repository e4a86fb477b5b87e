import { useMemo } from 'react';
import {
  handoverConformity,
  handoverStanding,
  stillHeld,
} from '#shared/domain/handover/handover-conformity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';

const STANDING_TONES = {
  unsigned: 'attention',
  signed: 'good',
  returned: 'neutral',
  revoked: 'neutral',
} as const;

const CONFORMITY_TONES = { conform: 'good', outOfProcedure: 'bad' } as const;

/** Whether somebody has yet to sign it. */
export function isUnsigned(handover: CredentialHandover): boolean {
  return handoverStanding(handover) === 'unsigned';
}

/** The hand-overs that wait for a signature come first, then the latest. */
export function inOrder(handovers: readonly CredentialHandover[]): readonly CredentialHandover[] {
  return handovers.toSorted(
    (one, other) =>
      Number(isUnsigned(other)) - Number(isUnsigned(one)) ||
      other.handedOn.localeCompare(one.handedOn) ||
      other.id.localeCompare(one.id),
  );
}

/** The lines of the register; `undefined` while they are first loaded. */
export function useRegisterRows(): readonly SectionRow[] | undefined {
  const { handoverRegister: words } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const handovers = useRecords('credentialHandover');
  return useMemo(
    () =>
      handovers &&
      inOrder(handovers).map((handover) => {
        const standing = handoverStanding(handover);
        const conformity = handoverConformity(handover);
        return {
          id: handover.id,
          name: nameOf(handover.personId) ?? '',
          bodyId: handover.bodyId,
          isSettled: !stillHeld(handover),
          cells: [
            ticketCode(handover),
            words.mode[handover.mode],
            formats.day(handover.handedOn),
            handover.envelopeNumber ?? '',
            { word: words.standing[standing], tone: STANDING_TONES[standing] },
            { word: words.conformity[conformity], tone: CONFORMITY_TONES[conformity] },
          ],
        };
      }),
    [handovers, words, formats, nameOf],
  );
}
