import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AssetState } from '#shared/domain/asset.ts';
import { useText } from '#renderer/state/text.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';

const TONES: Readonly<Record<AssetState, Tone>> = {
  inStock: 'accent',
  inUse: 'good',
  inRepair: 'attention',
  onLoan: 'attention',
  disposed: 'neutral',
};

/** Where an asset is in its life. */
export function StateChip({ state }: { readonly state: AssetState }): ReactNode {
  const { labels } = useText();
  return <Chip tone={TONES[state]}>{labels.assetState[state]}</Chip>;
}

/** Says that a system is too old for what the body has agreed. @see CAP-3.1.5-a */
export function SupportChip(): ReactNode {
  const { inventory } = useText();
  return (
    <Chip tone="bad" icon={IconAlertTriangle}>
      {inventory.supports.obsolete}
    </Chip>
  );
}
