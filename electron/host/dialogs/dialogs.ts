import type { Result } from '#shared/domain/refusal.ts';
import type { HostArgument } from '#shared/host/contract.ts';
import type { DialogOutcome } from '#shared/host/dialog.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';

/** How a dialog ended, before what was chosen is granted. */
export type DialogChoice =
  { readonly outcome: 'chosen'; readonly path: string } | Exclude<DialogOutcome, { outcome: 'chosen' }>;

/** What a dialog to save is asked. */
export type SaveRequest = HostArgument<'dialog.saveFile'>;

/** What a dialog to open is asked. */
export type OpenRequest = HostArgument<'dialog.openFile'>;

/** What a dialog to choose a folder is asked. */
export type FolderRequest = HostArgument<'dialog.chooseFolder'>;

/** How the user chooses files and folders: the system's dialogs where the door has them, otherwise folders shown in the page. */
export interface Dialogs {
  saveFile(request: SaveRequest): Promise<Result<DialogChoice, HostRefusal>>;
  openFile(request: OpenRequest): Promise<Result<DialogChoice, HostRefusal>>;
  chooseFolder(request: FolderRequest): Promise<Result<DialogChoice, HostRefusal>>;
}
