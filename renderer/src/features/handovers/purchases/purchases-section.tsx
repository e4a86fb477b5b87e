import type { ReactNode } from 'react';
import { type PurchaseState, purchaseState } from '#shared/domain/handover/purchase-state.ts';
import type { PurchaseRequest } from '#shared/domain/kinds.ts';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { usePurchaseConsultations } from '#renderer/store/use-purchase-consultations.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import { PurchaseCard } from './purchase-card.tsx';
import { EditPurchaseForm, NewPurchaseForm } from './purchase-forms.tsx';

const TONES: Readonly<Record<PurchaseState, Tone>> = {
  requested: 'attention',
  ordered: 'accent',
  received: 'good',
  cancelled: 'neutral',
};

function useRows(): readonly SectionRow[] | undefined {
  const { handoverAssignments } = useText();
  const { purchase: words } = handoverAssignments;
  const formats = useFormats();
  const nameOf = useNames();
  const purchases = useRecords('purchaseRequest');
  const consultationsOf = usePurchaseConsultations(purchases ?? []);
  const consultationCell = (purchase: PurchaseRequest): Cell => {
    const [first] = consultationsOf(purchase.id);
    if (first !== undefined) return formats.day(first.day);
    return purchaseState(purchase) === 'requested' ? { word: words.noConsultation, tone: 'attention' } : '';
  };
  return purchases
    ?.toSorted((one, other) => (one.requestedOn < other.requestedOn ? 1 : -1))
    .map((purchase) => {
      const { id, bodyId, subject, quantity, unitCents, requestedOn } = purchase;
      const state = purchaseState(purchase);
      return {
        id,
        bodyId,
        name: subject,
        isSettled: state === 'received' || state === 'cancelled',
        cells: [
          nameOf(bodyId) ?? '',
          formats.integer(quantity),
          unitCents === null ? '' : formats.money(unitCents * quantity),
          formats.day(requestedOn),
          consultationCell(purchase),
          { word: words.states[state], tone: TONES[state] },
        ],
      };
    });
}

/** Computers to be bought: ordered after a discussion with the director. @see P9-5.1-c */
export function PurchasesSection(props: SectionProps): ReactNode {
  const { handoverAssignments } = useText();
  const { purchase: words } = handoverAssignments;
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const { columns } = words;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      columns={[
        { label: columns.subject },
        { label: columns.body },
        { label: columns.quantity, isNumber: true },
        { label: columns.total, isNumber: true },
        { label: columns.requestedOn },
        { label: columns.consultation },
        { label: columns.state },
      ]}
      acts={may('requestPurchase') && <SectionNew label={words.add} onNew={() => onOpen(null)} />}
      drawer={
        <SectionDrawer
          kind="purchaseRequest"
          id={openId}
          onClose={onClose}
          begin={{ title: words.add, form: <NewPurchaseForm onDone={onOpen} onCancel={onClose} /> }}
          card={({ record }) => <PurchaseCard purchase={record} onGone={onClose} />}
          edit={
            may('editPurchase')
              ? (seen, onSaved) => <EditPurchaseForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
