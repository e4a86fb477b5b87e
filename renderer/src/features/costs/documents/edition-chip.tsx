import type { ReactNode } from 'react';
import type { EditionState } from '#shared/domain/costs/document-sendings.ts';
import { useText } from '#renderer/state/text.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';

const TONES: Readonly<Record<EditionState, Tone>> = {
  toSend: 'neutral',
  notMet: 'bad',
  sent: 'good',
  sentLate: 'attention',
};

/** How an edition stands, in a word. */
export function EditionChip({ state }: { readonly state: EditionState }): ReactNode {
  const { costsDocuments } = useText();
  return <Chip tone={TONES[state]}>{costsDocuments.states[state]}</Chip>;
}
