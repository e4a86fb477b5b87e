import { z } from 'zod';
import { IMPORT_ROWS_MAX } from '#shared/domain/import/import-cell.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { ATTACHMENT_CALLS } from './attachment-calls.ts';
import {
  BACKUP_PIECE_MAX,
  backupCopySchema,
  backupDoneSchema,
  backupPieceSchema,
  backupStateSchema,
} from './backup.ts';
import type { HostCall } from './channels.ts';
import { dialogAnswerSchema, dialogOutcomeSchema, fileTypeSchema, folderAnswerSchema } from './dialog.ts';
import { heardNoticesSchema } from './notice.ts';
import { pinAttemptSchema, pinOwnerSchema, pinSchema } from './pin.ts';
import type { HostRefusal } from './refusals.ts';
import { settingsSchema } from './settings.ts';
import {
  bytesSchema,
  fileDraftSchema,
  foundFileSchema,
  inspectionSchema,
  labelSchema,
  maxBytesSchema,
  officeNameSchema,
  publicKeySchema,
  replicaSchema,
  sealedFileSchema,
  shareFactsSchema,
  shareStateSchema,
  spaceDirectorySchema,
  spacePathSchema,
} from './share.ts';
import { IMPORT_ROWS_PER_CALL, importRowsSchema, tableLookSchema } from './import.ts';
import { rowsSchema, workbookPlanSchema } from './workbook.ts';

const nothing = z.strictObject({});
const grant = z.string().regex(/^[\w-]{22,64}$/);
const workbookId = z.string().regex(/^[\w-]{22,64}$/);
const importId = z.string().regex(/^[\w-]{22,64}$/);
const backupId = z.string().regex(/^[\w-]{22,64}$/);

/** A call's argument takes at most this many bytes as JSON; longer work is sent in several calls. */
export const ARGUMENT_BYTES_MAX = 32 * 1024 * 1024;

/** The longest text that the console saves as a file, in characters. */
export const TEXT_FILE_MAX = 8 * 1024 * 1024;

const dialog = { type: fileTypeSchema, answer: dialogAnswerSchema.optional() };

/** How far a long call has come; `total` is `null` while unknown. */
export const progressSchema = z.object({ done: z.int().min(0), total: z.int().min(0).nullable() });

/** How far a long call has come. */
export type Progress = z.infer<typeof progressSchema>;

/**
 * Every call from console to host: its argument and its result. Electron IPC, the loopback page and the tests bind the
 * same host object to it; each of them checks its caller and validates arguments before the host sees them.
 * A call whose argument has a `progressId` is long: it tells how far it has come under that id.
 */
export const HOST_CONTRACT = {
  'app.about': {
    argument: nothing,
    result: z.object({
      version: z.string(),
      door: z.enum(['electron', 'browser']),
      platform: z.string(),
      /** The runtime's parts and their versions, for *Informazioni*. */
      runtime: z.record(z.string(), z.string()),
      /** The account of the operating system, to propose who is at the console. */
      systemUser: z.string(),
      /** `--demo`: how many tickets to demonstrate with; `null` without it. */
      demoTickets: z.int().min(1).max(1_000_000).nullable(),
    }),
  },
  /**
   * Waits for what the host tells unasked, after the notice numbered `after` (`null`: from now on). Answered with nothing
   * when nothing happens for a while: a call that waits works through every door, which a message unasked does not.
   */
  'app.awaitNotices': {
    argument: z.strictObject({ after: z.int().min(0).nullable() }),
    result: heardNoticesSchema,
  },
  'settings.read': { argument: nothing, result: settingsSchema },
  'settings.write': { argument: settingsSchema.partial().strict(), result: settingsSchema },
  /** Makes the keys of a new incarnation of this console's archive; the private one stays with the host. */
  'replica.createIdentity': {
    argument: nothing,
    result: z.object({ replica: replicaSchema }),
  },
  /** The public key of an incarnation of this console's archive; `null` for any other. */
  'replica.publicKey': {
    argument: z.strictObject({ replica: replicaSchema }),
    result: z.object({ publicKey: publicKeySchema.nullable() }),
  },
  /** Whether somebody has a PIN at this console: PINs stay on this computer, and are in no copy of the archive. */
  'pin.known': {
    argument: z.strictObject({ personId: pinOwnerSchema }),
    result: z.object({ known: z.boolean() }),
  },
  'pin.check': {
    argument: z.strictObject({ personId: pinOwnerSchema, pin: pinSchema }),
    result: pinAttemptSchema,
  },
  /** `current` is the PIN that is there: `null` where there is none. */
  'pin.set': {
    argument: z.strictObject({ personId: pinOwnerSchema, pin: pinSchema, current: pinSchema.nullable() }),
    result: pinAttemptSchema,
  },
  'pin.clear': {
    argument: z.strictObject({ personId: pinOwnerSchema, current: pinSchema }),
    result: pinAttemptSchema,
  },
  /** Who has a PIN at this console. */
  'pin.owners': {
    argument: nothing,
    result: z.object({ personIds: z.array(pinOwnerSchema).readonly() }),
  },
  /**
   * Takes away the PIN that somebody forgot: whoever does it, `by`, shows their own. `unset` when they have none. That they
   * may do it is for the console to know: the host has no roles.
   */
  'pin.release': {
    argument: z.strictObject({ personId: pinOwnerSchema, by: pinOwnerSchema, pin: pinSchema }),
    result: pinAttemptSchema,
  },
  'dialog.saveFile': {
    argument: z.strictObject({ ...dialog, suggestedName: z.string().min(1).max(200) }),
    result: dialogOutcomeSchema,
  },
  'dialog.openFile': { argument: z.strictObject(dialog), result: dialogOutcomeSchema },
  /** Its grant is for a folder: to look into, to attach, to keep copies in. */
  'dialog.chooseFolder': {
    argument: z.strictObject({ answer: folderAnswerSchema.optional() }),
    result: dialogOutcomeSchema,
  },
  /** Begins a workbook in the granted file. Nothing of it is seen under its name before `workbook.close`. */
  'workbook.open': {
    argument: z.strictObject({ grant, plan: workbookPlanSchema }),
    result: z.object({ workbookId }),
  },
  /** Adds rows to a sheet: sheets are filled in the plan's order. Resolves when the writer can take more. */
  'workbook.append': {
    argument: z.strictObject({ workbookId, sheet: z.int().min(0).max(59), rows: rowsSchema }),
    result: nothing,
  },
  /** Completes the file and puts it in place of whatever had its name. */
  'workbook.close': {
    argument: z.strictObject({ workbookId, progressId: z.string().max(64) }),
    result: z.object({
      path: z.string(),
      bytes: z.int().min(0),
      rows: z.int().min(0),
      /** Texts longer than a cell holds: they end with an ellipsis. */
      shortenedTexts: z.int().min(0),
    }),
  },
  /** Gives up a workbook: what was there before stays. */
  'workbook.cancel': { argument: z.strictObject({ workbookId }), result: nothing },
  /** Begins to read the granted file as a table. Nothing of it is read yet. */
  'import.open': { argument: z.strictObject({ grant }), result: z.object({ importId }) },
  /** Looks through the whole file: its sheets, how many rows each has, the first of them. */
  'import.look': {
    argument: z.strictObject({ importId, progressId: z.string().max(64) }),
    result: tableLookSchema,
  },
  /** The rows of a sheet from a place on, those with something written alone; fewer than asked at the end. */
  'import.rows': {
    argument: z.strictObject({
      importId,
      sheet: z.int().min(0).max(255),
      from: z
        .int()
        .min(0)
        .max(IMPORT_ROWS_MAX + 1),
      count: z.int().min(1).max(IMPORT_ROWS_PER_CALL),
    }),
    result: z.object({ lines: importRowsSchema }),
  },
  /** Stops reading, also in the middle: whoever waits is told `import-cancelled`. */
  'import.close': { argument: z.strictObject({ importId }), result: nothing },
  /** Shows a file that this host wrote in the system's file manager. */
  'files.reveal': { argument: z.strictObject({ grant }), result: nothing },
  /** Writes a text into the granted file, whole or not at all, in place of whatever had its name. */
  'files.saveText': {
    argument: z.strictObject({ grant, text: z.string().max(TEXT_FILE_MAX) }),
    result: z.object({ path: z.string() }),
  },
  /** Opens a letter in the system's mail program: nothing is sent before somebody sends it there. */
  'mail.compose': {
    argument: z.strictObject({
      recipient: z.string().max(254).nullable(),
      subject: z.string().max(250),
      text: z.string().max(20_000),
    }),
    /** Whether the whole text fitted in what mail programs are handed. */
    result: z.object({ isWhole: z.boolean() }),
  },
  'backup.state': { argument: nothing, result: backupStateSchema },
  /** From now on copies go into the granted folder. */
  'backup.chooseFolder': { argument: z.strictObject({ grant }), result: backupStateSchema },
  /** The copies in the folder, newest first, whoever made them. */
  'backup.list': { argument: nothing, result: z.object({ copies: z.array(backupCopySchema) }) },
  /** Begins a copy in the folder of copies. Nothing of it is seen under its name before `backup.close`. */
  'backup.begin': { argument: nothing, result: z.object({ backupId }) },
  /** Adds to the copy's text, cut anywhere. Resolves when more may be sent. */
  'backup.append': {
    argument: z.strictObject({ backupId, text: z.string().max(BACKUP_PIECE_MAX) }),
    result: nothing,
  },
  /** Completes the copy, reads it back, gives it its name and removes those of this console that are too many. */
  'backup.close': {
    argument: z.strictObject({ backupId, progressId: z.string().max(64) }),
    result: backupDoneSchema,
  },
  /** Gives up a copy: nothing of it is left. */
  'backup.cancel': { argument: z.strictObject({ backupId }), result: nothing },
  /** Begins to read a copy: one of the folder of copies, or one that the user chose. */
  'backup.open': {
    argument: z.union([z.strictObject({ grant }), z.strictObject({ name: z.string().max(255) })]),
    result: z.object({ backupId, bytes: z.int().min(0) }),
  },
  'backup.read': { argument: z.strictObject({ backupId }), result: backupPieceSchema },
  'backup.release': { argument: z.strictObject({ backupId }), result: nothing },
  'share.state': { argument: nothing, result: shareStateSchema },
  /** Says what the granted folder is. Writes nothing. */
  'share.inspect': { argument: z.strictObject({ grant }), result: inspectionSchema },
  /** Makes the granted folder, which must be empty, the folder of an office. */
  'share.create': {
    argument: z.strictObject({ grant, name: officeNameSchema }),
    result: inspectionSchema,
  },
  /** From now on the archive is attached to the granted folder, which must be an office's. */
  'share.attach': { argument: z.strictObject({ grant, label: labelSchema }), result: shareStateSchema },
  /** The archive is attached to no folder any more. The folder keeps what it has. */
  'share.detach': { argument: nothing, result: shareStateSchema },
  /** The calls of a share (`shared/replica/share/sealed-share.ts`), on the attached folder alone. */
  'share.list': {
    argument: z.strictObject({ directory: spaceDirectorySchema }),
    result: z.object({ names: z.array(z.string()) }),
  },
  'share.read': {
    argument: z.strictObject({
      path: spacePathSchema,
      maxBytes: maxBytesSchema,
      publicKey: publicKeySchema.nullable(),
    }),
    result: foundFileSchema,
  },
  'share.get': {
    argument: z.strictObject({ path: spacePathSchema, maxBytes: maxBytesSchema }),
    result: z.object({ bytes: bytesSchema.nullable() }),
  },
  'share.put': { argument: z.strictObject({ path: spacePathSchema, bytes: bytesSchema }), result: nothing },
  'share.claim': {
    argument: z.strictObject({ path: spacePathSchema, bytes: bytesSchema }),
    result: z.object({ outcome: z.enum(['created', 'exists']) }),
  },
  'share.delete': { argument: z.strictObject({ path: spacePathSchema }), result: nothing },
  'share.createdAt': {
    argument: z.strictObject({ path: spacePathSchema }),
    result: z.object({ at: z.number().nullable() }),
  },
  'share.facts': { argument: nothing, result: shareFactsSchema },
  'share.seal': { argument: z.strictObject({ draft: fileDraftSchema }), result: sealedFileSchema },
  ...ATTACHMENT_CALLS,
} as const satisfies Readonly<Record<HostCall, { argument: z.ZodType; result: z.ZodType }>>;

/** The argument of a call. */
export type HostArgument<Call extends HostCall> = z.infer<(typeof HOST_CONTRACT)[Call]['argument']>;

/** The result of a call. */
export type HostResult<Call extends HostCall> = z.infer<(typeof HOST_CONTRACT)[Call]['result']>;

/** Says how far a long call has come. */
export type ReportProgress = (progress: Progress) => void;

/** The host: one function for each call, given an argument already validated. */
export type Host = {
  readonly [Call in HostCall]: (
    argument: HostArgument<Call>,
    report: ReportProgress,
  ) => Promise<Result<HostResult<Call>, HostRefusal>>;
};

/** What the console holds of the host, whichever door it came through. */
export interface HostBridge {
  /** Sends a call. Gives what the host answered, not yet validated. */
  call(name: HostCall, argument: unknown): Promise<unknown>;
  /** Hears of the progress of long calls. Gives the act that stops hearing. */
  onProgress(listener: (progressId: string, progress: Progress) => void): () => void;
}
