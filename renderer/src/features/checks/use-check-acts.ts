import { useCallback } from 'react';
import type { Asset, InventoryCheck } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { usePlaceWords } from './place-words.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';

/** What is settled on the spot in a round. */
export function useCheckActs(check: InventoryCheck) {
  const { checks } = useText();
  const formats = useFormats();
  const today = useToday();
  const place = usePlaceWords().ofCheck(check);
  const { act, settle } = usePerform();
  const { id: checkId } = check;
  const onSettle = useCallback(
    async ({ id, label }: Asset) => {
      settle(await act('settleScan', { checkId, assetId: id }), checks.settled(label));
    },
    [act, settle, checkId, checks],
  );
  const onReport = useCallback(
    async ({ id, label }: Asset) => {
      const description = checks.reportWords(place, formats.day(today));
      const written = await act('settleMissing', { checkId, assetId: id, description });
      settle(written, checks.reported(label));
    },
    [act, settle, checkId, checks, place, formats, today],
  );
  const onMarkFound = useCallback(
    async ({ id, label }: Asset) => {
      const written = await act('recordScan', { checkId, code: label, assetId: id });
      settle(written, checks.markedFound(label));
    },
    [act, settle, checkId, checks],
  );
  const onClose = useCallback(
    async () => settle(await act('closeInventoryCheck', { checkId }), checks.closeDone),
    [act, settle, checkId, checks],
  );
  return { onSettle, onReport, onMarkFound, onClose };
}
