import { useCallback } from 'react';
import { holdsRight, type Right } from '#shared/domain/access/rights.ts';
import { USE_CASE_RIGHTS } from '#shared/application/access/use-case-rights.ts';
import type { UseCaseName } from '#shared/application/use-cases.ts';
import { useAccess } from './archive-context.tsx';

/** Tells whether the person at the console may do something, somewhere at least: what they may not is not offered. */
export function useMay(): (name: UseCaseName) => boolean {
  const access = useAccess();
  return useCallback((name) => holdsRight(access, USE_CASE_RIGHTS[name]), [access]);
}

/** Whether the person at the console holds a right, for some body at least. */
export function useHolds(right: Right): boolean {
  return holdsRight(useAccess(), right);
}
