import type { SegmentName } from '#shared/replica/share/space-paths.ts';
import { nextLink } from './chain.ts';
import type { OpenSegment, SegmentFinding, SegmentTrouble, StreamSource } from './open-segment.ts';
import { createSegmentFiles, type SegmentNames, type SourceParts } from './segment-files.ts';
import { SYNC } from './sync-constants.ts';
import type { StreamRow } from './sync-rows.ts';

/** The segments of one stream, read ahead. */
export interface SegmentSource {
  /** The segment number `q` of the history that has this chain before it. */
  at(q: number, chain: string): Promise<SegmentFinding>;
  /** Ends when nothing that was read ahead is under way. */
  settle(): Promise<void>;
}

/**
 * The segments of a stream. Where a head told the tag of one, that file counts and no other: a signature vouches for it.
 * For the others the directory is listed once, and the file counts that continues the history at hand.
 */
export function createSegmentSource(
  parts: SourceParts,
  source: StreamSource,
  { tail, announced }: Pick<StreamRow, 'tail' | 'announced'>,
): SegmentSource {
  const files = createSegmentFiles(parts, source);
  let listed: SegmentNames = new Map();

  const namesAt = (q: number): readonly SegmentName[] => {
    const tag = tail[String(q)];
    return tag === undefined ? (listed.get(q) ?? []) : [{ q, tag }];
  };

  const readAhead = (from: number): void => {
    const last = Math.min(from + SYNC.parallel - 1, announced?.q ?? 0);
    for (let q = from; q <= last; q += 1) {
      const [only, other] = namesAt(q);
      if (only !== undefined && other === undefined) files.openAhead(only);
    }
  };

  /** The chains that announced histories have after a segment. */
  const continued = async (q: number): Promise<ReadonlySet<string>> => {
    if (announced?.q === q) return new Set([announced.chain]);
    const findings = await Promise.all(namesAt(q + 1).map(files.open));
    return new Set(findings.flatMap((next) => (next.found === 'segment' ? [next.segment.header.p] : [])));
  };

  const find = async (q: number, chain: string): Promise<SegmentFinding> => {
    const findings = await Promise.all(namesAt(q).map(files.open));
    const fitting = findings.flatMap((finding) =>
      finding.found === 'segment' && finding.segment.header.p === chain ? [finding.segment] : [],
    );
    const [only, other] = fitting;
    if (only === undefined) return noneFits(findings, tail[String(q)] !== undefined);
    if (other === undefined) return { found: 'segment', segment: only };
    return choose(only, fitting, await continued(q));
  };

  return {
    async at(q, chain) {
      if (tail[String(q)] === undefined) listed = await files.list();
      readAhead(q);
      const finding = await find(q, chain);
      files.forget(q);
      return finding;
    },
    settle: files.settle,
  };
}

/** Of several segments in one place, that whose history goes on; when that cannot be told, none. */
function choose(
  first: OpenSegment,
  fitting: readonly OpenSegment[],
  chains: ReadonlySet<string>,
): SegmentFinding {
  const [only, other] = fitting.filter(({ header, headerDigest }) =>
    chains.has(nextLink(header.p, headerDigest)),
  );
  if (only !== undefined && other === undefined) return { found: 'segment', segment: only };
  return { found: 'forged', why: 'equivocation', path: first.path, bytes: first.bytes };
}

/**
 * What to do when no file fits.
 *
 * @param told whether a head told which file it is. Else anybody may have added those that are there: what is not signed
 * only stands in the way of the one that may come.
 */
function noneFits(findings: readonly SegmentFinding[], told: boolean): SegmentTrouble {
  let why = 'segment-missing';
  const suspects: (SegmentTrouble & { readonly found: 'forged' })[] = [];
  for (const finding of findings) {
    if (finding.found === 'newer') return finding;
    if (finding.found === 'segment') {
      const { path, bytes } = finding.segment;
      return { found: 'forged', why: 'chain-mismatch', path, bytes };
    }
    if (finding.found === 'absent') why = finding.why;
    else if (told) return finding;
    else suspects.push(finding);
  }
  return { found: 'absent', why, suspects };
}
