import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { ReplacedState } from '#shared/domain/computer-assignment.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Asset, ComputerAssignment } from '#shared/domain/kinds.ts';
import { type FieldEdits, setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import type { ActReference, AssetEventRequest } from '#shared/application/inventory/asset-event-request.ts';
import {
  type EventAsset,
  planAssetEvent,
  type Teller,
} from '#shared/application/inventory/plan-asset-event.ts';
import { findLive } from '#shared/application/lookup.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** What is said of the computer that goes away: who repairs it, or the act that disposes of it. */
export interface ReplacedSaid {
  readonly counterpart?: string | null | undefined;
  readonly act?: ActReference | null | undefined;
}

/** A request without its day, which is that of the delivery. */
type EventsOf = (asset: Asset) => readonly Omit<AssetEventRequest, 'day'>[];

/**
 * The mutations by which the computer of an assignment reaches its person, and the one that it replaces goes away, in
 * the place of which it stands.
 *
 * @see P9-5.1-a, P9-5.1-b
 */
export async function deliveredAssets(
  context: UseCaseContext,
  actor: ActorId,
  assignment: ComputerAssignment,
  { day, replaced }: { readonly day: string; readonly replaced: ReplacedSaid },
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const { assetId, replacedAssetId, replacedState, ticketId } = assignment;
  if (assetId === null) return done([]);
  const place = await placeFor(context.workspace, assignment);
  const holder = { ...place, ticketId, holderId: assignment.personId, otherAssetId: replacedAssetId };
  const given = await withEvents(context, actor, assetId, day, ({ state }) => [
    ...(state === 'inRepair' ? [{ type: 'repairReturn', ticketId } as const] : []),
    { type: 'assignment', ...holder },
  ]);
  if (!given.ok || replacedAssetId === null) return given;
  const left = { ...replaced, ticketId, otherAssetId: assetId, releases: true };
  const taken = await withEvents(context, actor, replacedAssetId, day, (asset) =>
    leavingEvents(asset, replacedState ?? 'inRepair').map((type) => ({ ...left, type })),
  );
  return taken.ok ? done([...taken.value, ...given.value]) : taken;
}

/** Where the computer stands: in the place of the one it replaces, or at the person's seat. */
async function placeFor(
  workspace: Workspace,
  { bodyId, personId, replacedAssetId }: ComputerAssignment,
): Promise<Pick<AssetEventRequest, 'bodyId' | 'seatId' | 'room'>> {
  const old = replacedAssetId === null ? undefined : await workspace.read('asset', replacedAssetId);
  if (old?.record.bodyId === bodyId) return { bodyId, seatId: old.record.seatId, room: old.record.room };
  const person = await workspace.read('person', personId);
  const seatId = person?.record.seatId ?? null;
  return seatId === null ? { bodyId } : { bodyId, seatId };
}

/** How what is replaced goes away: by nothing, where it has gone already. */
function leavingEvents({ state, holderId }: Asset, wanted: ReplacedState): readonly AssetEventType[] {
  if (state === 'disposed') return [];
  if (wanted === 'disposed') return ['disposal'];
  if (state !== 'inRepair') return ['repair'];
  return holderId === null ? [] : ['transfer'];
}

/** How a computer comes back from whoever had it; nothing where they have not got it any more. @see P9-5.1-a */
export async function returnedComputer(
  context: UseCaseContext,
  actor: ActorId,
  { assetId, personId }: ComputerAssignment,
  { day, note }: { readonly day: string; readonly note: string | null },
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  if (assetId === null) return done([]);
  return withEvents(context, actor, assetId, day, ({ holderId, state }) => {
    if (holderId !== personId || state === 'disposed') return [];
    const type = (state ?? 'inUse') === 'inUse' ? 'return' : 'transfer';
    return [{ type, note, releases: true }];
  });
}

/** The mutations of events that follow one another in the life of an asset, on one day. */
async function withEvents(
  { workspace, ids, clock }: UseCaseContext,
  actor: ActorId,
  assetId: RecordId<'asset'>,
  day: string,
  eventsOf: EventsOf,
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const asset = await findLive(workspace, 'asset', assetId);
  if (!asset.ok) return asset;
  const known = await workspace.find('assetEvent', { index: 'assetId', value: assetId });
  const teller: Teller = { ids, at: clock.now(), by: actor };
  const mutations: ScopedMutation[] = [];
  let standing: EventAsset = asset.value.record;
  let edits: FieldEdits<'asset'> = {};
  for (const request of eventsOf(asset.value.record)) {
    const planned = planAssetEvent(teller, standing, known, { ...request, day });
    if (!planned.ok) return planned;
    mutations.push(planned.value.event);
    edits = { ...edits, ...planned.value.edits };
    standing = { ...standing, ...planned.value.standing };
  }
  return done([...mutations, ...setFields(asset.value, edits)]);
}
