import { describe, expect, it } from 'vitest';
import { ownerOf } from '#electron/browser/peer-owner.ts';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:B809 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 111 1
   1: 0100007F:C350 0100007F:B809 01 00000000:00000000 00:00000000 00000000  1001        0 222 1
   2: 0100007F:B809 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 333 1
`;

describe('ownerOf', () => {
  it('is the user at the other end of the connection, not the one at ours', () => {
    expect(ownerOf(TABLE, 0xc350, 0xb809)).toBe(1001);
    expect(ownerOf(TABLE, 0xb809, 0xc350)).toBe(1000);
  });

  it('is nobody when the connection is not in the table', () => {
    expect(ownerOf(TABLE, 0xc351, 0xb809)).toBeNull();
    expect(ownerOf('', 1, 2)).toBeNull();
  });
});
