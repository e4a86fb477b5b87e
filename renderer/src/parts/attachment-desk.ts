import { createContext, use } from 'react';
import type { Scope } from '#shared/domain/identity.ts';
import type { Result } from '#shared/domain/refusal.ts';

/** A file whose bytes are kept: what a record is to say of it. */
export interface KeptFile {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly digest: string;
}

/** Which bytes of which scope. */
export interface FileBytes {
  readonly scope: Scope;
  readonly digest: string;
}

/** A file that a record names. */
export interface NamedFile extends FileBytes {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A file that was saved where the person chose. */
export interface SavedFile {
  readonly path: string;
  /** Shows it in the system's file manager. */
  readonly reveal: () => Promise<Result<unknown>>;
}

/** The bytes of attachments, as the screens see them: bytes are named, and stay outside the window. */
export interface AttachmentDesk {
  /**
   * Asks for a file in the system's dialog and keeps its bytes. `null` when the person gave up; `ask-here` where the
   * system has no dialog and the page is to ask.
   */
  choose(): Promise<Result<KeptFile | 'ask-here' | null>>;
  /** Keeps the bytes of a file that the page was given. */
  take(file: File, name: string): Promise<Result<KeptFile>>;
  /** Where the bytes are; `onShare` is `null` where that cannot be told now. */
  place(bytes: FileBytes): Promise<Result<{ readonly here: boolean; readonly onShare: boolean | null }>>;
  /** Brings the bytes here from the shared folder. */
  fetch(bytes: FileBytes, size: number): Promise<Result<unknown>>;
  /** The bytes that are here, checked against their digest: to look at, never to run. */
  read(digest: string, size: number): Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** Opens a copy with the system's program for it. */
  open(digest: string, name: string): Promise<Result<unknown>>;
  /** Asks where, and saves. `null` when the person gave up. */
  save(digest: string, name: string): Promise<Result<SavedFile | null>>;
}

/** Gives the screens below it the bytes of attachments. */
export const AttachmentDeskContext = createContext<AttachmentDesk | undefined>(undefined);

export function useAttachmentDesk(): AttachmentDesk {
  const desk = use(AttachmentDeskContext);
  if (desk === undefined) throw new Error('nobody keeps attachments above this component');
  return desk;
}
