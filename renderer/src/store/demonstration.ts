import type { Refusal, Result } from '#shared/domain/refusal.ts';

/** How a demonstration archive is being filled. */
export interface FillOptions {
  /** Aborting leaves what was filled so far: filling again goes on from there. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Whether a demonstration archive holds what it should. */
export interface DemonstrationStatus {
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
}

/** Why a filling ended early: `demonstration-cancelled` or a refusal of the archive. */
export type FillResult = Result<DemonstrationStatus, Refusal>;
