import type { RefusalCode } from '#shared/domain/act-refusals.ts';
import type { EntryField } from './entry-missing.ts';

const FIELDS: Readonly<Partial<Record<RefusalCode, EntryField>>> = {
  'requester-missing': 'requester',
  'seat-elsewhere': 'seat',
  'channel-not-enabled': 'channel',
  'asset-elsewhere': 'device',
  'assistance-not-due': 'device',
  'data-loss-priority': 'priority',
  'priority-reason-missing': 'priorityReason',
  'on-call-not-entitled': 'onCall',
  'on-call-not-due': 'onCall',
  'on-call-closed': 'onCall',
  'cause-missing': 'cause',
  'solution-missing': 'solution',
};

/** The field that a refusal is about; `undefined` for one that is about the whole ticket, or about the archive. */
export function refusedField(code: string): EntryField | undefined {
  return Object.hasOwn(FIELDS, code) ? FIELDS[code as RefusalCode] : undefined;
}
