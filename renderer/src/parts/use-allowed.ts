import type { UseCaseName } from '#shared/application/use-cases.ts';
import { useMay } from '#renderer/store/use-may.ts';

/** Whether the person at the console may do what is asked, where one act does it. @see CAP-3.1.3-a */
export function useAllowed(needs: UseCaseName | undefined): boolean {
  const may = useMay();
  return needs === undefined || may(needs);
}
