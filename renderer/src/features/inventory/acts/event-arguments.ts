import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { actSaid } from './event-form.ts';

/** The events after which an asset may stand elsewhere, or with somebody else. */
const PLACING: readonly AssetEventType[] = ['assignment', 'return', 'transfer', 'loanReturn'];
const GIVING: readonly AssetEventType[] = ['assignment', 'transfer'];

/** Whether a record that a form still names belongs to the body that the asset goes to. */
export type BelongsTo = (id: string, bodyId: string) => boolean;

function placeSaid(
  type: AssetEventType,
  { bodyId }: Pick<Asset, 'bodyId'>,
  form: FormReader,
  belongsTo: BelongsTo,
): Readonly<Record<string, string | null>> {
  const to = form.text('body') ?? bodyId;
  // What was chosen before the body was changed is of the other one.
  const within = (name: string): string | null => {
    const id = form.text(name);
    return id !== null && belongsTo(id, to) ? id : null;
  };
  return {
    ...(type === 'transfer' && { bodyId: to }),
    ...(PLACING.includes(type) && { seatId: within('seat'), room: form.text('room') }),
    ...(GIVING.includes(type) && { holderId: within('holder') }),
  };
}

function given(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** What is told of an event of an asset's life, as its form says it. */
export function eventArguments(
  type: AssetEventType,
  asset: Pick<Asset, 'id' | 'bodyId'>,
  form: FormReader,
  belongsTo: BelongsTo,
): ArgumentsOf<'recordAssetEvent'> {
  const said = {
    assetId: asset.id,
    type,
    ...placeSaid(type, asset, form, belongsTo),
    ...given({
      day: form.day('day'),
      act: actSaid(form),
      ticketId: form.text('ticket'),
      note: form.text('note'),
      counterpart: form.text('repairer') ?? form.text('borrower'),
      expectedOn: form.day('expectedOn'),
      chargeCents: form.cents('charge'),
      blockingNeed: form.text('blockingNeed'),
      operatingSystem: form.text('system'),
      operatingSystemVersion: form.text('systemVersion'),
    }),
  };
  // The use case checks its arguments again, and refuses what is not what its type says.
  return said;
}
