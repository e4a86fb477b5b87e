import type { z } from 'zod';
import { refuse, type Result } from '#shared/domain/refusal.ts';
import { HOST_CALLS, type HostCall } from '#shared/host/channels.ts';
import { ARGUMENT_BYTES_MAX, HOST_CONTRACT, type Host, type Progress } from '#shared/host/contract.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import { describeError } from './describe-error.ts';
import type { HostLog } from './host-log.ts';

/** Tells the console how far a long call has come. */
export type TellProgress = (progressId: string, progress: Progress) => void;

/** A host behind a door: takes whatever comes through, answers always. */
export interface BoundHost {
  /** Answers a call of a caller that the door has already recognised. Never rejects. */
  call(name: unknown, argument: unknown, tell: TellProgress): Promise<Result<unknown, HostRefusal>>;
}

type AnyCall = (
  argument: unknown,
  report: (progress: Progress) => void,
) => Promise<Result<unknown, HostRefusal>>;

/**
 * Binds a host to the contract: the one place where a call's name, size and argument are checked and where an exception
 * becomes a refusal. Every door goes through it.
 */
export function bindHost(host: Host, log: HostLog): BoundHost {
  async function answer(
    name: HostCall,
    argument: unknown,
    tell: TellProgress,
  ): Promise<Result<unknown, HostRefusal>> {
    try {
      // The contract ties each call's schema to its function; the compiler cannot follow it through the union.
      return await (host[name] as AnyCall)(argument, reporter(argument, tell));
    } catch (error) {
      await log.failure(name, error);
      return refuse('host-failed', { call: name, detail: describeError(error) });
    }
  }

  return {
    async call(name, argument, tell) {
      if (!isHostCall(name)) return refuse('call-unknown');
      if (!isOfSize(argument)) return refuse('argument-invalid', { call: name, detail: 'size' });
      const read = HOST_CONTRACT[name].argument.safeParse(argument);
      if (!read.success) return refuse('argument-invalid', { call: name, detail: whatIsWrong(read.error) });
      return answer(name, read.data, tell);
    },
  };
}

/** Whether `name` is one of the contract's calls, and not a member that every object has. */
function isHostCall(name: unknown): name is HostCall {
  return HOST_CALLS.some((call) => call === name);
}

function isOfSize(argument: unknown): boolean {
  try {
    return Buffer.byteLength(JSON.stringify([argument])) <= ARGUMENT_BYTES_MAX;
  } catch {
    // A value that JSON cannot say never comes from our console.
    return false;
  }
}

function reporter(argument: unknown, tell: TellProgress): (progress: Progress) => void {
  const { progressId } = argument as { readonly progressId?: string };
  return (progress) => {
    if (progressId !== undefined) tell(progressId, progress);
  };
}

/** Where the argument departs from the contract: places and kinds, never the values themselves. */
function whatIsWrong(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.join('.')}: ${code}`)
    .join('; ');
}
