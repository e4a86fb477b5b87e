import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { accountKind } from '#shared/domain/account.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import type { Recipient } from '#shared/domain/handover/assignment-requesters.ts';
import { type ActorId, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { personKind } from '#shared/domain/person.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { editorRefusal } from '#shared/application/office/editor-refusal.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { assignmentGiven } from './assignment-arguments.ts';
import { planAssignment } from './plan-assignment.ts';

const { fields } = personKind;

/** Somebody who is not registered yet. */
const newPerson = z.strictObject({
  bodyId: idOf('body'),
  givenName: fields.givenName.schema,
  familyName: fields.familyName.schema,
  seatId: z.optional(fields.seatId.schema),
  area: z.optional(fields.area.schema),
  phone: z.optional(fields.phone.schema),
  email: z.optional(fields.email.schema),
  /** The first day of service. */
  employmentStart: dateSchema,
});

const newAccount = z.strictObject({
  type: accountKind.fields.type.schema,
  system: accountKind.fields.system.schema,
  userName: z.optional(accountKind.fields.userName.schema),
  /** Today, when left out. */
  createdOn: dateSchema.optional(),
});

const { ticketId: _ticketId, ...assigned } = assignmentGiven;

const hireArguments = z
  .strictObject({
    ...assigned,
    /** Either somebody new, or somebody whom the registry knows already. */
    person: newPerson.optional(),
    personId: idOf('person').optional(),
    accounts: z.array(newAccount).max(50).readonly().default([]),
  })
  .refine(({ person, personId }) => (person === undefined) !== (personId === undefined), {
    path: ['person'],
  });

type HireSaid = z.output<typeof hireArguments>;

/** What a hire gives. */
export interface Hired {
  readonly personId: ActorId;
  readonly assignmentId: RecordId<'computerAssignment'>;
  readonly accountIds: readonly RecordId<'account'>[];
}

/**
 * Prepares for somebody’s first day in one act: the person, their computer with its checklist, their accounts. Taken
 * back as one.
 *
 * @see P9-5.1-a, P9-5.1-d, P9-5.1-e
 */
export const hireEmployee = defineUseCase({
  name: 'hireEmployee',
  arguments: hireArguments,
  run: async (context, _actor, said) => {
    const hired = await hiredPerson(context, said);
    if (!hired.ok) return hired;
    const { recipient, personId, mutations } = hired.value;
    const { accounts, person: _person, personId: _personId, ...assignment } = said;
    const planned = await planAssignment(context, recipient, personId, {
      ...assignment,
      ...{ cause: 'newHire', ticketId: null, replacedAssetId: null, replacedState: null },
    });
    if (!planned.ok) return planned;
    const opened = await openedAccounts(context, recipient, personId, accounts);
    if (!opened.ok) return opened;
    const accountIds = opened.value.map(({ id }) => id);
    const value: Hired = { personId, assignmentId: planned.value.id, accountIds };
    const made = opened.value.map(({ mutation }) => mutation);
    return decide(value, [...mutations, ...planned.value.mutations, ...made]);
  },
});

interface HiredPerson {
  readonly recipient: Recipient;
  readonly personId: ActorId;
  /** What registers them, when they are new. */
  readonly mutations: readonly ScopedMutation[];
}

async function hiredPerson(
  { workspace, ids }: UseCaseContext,
  { person, personId }: HireSaid,
): Promise<Result<HiredPerson, ActRefusal>> {
  if (person === undefined) {
    // The arguments have one of the two.
    const known = await findLive(workspace, 'person', personId as ActorId);
    if (!known.ok) return known;
    const { record } = known.value;
    return done({ recipient: record, personId: record.id, mutations: [] });
  }
  const { bodyId, seatId, area = null } = person;
  const body = await findLive(workspace, 'body', bodyId);
  if (!body.ok) return body;
  const misplaced = await seatRefusal(workspace, bodyId, seatId);
  if (misplaced !== undefined) return { ok: false, refusal: misplaced };
  const id = ids.fresh('person');
  const { givenName, familyName, ...others } = person;
  const record = { givenName, familyName, ...givenFields(others), bodyId };
  const mutations = [createRecord('person', scopeOfBody(bodyId), id, record)];
  return done({ recipient: { id: null, bodyId, area }, personId: id, mutations });
}

interface OpenedAccount {
  readonly id: RecordId<'account'>;
  readonly mutation: ScopedMutation;
}

async function openedAccounts(
  { workspace, ids, clock }: UseCaseContext,
  { bodyId }: Recipient,
  personId: ActorId,
  accounts: HireSaid['accounts'],
): Promise<Result<readonly OpenedAccount[], ActRefusal>> {
  const opened: OpenedAccount[] = [];
  for (const { createdOn = dayOf(clock.now()), type, system, userName = null } of accounts) {
    const id = ids.fresh('account');
    const record = { bodyId, personId, createdOn, type, system, userName };
    const refusal = await editorRefusal(workspace, { id, ...record });
    if (refusal !== undefined) return { ok: false, refusal };
    opened.push({ id, mutation: createRecord('account', scopeOfBody(bodyId), id, record) });
  }
  return done(opened);
}
