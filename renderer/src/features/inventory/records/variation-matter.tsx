import type { ReactNode } from 'react';
import type { InventoryVariation } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useInventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { Button } from '@mantine/core';
import { AskedAct } from '#renderer/parts/asked-act.tsx';

/** Whether what a body reported is so. @see CAP-1-a */
export function VariationMatter({ variation }: { readonly variation: InventoryVariation }): ReactNode {
  const { inventoryRecords: words, labels, assetPage } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const ways = useInventoryWays();
  const { id, assetId, state, settledOn, settledById, note, seatId, room } = variation;
  const moves = assetId !== null && (seatId !== null || room !== null);
  return (
    <section className="record-matter">
      <h4>{labels.variationState[state]}</h4>
      {settledOn !== null && (
        <p>
          {formats.day(settledOn)}
          {settledById !== null && ` · ${nameOf(settledById) ?? ''}`}
          {note !== null && ` · ${note}`}
        </p>
      )}
      <div className="record-matter__acts">
        {assetId !== null && (
          <Button size="compact-md" variant="default" onClick={() => ways.showAsset(assetId)}>
            {assetPage.showAsset}
          </Button>
        )}
        {state === 'reported' && (
          <>
            <AskedAct
              needs="verifyVariation"
              label={words.acts.verify}
              draftKey={`inventory/variation/${id}/verify`}
              initial={moves ? { moves: 'yes' } : {}}
              fields={() => [
                { name: 'day', label: words.fields.day, sort: 'day' },
                ...(moves ? [{ name: 'moves', label: words.fields.applies, sort: 'tick' } as const] : []),
              ]}
              submit={words.acts.verify}
              run={(act, form) => {
                const day = form.day('day');
                return act('verifyVariation', {
                  variationId: id,
                  moves: form.isTicked('moves'),
                  ...(day !== null && { day }),
                });
              }}
              done={() => words.done.verify}
            />
            <AskedAct
              needs="rejectVariation"
              label={words.acts.reject}
              draftKey={`inventory/variation/${id}/reject`}
              initial={{}}
              fields={() => [
                { name: 'note', label: words.fields.reason, sort: 'line', isMandatory: true, atMost: 300 },
              ]}
              submit={words.acts.reject}
              run={(act, form) => act('rejectVariation', { variationId: id, note: form.text('note') ?? '' })}
              done={() => words.done.reject}
            />
          </>
        )}
      </div>
    </section>
  );
}
