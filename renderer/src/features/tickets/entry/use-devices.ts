import { useMemo } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { EntryDraft } from './entry-draft.ts';

/** The devices that a new ticket may be about. */
export interface EntryDevices {
  /** Those that the requester holds, by label. */
  readonly held: readonly Asset[];
  /** The body's others. */
  readonly others: readonly Asset[];
  /** The one chosen, or the only one that the requester holds while nothing was chosen. */
  readonly deviceId: string | null;
}

/** The devices of the body, the requester's own first. */
export function useDevices(draft: EntryDraft): EntryDevices {
  const assets = useRecords('asset');
  const formats = useFormats();
  const { bodyId, requesterId, isDeviceChosen, deviceId } = draft;
  return useMemo(() => {
    const ofBody = (assets ?? [])
      .filter((asset) => bodyId !== null && asset.bodyId === bodyId)
      .sort((left, right) => formats.compare(left.label, right.label));
    const held = ofBody.filter(({ holderId }) => requesterId !== null && holderId === requesterId);
    const others = ofBody.filter((asset) => !held.includes(asset));
    const only = held.length === 1 ? (held[0]?.id ?? null) : null;
    const chosen = ofBody.some(({ id }) => id === deviceId) ? deviceId : null;
    return { held, others, deviceId: isDeviceChosen ? chosen : only };
  }, [assets, formats, bodyId, requesterId, isDeviceChosen, deviceId]);
}
