import { describe, expect, it } from 'vitest';
import { channelsOf } from '#shared/domain/body-channels.ts';
import { CHANNELS } from '#shared/domain/ticket.ts';

describe('the channels of a body', () => {
  it('are those of its terms, in the order of the list: the portal is not among e-mail and telephone (CAP-3.1.4-a)', () => {
    expect(channelsOf({ channels: ['phone', 'email'] })).toEqual(['email', 'phone']);
  });

  it('are all eight while no terms say otherwise (A-8)', () => {
    expect(channelsOf(undefined)).toEqual(CHANNELS);
    expect(CHANNELS).toHaveLength(8);
  });
});
