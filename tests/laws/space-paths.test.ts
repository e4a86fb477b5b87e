import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import {
  blobPath,
  certificatePath,
  claimPath,
  chunkPath,
  headPath,
  isSpaceDirectory,
  isSpacePath,
  nackPath,
  parseCertificateName,
  parseClaimName,
  parseHeadName,
  parseNackName,
  parseSegmentName,
  parseSnapshotName,
  parseSpaceRecordName,
  PATH_LENGTH_MAX,
  segmentPath,
  snapshotPath,
  spaceRecordPath,
} from '#shared/replica/share/space-paths.ts';

const replica = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{20}$/).map((text) => text as ReplicaId);
const tag = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{16}$/);
const scope = fc.stringMatching(/^[0-9a-z]{1,12}$/).map((text) => text as Scope);
const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const place = fc.integer({ min: 1, max: 99_999_999 });
const series = fc.stringMatching(/^[0-9a-z]{4,12}$/);

interface Named {
  readonly path: string;
  /** What the name says, read back from it. */
  readonly read: unknown;
  readonly written: unknown;
}

function named(path: string, parse: (name: string) => unknown, written: unknown): Named {
  return { path, read: parse(path.slice(path.lastIndexOf('/') + 1)), written };
}

/** Every builder of a path with the parser of its name. */
const NAMED: readonly fc.Arbitrary<Named>[] = [
  fc
    .record({ n: fc.integer({ min: 1, max: 9_999 }), tag })
    .map((name) => named(spaceRecordPath(name), parseSpaceRecordName, name)),
  fc.record({ replica, tag }).map((name) => named(certificatePath(name), parseCertificateName, name)),
  fc.record({ replica, hq: place, tag }).map((name) => named(headPath(name), parseHeadName, name)),
  fc
    .tuple(scope, replica, fc.record({ q: place, tag }))
    .map(([where, who, name]) => named(segmentPath(where, who, name), parseSegmentName, name)),
  fc
    .record({ ms: fc.integer({ min: 0, max: 9_999_999_999_999 }), replica, tag })
    .map((name) => named(snapshotPath(name), parseSnapshotName, name)),
  fc
    .tuple(series, fc.integer({ min: 1, max: 999_999 }))
    .map(([of, n]) => named(claimPath(of, n), parseClaimName, n)),
  fc
    .record({ replica, scope, q: place, reporter: replica })
    .map((name) => named(nackPath(name), parseNackName, name)),
];

const PATHS: fc.Arbitrary<string> = fc.oneof(
  ...NAMED.map((arbitrary) => arbitrary.map(({ path }) => path)),
  tag.map(chunkPath),
);

describe('a path of the shared folder', () => {
  it.each(NAMED.map((arbitrary) => ({ arbitrary })))(
    'is read back as it was built: case %#',
    ({ arbitrary }) => {
      fc.assert(
        fc.property(arbitrary, ({ read, written }) => {
          expect(read).toEqual(written);
        }),
      );
    },
  );

  it('that a console builds is known, stands in a known folder, and is short and plain', () => {
    fc.assert(
      fc.property(PATHS, (path) => {
        expect(isSpacePath(path)).toBe(true);
        expect(isSpaceDirectory(path.slice(0, path.lastIndexOf('/')))).toBe(true);
        expect(path.length).toBeLessThanOrEqual(PATH_LENGTH_MAX);
        expect(path).toMatch(/^[0-9a-z./-]+$/);
      }),
    );
  });

  it('of an attachment is known too', () => {
    fc.assert(
      fc.property(scope, digest, (where, of) => {
        expect(isSpacePath(blobPath(where, of))).toBe(true);
      }),
    );
  });

  it('is known no more with a character changed to one that consoles do not write', () => {
    fc.assert(
      fc.property(
        PATHS,
        fc.nat(),
        fc.constantFrom('A', 'Z', '_', '~', ' ', '\\', ':', '%', 'é', '\n', '\0'),
        (path, where, odd) => {
          const at = where % path.length;
          expect(isSpacePath(path.slice(0, at) + odd + path.slice(at + 1))).toBe(false);
        },
      ),
    );
  });

  it.each(['', '.', '..', '/', 'heads/', 'heads/..', '../heads/x', 'heads/../space/x', 'heads\\x'])(
    'is never “%s”',
    (path) => {
      expect(isSpacePath(path)).toBe(false);
    },
  );

  it('is known no more with anything before or after it', () => {
    fc.assert(
      fc.property(PATHS, fc.constantFrom('/', '../', './', 'x', '\n', ' (1)', '.tmp', '~'), (path, more) => {
        expect([isSpacePath(path + more), isSpacePath(more + path)]).toEqual([false, false]);
      }),
    );
  });
});
