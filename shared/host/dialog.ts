import { z } from 'zod';

/** What kind of file a dialog is about: chooses the extension and the filter. An attachment may be of any. */
export const fileTypeSchema = z.enum(['workbook', 'page', 'backup', 'attachment', 'table']);

/** One of the kinds of file. */
export type FileType = z.infer<typeof fileTypeSchema>;

const folderEntrySchema = z.object({ name: z.string(), isFolder: z.boolean() });

/** The places one usually starts from; the text catalogue says how each is called. */
export const PLACES = ['home', 'documents', 'desktop', 'downloads'] as const;

/** A folder shown to choose from, where the host has no dialog of its own. */
export const folderListingSchema = z.object({
  /** Absolute path. */
  folder: z.string(),
  /** Absolute path of the folder above; `null` at the root. */
  parent: z.string().nullable(),
  /** Folders first, then files of the asked type, each in alphabetical order. */
  entries: z.array(folderEntrySchema),
  /** Those of {@link PLACES} that exist. */
  places: z.array(z.object({ name: z.enum(PLACES), path: z.string() })),
});

/** A folder shown to choose from. */
export type FolderListing = z.infer<typeof folderListingSchema>;

/**
 * How a dialog ended. `ask`: the host has no native dialog, the console shows this folder and calls again with the
 * folder to browse or with the answer. `exists`: a file of that name is there, ask whether to replace it.
 * A `grant` is the right to use that one file or folder as the dialog said, for this run of the host.
 */
export const dialogOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('chosen'), grant: z.string(), path: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('ask'), listing: folderListingSchema }),
  z.object({ outcome: z.literal('exists'), path: z.string() }),
]);

/** How a dialog ended. */
export type DialogOutcome = z.infer<typeof dialogOutcomeSchema>;

/** What the console answered for a host without native dialogs. */
export const dialogAnswerSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('browse'), folder: z.string().max(4096) }),
  z.object({
    step: z.literal('choose'),
    folder: z.string().max(4096),
    name: z.string().min(1).max(255),
    replace: z.boolean(),
  }),
]);

/** What the console answered for a host without native dialogs. */
export type DialogAnswer = z.infer<typeof dialogAnswerSchema>;

/** What the console answered for a host without native dialogs, when a folder was to be chosen. */
export const folderAnswerSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('browse'), folder: z.string().max(4096) }),
  z.object({ step: z.literal('choose'), folder: z.string().max(4096) }),
  /** Makes a folder in another one, and goes into it. */
  z.object({
    step: z.literal('make'),
    folder: z.string().max(4096),
    name: z.string().min(1).max(255),
  }),
]);

/** What the console answered for a host without native dialogs, when a folder was to be chosen. */
export type FolderAnswer = z.infer<typeof folderAnswerSchema>;
