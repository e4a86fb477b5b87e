import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { consultationKind } from '#shared/domain/consultation.ts';
import { dateSchema, idOf, line } from '#shared/domain/field.ts';
import { mayStepPurchase, type PurchaseStep, purchaseState } from '#shared/domain/handover/purchase-state.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { purchaseRequestKind } from '#shared/domain/purchase-request.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';

const { fields } = purchaseRequestKind;

/** Asks that computers be bought. @see P9-5.1-c */
export const requestPurchase = defineUseCase({
  name: 'requestPurchase',
  arguments: z.strictObject({
    bodyId: idOf('body'),
    subject: fields.subject.schema,
    quantity: fields.quantity.schema.default(1),
    requestedBy: idOf('person'),
    /** Today, when left out. */
    requestedOn: dateSchema.optional(),
    unitCents: fields.unitCents.schema.default(null),
    notes: fields.notes.schema.default(null),
  }),
  run: async ({ workspace, ids, clock }, _actor, { requestedOn: told, ...said }) => {
    const today = dayOf(clock.now());
    const requestedOn = told ?? today;
    const refusal =
      dayRefusal(requestedOn, today) ??
      (await referenceRefusal(workspace, 'body', said.bodyId)) ??
      (await referenceRefusal(workspace, 'person', said.requestedBy));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('purchaseRequest');
    const record = { ...said, requestedOn };
    return decide({ id }, [createRecord('purchaseRequest', scopeOfBody(said.bodyId), id, record)]);
  },
});

/** Changes what is written of a purchase that was not ordered yet; its notes, at any time. */
export const editPurchase = defineUseCase({
  name: 'editPurchase',
  arguments: editArguments('purchaseRequest', {
    subject: z.optional(fields.subject.schema),
    quantity: z.optional(fields.quantity.schema),
    requestedBy: z.optional(fields.requestedBy.schema),
    requestedOn: z.optional(fields.requestedOn.schema),
    unitCents: z.optional(fields.unitCents.schema),
    notes: z.optional(fields.notes.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'purchaseRequest',
      { id, changes: givenFields(changes), versions },
      async (purchase, made, before) => {
        const state = purchaseState(before);
        const { notes: _notes, ...others } = made;
        if (Object.keys(others).length > 0 && !mayStepPurchase(state, 'edit'))
          return refusalOf('purchase-step-illegal', { step: 'edit', state });
        return (
          dayRefusal(purchase.requestedOn, dayOf(clock.now())) ??
          (await referenceRefusal(workspace, 'person', others.requestedBy))
        );
      },
    ),
});

interface SteppedPurchase {
  readonly seen: Versioned<'purchaseRequest'>;
  readonly day: string;
}

async function findSteppable(
  { workspace, clock }: UseCaseContext,
  id: RecordId<'purchaseRequest'>,
  step: PurchaseStep,
  told?: string,
): Promise<Result<SteppedPurchase, ActRefusal>> {
  const found = await findLive(workspace, 'purchaseRequest', id);
  if (!found.ok) return found;
  const { record } = found.value;
  const state = purchaseState(record);
  if (!mayStepPurchase(state, step)) return refuseAct('purchase-step-illegal', { step, state });
  const today = dayOf(clock.now());
  const day = told ?? today;
  const refusal = dayRefusal(day, today, record.orderedOn ?? record.requestedOn);
  return refusal === undefined ? done({ seen: found.value, day }) : { ok: false, refusal };
}

const stepGiven = { id: idOf('purchaseRequest'), day: dateSchema.optional() };

/** Records that a purchase was ordered: refused until something was agreed with the director. @see P9-5.1-c */
export const orderPurchase = defineUseCase({
  name: 'orderPurchase',
  arguments: z.strictObject({ ...stepGiven, orderNumber: fields.orderNumber.schema.default(null) }),
  run: async (context, _actor, { id, day: told, orderNumber }) => {
    const found = await findSteppable(context, id, 'order', told);
    if (!found.ok) return found;
    const { seen, day } = found.value;
    const agreed = await context.workspace.find('consultation', { index: 'purchaseId', value: id });
    if (!agreed.some((consultation) => consultation.day <= day))
      return refuseAct('purchase-consultation-missing', { day });
    return decide(null, setFields(seen, { orderedOn: day, orderNumber }));
  },
});

/** Records that what was ordered has come. */
export const receivePurchase = defineUseCase({
  name: 'receivePurchase',
  arguments: z.strictObject(stepGiven),
  run: async (context, _actor, { id, day: told }) => {
    const found = await findSteppable(context, id, 'receive', told);
    if (!found.ok) return found;
    const { seen, day } = found.value;
    return decide(null, setFields(seen, { receivedOn: day }));
  },
});

/** Gives up a purchase, and says why. */
export const cancelPurchase = defineUseCase({
  name: 'cancelPurchase',
  arguments: z.strictObject({ id: idOf('purchaseRequest'), reason: line(500) }),
  run: async (context, _actor, { id, reason }) => {
    const found = await findSteppable(context, id, 'cancel');
    if (!found.ok) return found;
    const { seen, day } = found.value;
    return decide(null, setFields(seen, { cancelledOn: day, cancelReason: reason }), reason);
  },
});

/** Records what was agreed with the director before a purchase. @see P9-5.1-c */
export const recordPurchaseConsultation = defineUseCase({
  name: 'recordPurchaseConsultation',
  arguments: z.strictObject({
    purchaseId: idOf('purchaseRequest'),
    /** Today, when left out. */
    day: dateSchema.optional(),
    participants: consultationKind.fields.participants.schema,
    options: consultationKind.fields.options.schema.default(null),
    decision: consultationKind.fields.decision.schema,
  }),
  run: async ({ workspace, ids, clock }, actor, { purchaseId, day: told, ...given }) => {
    const purchase = await findLive(workspace, 'purchaseRequest', purchaseId);
    if (!purchase.ok) return purchase;
    const today = dayOf(clock.now());
    const day = told ?? today;
    const refusal = dayRefusal(day, today);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('consultation');
    const record = { ...given, purchaseId, day, by: actor };
    return decide({ id }, [createRecord('consultation', purchase.value.record.scope, id, record)]);
  },
});

/** Deletes the record of a purchase. */
export const deletePurchase = deletionUseCase('deletePurchase', 'purchaseRequest');

/** Restores the deleted record of a purchase. */
export const restorePurchase = restorationUseCase('restorePurchase', 'purchaseRequest');
