/** What a file is, and the byte that says so in its envelope. */
export const FILE_KINDS = {
  segment: 1,
  head: 2,
  pack: 3,
  snapshotIndex: 4,
  snapshotChunk: 5,
  claim: 6,
  membership: 7,
  joinRequest: 8,
  attestation: 9,
  spaceRecord: 10,
  replicaCertificate: 11,
} as const;

/** The kind of a file of the share. */
export type FileKind = keyof typeof FILE_KINDS;
