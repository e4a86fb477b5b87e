import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { channelsOf } from '#shared/domain/body-channels.ts';
import type { BodyTerms } from '#shared/domain/kinds.ts';
import type { Channel } from '#shared/domain/ticket.ts';

/** The tag of the support area that is asked for in writing alone. @see CAP-3.4.2.1-a */
const WRITTEN_AREA = 'icaro';

/** How that area is asked for. */
const WRITTEN_CHANNELS: readonly Channel[] = ['email', 'portal'];

/** What forbids a channel: the terms of the body leave it out, or the area that a tag names does. @see CAP-3.1.4-a, CAP-3.4.2.1-a */
export function channelRefusal(
  channel: Channel,
  tags: readonly string[],
  terms: BodyTerms | undefined,
): ActRefusal | undefined {
  const isWritten = tags.some((tag) => tag.toLowerCase() === WRITTEN_AREA);
  const channels = channelsOf(terms).filter((each) => !isWritten || WRITTEN_CHANNELS.includes(each));
  return channels.includes(channel) ? undefined : refusalOf('channel-not-enabled', { channel, channels });
}
