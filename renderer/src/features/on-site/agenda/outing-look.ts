import type { OutingState } from '#shared/domain/on-site/outing-state.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

/** The colour that repeats what the word of a state says. */
export const OUTING_TONES: Readonly<Record<OutingState, Tone>> = {
  planned: 'accent',
  underWay: 'accent',
  unreported: 'attention',
  made: 'good',
  cancelled: 'neutral',
};
