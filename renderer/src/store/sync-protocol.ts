import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { Attention, PokeReason } from '#shared/replica/sync/sync-loop.ts';
import type { IntegrityReport, SyncProgress, SyncStatus } from './sync-status.ts';

/**
 * What the windows of an archive and the one thread that synchronises it tell each other, over one channel: whichever
 * window that thread belongs to.
 */
export type SyncMessage = FromWindow | FromThread;

/** An act whose end is told. */
export type SyncAct =
  | { readonly act: 'release'; readonly scope: Scope; readonly replica: ReplicaId }
  | { readonly act: 'check' }
  | { readonly act: 'rebuild' };

/** What each act gives. */
export interface SyncActResults {
  readonly release: null;
  readonly check: IntegrityReport;
  readonly rebuild: null;
}

/** What a window tells. */
export type FromWindow =
  | { readonly from: 'window'; readonly asks: 'status' }
  | { readonly from: 'window'; readonly asks: 'round'; readonly reason: PokeReason }
  | {
      readonly from: 'window';
      readonly asks: 'attention';
      readonly window: string;
      readonly attention: Attention | 'gone';
    }
  | { readonly from: 'window'; readonly asks: 'act'; readonly id: string; readonly act: SyncAct }
  | { readonly from: 'window'; readonly asks: 'cancel'; readonly id: string };

/** What the thread tells. */
export type FromThread =
  /** The thread has just begun: acts asked of an earlier one will never end. */
  | { readonly from: 'thread'; readonly told: 'begun' }
  | { readonly from: 'thread'; readonly told: 'status'; readonly status: SyncStatus }
  | {
      readonly from: 'thread';
      readonly told: 'progress';
      readonly id: string;
      readonly progress: SyncProgress;
    }
  | {
      readonly from: 'thread';
      readonly told: 'answer';
      readonly id: string;
      readonly answer: Result<unknown>;
    };

/** The name of the channel and of the lock of an archive's synchronisation. */
export function syncChannelName(archive: string): string {
  return `presidio.sync.${archive}`;
}
