import type { RemoteTool } from './enablement.ts';
import type { Enablement } from './kinds.ts';

/** How an enablement stands: never written, as it follows from its days. @see P9-4-a */
export const ENABLEMENT_STATES = ['waiting', 'authorised', 'ended'] as const;

/** One of {@link ENABLEMENT_STATES}. */
export type EnablementState = (typeof ENABLEMENT_STATES)[number];

/** How an enablement stands on a day: it waits until the director has agreed, and ends after its last day. @see P9-4-a */
export function enablementState(
  { agreedOn, endsOn }: Pick<Enablement, 'agreedOn' | 'endsOn'>,
  day: string,
): EnablementState {
  if (endsOn !== null && endsOn < day) return 'ended';
  return agreedOn === null || agreedOn > day ? 'waiting' : 'authorised';
}

/** Whether some of the tools lead to the very screen of a computer. @see PT-I.2-h */
export function reachesComputer(tools: readonly RemoteTool[]): boolean {
  return tools.includes('remoteDesktop') || tools.includes('vnc');
}
