import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import type { HandoverMode } from '#shared/domain/credential-handover.ts';
import { handoverConformity } from '#shared/domain/handover/handover-conformity.ts';
import { type DerivedMode, handoverMode } from '#shared/domain/handover/handover-mode.ts';
import { letteredDraftCode } from '#shared/domain/lettered-code.ts';
import { type ActorId, type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { Account, ComputerAssignment, Person } from '#shared/domain/kinds.ts';
import { createWhole } from '#shared/domain/mutations.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { handedAccounts } from './handed-accounts.ts';
import { type HandoverDetails, handoverDetails, type SaidDetails } from './handover-details.ts';
import { receiptOf } from './receipt-of.ts';

/** What is said of a hand-over. Days are `aaaa-mm-gg`, today when left out; whoever acts delivers when nobody is named. */
interface SaidHandover extends SaidDetails {
  readonly personId: RecordId<'person'>;
  readonly accountIds: readonly RecordId<'account'>[];
  readonly assignmentId?: RecordId<'computerAssignment'> | null | undefined;
  /** Refused when it is not the one that follows from the days. */
  readonly mode?: HandoverMode | undefined;
  readonly handedOn?: string | undefined;
  readonly deliveredBy?: RecordId<'person'> | undefined;
  readonly deviationReason?: string | null | undefined;
}

/** A hand-over that the rules allow, with what writes it. */
export interface PlannedHandover {
  readonly handoverId: RecordId<'credentialHandover'>;
  readonly mutations: readonly ScopedMutation[];
}

/** What a hand-over is decided on. */
interface Grounds {
  readonly person: Person & { readonly employmentStart: string };
  readonly deliverer: Person;
  readonly accounts: readonly Account[];
  readonly assignment: ComputerAssignment | null;
  readonly handedOn: string;
}

/**
 * Plans that credentials are handed over to the person they are for: derives the mode, asks for what that mode needs,
 * words the receipt and freezes it. Writes nothing.
 *
 * @see P9-5.1-e, P9-5.1-f, X-4
 */
export async function planHandover(
  context: UseCaseContext,
  actor: ActorId,
  said: SaidHandover,
): Promise<Result<PlannedHandover, ActRefusal>> {
  const read = await readGrounds(context, actor, said);
  if (!read.ok) return read;
  const grounds = read.value;
  const derived = modeOf(grounds);
  if (said.mode !== undefined && said.mode !== derived.mode) {
    const { mode, because } = derived;
    return refuseAct('handover-mode-wrong', { mode: said.mode, derived: mode, because });
  }
  const details = handoverDetails(derived, said, grounds.person);
  if (!details.ok) return details;
  const deviationReason = said.deviationReason ?? null;
  const refusal = deviationRefusal(grounds, derived, deviationReason);
  if (refusal !== undefined) return { ok: false, refusal };
  return done(await write(context, grounds, { ...derived, ...details.value, deviationReason }));
}

async function readGrounds(
  { workspace, clock }: UseCaseContext,
  actor: ActorId,
  said: SaidHandover,
): Promise<Result<Grounds, ActRefusal>> {
  const handedOn = said.handedOn ?? dayOf(clock.now());
  const found = await findLive(workspace, 'person', said.personId);
  if (!found.ok) return found;
  const person = found.value.record;
  const { employmentStart } = person;
  if (employmentStart === null) return refuseAct('handover-first-day-missing', { name: fullName(person) });
  const deliverer = await findLive(workspace, 'person', said.deliveredBy ?? actor);
  if (!deliverer.ok) return deliverer;
  const accounts = await handedAccounts(workspace, person, said.accountIds, handedOn);
  if (!accounts.ok) return accounts;
  const { assignmentId = null } = said;
  const common = { handedOn, deliverer: deliverer.value.record, accounts: accounts.value };
  const grounds = { ...common, person: { ...person, employmentStart } };
  if (assignmentId === null) return done({ ...grounds, assignment: null });
  const assignment = await findLive(workspace, 'computerAssignment', assignmentId);
  if (!assignment.ok) return assignment;
  return assignment.value.record.personId === person.id
    ? done({ ...grounds, assignment: assignment.value.record })
    : refuseAct('handover-assignment-foreign', { name: fullName(person) });
}

function modeOf({ person, accounts, assignment }: Grounds): DerivedMode {
  return handoverMode({
    servesFrom: person.employmentStart,
    openedOn: accounts.map(({ createdOn }) => createdOn),
    cause: assignment?.cause ?? null,
  });
}

/** Another day than the first day of service is allowed with a reason, and stays visible. @see P9-5.1-e */
function deviationRefusal(
  { person, handedOn }: Grounds,
  { mode }: DerivedMode,
  reason: string | null,
): ActRefusal | undefined {
  const servesFrom = person.employmentStart;
  const isExplained = handoverConformity({ mode, servesFrom, handedOn }) === 'conform' || reason !== null;
  return isExplained ? undefined : refusalOf('handover-deviation-unexplained', { servesFrom, handedOn });
}

async function write(
  context: UseCaseContext,
  grounds: Grounds,
  how: DerivedMode & HandoverDetails & { readonly deviationReason: string | null },
): Promise<PlannedHandover> {
  const { person, deliverer, accounts, assignment, handedOn } = grounds;
  const { because: _because, ...kept } = how;
  const receipt = await receiptOf(context, { person, deliverer, accounts, handedOn, ...kept });
  const handoverId = context.ids.fresh('credentialHandover');
  const mutations = createWhole('credentialHandover', scopeOfBody(person.bodyId), handoverId, {
    ...kept,
    bodyId: person.bodyId,
    draftCode: letteredDraftCode('C', await context.workspace.takeDraftNumber()),
    personId: person.id,
    accountIds: accounts.map(({ id }) => id),
    assignmentId: assignment?.id ?? null,
    servesFrom: person.employmentStart,
    handedOn,
    deliveredBy: deliverer.id,
    receiptText: receipt.text,
    receiptVersion: receipt.version,
    receiptDigest: receipt.digest,
  });
  return { handoverId, mutations };
}
