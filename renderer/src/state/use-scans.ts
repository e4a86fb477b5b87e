import { useEffect } from 'react';
import { useConsoleState } from './console-state.ts';
import type { ScanHandler } from './scans.ts';

/**
 * Takes the codes that are read while the component is on the screen. The handler must be stable (memoised).
 *
 * @param isLast it takes those that nothing else on the screen takes, whenever it came.
 */
export function useScans(handler: ScanHandler, isLast = false): void {
  const { scans } = useConsoleState();
  useEffect(() => {
    scans.setState(({ handlers }) => ({
      handlers: isLast ? [handler, ...handlers] : [...handlers, handler],
    }));
    return () => {
      scans.setState(({ handlers }) => ({ handlers: handlers.filter((each) => each !== handler) }));
    };
  }, [scans, handler, isLast]);
}
