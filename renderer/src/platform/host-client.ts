import { refuse, type Result } from '#shared/domain/refusal.ts';
import type { HostCall } from '#shared/host/channels.ts';
import { HOST_CONTRACT, type HostArgument, type HostBridge, type HostResult } from '#shared/host/contract.ts';
import type { ReportProgress } from '#shared/host/contract.ts';
import { answerSchema } from '#shared/host/answer.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';

/** The host as the console sees it: each call typed, each answer validated, failures always values. */
export interface HostClient {
  /** Asks the host. Never rejects: a host that cannot be reached or answers nonsense is a refusal too. */
  call<Call extends HostCall>(
    name: Call,
    argument: HostArgument<Call>,
  ): Promise<Result<HostResult<Call>, HostRefusal>>;
  /** Hears how far the long call with this `progressId` has come. Gives the act that stops hearing. */
  onProgress(progressId: string, listener: ReportProgress): () => void;
}

/** The client over one of the bridges. */
export function createHostClient(bridge: HostBridge): HostClient {
  return {
    async call(name, argument) {
      const answer = await reach(bridge, name, argument);
      return answer.ok ? readAnswer(name, answer.value) : answer;
    },
    onProgress: (progressId, listener) =>
      bridge.onProgress((id, progress) => {
        if (id === progressId) listener(progress);
      }),
  };
}

async function reach(
  bridge: HostBridge,
  name: HostCall,
  argument: unknown,
): Promise<Result<unknown, HostRefusal>> {
  try {
    return { ok: true, value: await bridge.call(name, argument) };
  } catch (error) {
    return refuse('host-unreachable', { detail: error instanceof Error ? error.message : 'no answer' });
  }
}

function readAnswer<Call extends HostCall>(
  name: Call,
  answer: unknown,
): Result<HostResult<Call>, HostRefusal> {
  const read = answerSchema(HOST_CONTRACT[name].result).safeParse(answer);
  if (!read.success) return refuse('host-failed', { detail: `${name}: the answer is not what was agreed` });
  return read.data as Result<HostResult<Call>, HostRefusal>;
}
