import { useEffect } from 'react';
import { useConsoleState } from './console-state.ts';
import { offerScreenActs, type ScreenAct } from './screen-acts.ts';

/** Offers acts to the palette while the component is on the screen. The list must be stable (memoised). */
export function useScreenActs(acts: readonly ScreenAct[]): void {
  const { screenActs } = useConsoleState();
  useEffect(() => offerScreenActs(screenActs, acts), [screenActs, acts]);
}
