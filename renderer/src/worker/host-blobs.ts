import type { HostClient } from '#renderer/platform/host-client.ts';
import type { Blobs } from '#shared/replica/share/blobs.ts';
import { shareErrorOf } from './host-share.ts';

/** The host as who keeps the bytes of attachments: they go to the folder without passing through here. */
export function createHostBlobs(client: HostClient): Blobs {
  return {
    async publish(scope, digest) {
      const answer = await client.call('attachment.publish', { scope, digest });
      if (answer.ok) return answer.value.outcome;
      throw shareErrorOf('attachment.publish', answer.refusal);
    },
  };
}
