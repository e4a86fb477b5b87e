import type { ReactNode } from 'react';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { PaperSignature } from '#renderer/parts/paper-signature.tsx';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** Who signed for it, when and how; or the ways to sign for it. @see P9-5.1-e */
export function HandoverSignature({ handover }: { readonly handover: CredentialHandover }): ReactNode {
  const { handoverRegister: words } = useText();
  const may = useMay();
  const nameOf = useNames();
  const { id, deleted, personId } = handover;
  return (
    <PaperSignature
      paper={handover}
      signer={nameOf(personId) ?? ''}
      title={words.columns.signature}
      done={words.signed}
      draftKey={`handovers/register/${id}/paper`}
      canSign={!deleted && stillHeld(handover) && may('signHandover')}
      sign={(act, said) => act('signHandover', { id, ...said })}
    />
  );
}
