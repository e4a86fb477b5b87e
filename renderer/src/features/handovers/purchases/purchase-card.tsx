import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { mayStepPurchase, purchaseState } from '#shared/domain/handover/purchase-state.ts';
import type { PurchaseRequest } from '#shared/domain/kinds.ts';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { ConsultationsPart } from './consultations-part.tsx';
import '#renderer/features/handovers/assignments/assignments.css';

function PurchaseFacts({ purchase }: { readonly purchase: PurchaseRequest }): ReactNode {
  const { fieldNames, handoverAssignments } = useText();
  const { purchase: words } = handoverAssignments;
  const formats = useFormats();
  const nameOf = useNames();
  const names = fieldNames.purchaseRequest;
  const { quantity, unitCents, orderNumber, cancelReason, notes } = purchase;
  const days = (['orderedOn', 'receivedOn', 'cancelledOn'] as const).flatMap((name): Fact[] => {
    const day = purchase[name];
    return day === null ? [] : [[names[name], formats.day(day)]];
  });
  const said: readonly (Fact | false)[] = [
    [names.subject, purchase.subject],
    [names.bodyId, nameOf(purchase.bodyId)],
    [names.quantity, formats.integer(quantity)],
    [names.unitCents, unitCents === null ? null : formats.money(unitCents)],
    unitCents !== null && [words.total, formats.money(unitCents * quantity)],
    [names.requestedBy, nameOf(purchase.requestedBy)],
    [names.requestedOn, formats.day(purchase.requestedOn)],
    ...days,
    orderNumber !== null && [names.orderNumber, orderNumber],
    cancelReason !== null && [names.cancelReason, cancelReason],
    notes !== null && [names.notes, notes],
  ];
  return <Facts facts={said.filter((fact) => fact !== false)} />;
}

function OrderAct({ purchase: { id } }: { readonly purchase: PurchaseRequest }): ReactNode {
  const { handoverAssignments, fieldNames } = useText();
  const { purchase: words, day } = handoverAssignments;
  const formats = useFormats();
  const today = useToday();
  return (
    <AskedAct
      label={words.order}
      draftKey={`handovers/purchase/order/${id}`}
      initial={{ day: formats.day(today) }}
      lead={words.lead}
      fields={() => [
        { name: 'day', label: day, sort: 'day', isMandatory: true },
        { name: 'orderNumber', label: fieldNames.purchaseRequest.orderNumber, sort: 'line', atMost: 60 },
      ]}
      submit={words.orderSubmit}
      run={(act, form) =>
        act('orderPurchase', { id, day: form.day('day') ?? today, orderNumber: form.text('orderNumber') })
      }
      done={() => words.ordered}
    />
  );
}

function ReceiveAct({ purchase: { id } }: { readonly purchase: PurchaseRequest }): ReactNode {
  const { handoverAssignments } = useText();
  const { purchase: words, day } = handoverAssignments;
  const formats = useFormats();
  const today = useToday();
  return (
    <AskedAct
      label={words.receive}
      draftKey={`handovers/purchase/receive/${id}`}
      initial={{ day: formats.day(today) }}
      fields={() => [{ name: 'day', label: day, sort: 'day', isMandatory: true }]}
      submit={words.receiveSubmit}
      run={(act, form) => act('receivePurchase', { id, day: form.day('day') ?? today })}
      done={() => words.received}
    />
  );
}

function CancelAct({ purchase: { id } }: { readonly purchase: PurchaseRequest }): ReactNode {
  const { handoverAssignments } = useText();
  const { purchase: words, cancelReason } = handoverAssignments;
  return (
    <AskedAct
      label={words.cancel}
      draftKey={`handovers/purchase/cancel/${id}`}
      initial={{}}
      fields={() => [{ name: 'reason', label: cancelReason, sort: 'line', isMandatory: true, atMost: 500 }]}
      submit={words.cancelSubmit}
      isGrave
      run={(act, form) => act('cancelPurchase', { id, reason: form.text('reason') ?? '' })}
      done={() => words.cancelled}
    />
  );
}

/** A purchase: what is asked for, what was agreed, and what can be done now. @see P9-5.1-c */
export function PurchaseCard(props: {
  readonly purchase: PurchaseRequest;
  readonly onGone: () => void;
}): ReactNode {
  const { handoverAssignments } = useText();
  const may = useMay();
  const { purchase, onGone } = props;
  const { id, deleted } = purchase;
  const consultations = useFound('consultation', 'purchaseId', id) ?? [];
  const state = purchaseState(purchase);
  const mayAct = may('orderPurchase') && !deleted;
  return (
    <Stack gap="lg">
      <PurchaseFacts purchase={purchase} />
      <ConsultationsPart purchase={purchase} consultations={consultations} />
      {mayAct && (
        <Group gap="xs" align="flex-start">
          {mayStepPurchase(state, 'order') && <OrderAct purchase={purchase} />}
          {mayStepPurchase(state, 'receive') && <ReceiveAct purchase={purchase} />}
          {mayStepPurchase(state, 'cancel') && <CancelAct purchase={purchase} />}
        </Group>
      )}
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deletePurchase')}
        words={{ ...handoverAssignments, ...handoverAssignments.purchase }}
        onRemove={(act) => act('deletePurchase', { id })}
        onRestore={(act) => act('restorePurchase', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}
