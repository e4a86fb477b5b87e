import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { parseSegmentName, type SegmentName, streamDirectory } from '#shared/replica/share/space-paths.ts';
import type { Gate } from './in-parallel.ts';
import { openSegment, type SegmentFinding, type StreamSource } from './open-segment.ts';

/** More files than this under one number are somebody's noise. */
const CANDIDATES_MAX = 8;

/** The segments' names of a stream's directory, by number. */
export type SegmentNames = ReadonlyMap<number, readonly SegmentName[]>;

/** What to read a stream with. */
export interface SourceParts {
  readonly share: Pick<SealedShare, 'list' | 'read'>;
  /** Lets only so many files be read at once, whatever their streams. */
  readonly gate: Gate;
}

/** The files of one stream: each read once, the directory listed once. */
export interface SegmentFiles {
  open(name: SegmentName): Promise<SegmentFinding>;
  /** Reads a file that may be asked for later; what fails then fails where it is asked for. */
  openAhead(name: SegmentName): void;
  list(): Promise<SegmentNames>;
  /** Lets go of the files of a number. */
  forget(q: number): void;
  /** Ends when nothing is under way any more. */
  settle(): Promise<void>;
}

/** The files of a stream, for as long as a pull. */
export function createSegmentFiles({ share, gate }: SourceParts, source: StreamSource): SegmentFiles {
  const opened = new Map<number, Map<string, Promise<SegmentFinding>>>();
  let listing: Promise<SegmentNames> | undefined;
  const open = (name: SegmentName): Promise<SegmentFinding> => {
    const ofNumber = opened.get(name.q) ?? new Map<string, Promise<SegmentFinding>>();
    opened.set(name.q, ofNumber);
    const reading = ofNumber.get(name.tag) ?? gate(() => openSegment(share, source, name));
    ofNumber.set(name.tag, reading);
    return reading;
  };
  return {
    open,
    openAhead: (name) => void open(name).catch(() => undefined),
    list: () => (listing ??= gate(() => listSegments(share, source))),
    forget: (q) => void opened.delete(q),
    settle: async () => {
      await Promise.allSettled([...opened.values()].flatMap((ofNumber) => [...ofNumber.values()]));
    },
  };
}

/** The segments that a directory names: a few of each number at most. */
async function listSegments(
  share: Pick<SealedShare, 'list'>,
  { scope, replica }: Pick<StreamSource, 'scope' | 'replica'>,
): Promise<SegmentNames> {
  const names = [...new Set(await share.list(streamDirectory(scope, replica)))].sort();
  const found = new Map<number, SegmentName[]>();
  for (const name of names.flatMap((text) => parseSegmentName(text) ?? [])) {
    const held = found.get(name.q) ?? [];
    if (held.length < CANDIDATES_MAX) found.set(name.q, [...held, name]);
  }
  return found;
}
