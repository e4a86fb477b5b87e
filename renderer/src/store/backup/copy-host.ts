import type { Result } from '#shared/domain/refusal.ts';
import type { HostArgument, HostResult, ReportProgress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';

type CopyCall = `backup.${'begin' | 'append' | 'close' | 'cancel' | 'open' | 'read' | 'release' | 'state'}`;

/** What of the host copies need: the window's client of it is one, and a thread's. */
export interface CopyHost {
  call<Call extends CopyCall>(
    name: Call,
    argument: HostArgument<Call>,
  ): Promise<Result<HostResult<Call>, HostRefusal>>;
  onProgress(progressId: string, listener: ReportProgress): () => void;
}

/** A copy to be read: one of the folder of copies, or a file that the person chose. */
export type CopySource = { readonly name: string } | { readonly grant: string };
