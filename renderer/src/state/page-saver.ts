import { createContext, use } from 'react';
import type { Result } from '#shared/domain/refusal.ts';

/** A page that was saved. */
export interface SavedPage {
  readonly path: string;
  /** Shows it in the system's file manager. */
  readonly reveal: () => Promise<Result<unknown>>;
}

/** Saves a page where the person chooses. `null`: they chose nowhere. */
export type SavePage = (suggestedName: string, page: string) => Promise<Result<SavedPage | null>>;

export const SavePageContext = createContext<SavePage | undefined>(undefined);

export function useSavePage(): SavePage {
  const save = use(SavePageContext);
  if (save === undefined) throw new Error('no way to save pages above this component');
  return save;
}
