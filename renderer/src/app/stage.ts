import type { ActorId } from '#shared/domain/identity.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import type { Archive, ArchiveName } from '#renderer/store/archive.ts';

/** Where the console stands between being started and being used. */
export type Stage =
  | { readonly at: 'looking' }
  | { readonly at: 'welcome'; readonly hasArchive: boolean; readonly hasDemonstration: boolean }
  | { readonly at: 'attach' }
  | { readonly at: 'opening'; readonly name: ArchiveName }
  | { readonly at: 'failed'; readonly name: ArchiveName; readonly refusal: Refusal }
  | { readonly at: 'open'; readonly archive: Archive; readonly actor: ActorId | null };
