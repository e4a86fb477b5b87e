import type { Result } from '#shared/domain/refusal.ts';
import type { Progress } from '#shared/host/contract.ts';
import type { CopySource } from './copy-host.ts';

/** What a thread is asked to do about one copy. `database`: the name of an archive's database. */
export type BackupTask =
  | { readonly act: 'make'; readonly database: string }
  | { readonly act: 'rehearse'; readonly source: CopySource }
  | { readonly act: 'restore'; readonly source: CopySource; readonly database: string };

/** What the thread tells the window that started it. */
export type BackupTold =
  | { readonly told: 'progress'; readonly progress: Progress }
  | { readonly told: 'ended'; readonly result: Result<unknown> };
