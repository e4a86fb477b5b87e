import { type Channel, CHANNELS } from './ticket.ts';

/**
 * The channels by which a body may ask, in the order of their list: all of them while no terms say otherwise.
 *
 * @see CAP-3.1.4-a, A-8
 */
export function channelsOf(terms: { readonly channels: readonly Channel[] } | undefined): readonly Channel[] {
  return terms === undefined ? CHANNELS : CHANNELS.filter((channel) => terms.channels.includes(channel));
}
