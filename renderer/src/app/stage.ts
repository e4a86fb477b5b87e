import type { ActorId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { BackupCopy } from '#shared/host/backup.ts';
import type { Progress } from '#shared/host/contract.ts';
import type { Archive, ArchiveName } from '#renderer/store/archive.ts';

/** Where the console stands between being started and being used. */
export type Stage =
  | { readonly at: 'looking' }
  | { readonly at: 'welcome'; readonly hasArchive: boolean; readonly hasDemonstration: boolean }
  | { readonly at: 'attach' }
  | { readonly at: 'opening'; readonly name: ArchiveName }
  | { readonly at: 'failed'; readonly name: ArchiveName; readonly refusal: Refusal }
  /**
   * The office's archive was on this computer at `lastOpened` and is not any more, although nobody deleted it here.
   * Nothing is opened, made or sent before a person says what to do.
   */
  | {
      readonly at: 'emptied';
      readonly lastOpened: Instant;
      /** Whether a shared folder is attached, from which the archive can be had again. */
      readonly isAttached: boolean;
      readonly copies: readonly BackupCopy[];
      readonly progress: Progress | null;
      readonly refusal: Refusal | null;
    }
  | { readonly at: 'open'; readonly archive: Archive; readonly actor: ActorId | null };
