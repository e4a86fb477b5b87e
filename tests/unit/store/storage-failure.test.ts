import { describe, expect, it } from 'vitest';
import { StorageError } from '#shared/domain/storage-error.ts';
import { asStorageError, guarded } from '#renderer/store/storage-failure.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name }, more);

describe('failures of the archive', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['DatabaseClosedError', 'closed'],
    ['UnknownError', 'damaged'],
    ['MissingAPIError', 'unavailable'],
  ])('calls %s %s', (name, failure) => {
    expect(asStorageError(named(name))).toMatchObject({ failure });
  });

  it('looks for the cause behind an aborted transaction and a bulk of writes', () => {
    const quota = named('QuotaExceededError');
    expect(asStorageError(named('AbortError', { inner: quota }))).toMatchObject({ failure: 'full' });
    expect(asStorageError(named('BulkError', { failures: [quota] }))).toMatchObject({ failure: 'full' });
  });

  it('passes on what is not the archive’s failure', async () => {
    const bug = new TypeError('x is not a function');
    expect(asStorageError(bug)).toBe(bug);
    await expect(guarded(() => Promise.reject(bug))).rejects.toBe(bug);
    const known = new StorageError('full');
    expect(asStorageError(known)).toBe(known);
  });
});
