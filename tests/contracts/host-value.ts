import type { HostClient } from '#renderer/platform/host-client.ts';
import type { HostCall } from '#shared/host/channels.ts';
import type { HostArgument, HostResult } from '#shared/host/contract.ts';

/** What is given to a host of which no workbook is asked. */
export const noWorkbook = (): never => {
  throw new Error('these tests write no workbook');
};

/** What a call gives, when it is not refused. */
export async function value<Call extends HostCall>(
  client: HostClient,
  call: Call,
  argument: HostArgument<Call>,
): Promise<HostResult<Call>> {
  const answer = await client.call(call, argument);
  if (answer.ok) return answer.value;
  throw new Error(`${call} was refused: ${JSON.stringify(answer.refusal)}`);
}
