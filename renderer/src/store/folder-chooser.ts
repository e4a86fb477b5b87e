import { createContext, useContext } from 'react';
import type { Result } from '#shared/domain/refusal.ts';

/** The right to use one folder, for this run of the host. */
export interface ChosenFolder {
  readonly grant: string;
  readonly path: string;
}

/** Asks the person for a folder: with the system's dialog where the host has one. `null` when they gave up. */
export type ChooseFolder = () => Promise<Result<ChosenFolder | null>>;

/** Gives the screens below it the act of choosing a folder. */
export const FolderChooserContext = createContext<ChooseFolder | undefined>(undefined);

/** The act of choosing a folder. Only below a {@link FolderChooserContext}. */
export function useChooseFolder(): ChooseFolder {
  const choose = useContext(FolderChooserContext);
  if (choose === undefined) throw new Error('no chooser of folders is provided above this component');
  return choose;
}
