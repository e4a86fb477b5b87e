import { describe, expect, it } from 'vitest';
import { fileFailure } from '#electron/host/files/file-failure.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

describe('fileFailure', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EBUSY', 'file-in-use'],
    ['ETXTBSY', 'file-in-use'],
    ['ENOENT', 'folder-missing'],
    ['ENOTDIR', 'folder-missing'],
    ['EACCES', 'folder-forbidden'],
    ['EROFS', 'folder-forbidden'],
    ['ENAMETOOLONG', 'name-invalid'],
  ] as const)('says of %s that it is %s, and of which file', (code, refusal) => {
    expect(fileFailure(systemError(code), 'C:\\r.xlsx')).toEqual({
      code: refusal,
      data: { path: 'C:\\r.xlsx', detail: code },
    });
  });

  it('leaves to the log what no user can mend', () => {
    expect(fileFailure(systemError('EMFILE'), '/r')).toBeNull();
    expect(fileFailure(new TypeError('x is not a function'), '/r')).toBeNull();
    expect(fileFailure('ENOSPC', '/r')).toBeNull();
  });
});
