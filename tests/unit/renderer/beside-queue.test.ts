import { describe, expect, it } from 'vitest';
import { besideQueue, entryOf, entryOfAsset } from '#renderer/app/beside-queue.ts';

const ID = '01JD0000000000000000000000';

describe('what stands beside the queue', () => {
  it('is what the address says', () => {
    expect(besideQueue(undefined)).toEqual({ is: 'nothing' });
    expect(besideQueue(ID)).toEqual({ is: 'ticket', ticketId: ID });
    expect(besideQueue('new')).toEqual({ is: 'entry', contactId: null });
    expect(besideQueue('contacts')).toEqual({ is: 'contacts' });
    expect(besideQueue('anything')).toEqual({ is: 'nothing' });
  });

  it('is a ticket about an asset, when the address names the asset', () => {
    expect(besideQueue(entryOfAsset(ID as never))).toEqual({ is: 'assetEntry', assetId: ID });
    expect(besideQueue('asset-nothing')).toEqual({ is: 'nothing' });
  });

  it('is a ticket born of a call, when the address names the call (CAP-3.1.2-a)', () => {
    expect(besideQueue(entryOf(ID as never))).toEqual({ is: 'entry', contactId: ID });
    expect(besideQueue('new-nothing')).toEqual({ is: 'entry', contactId: null });
  });
});
