import {
  closeEnvelope,
  defineEnvelope,
  deleteEnvelope,
  editEnvelope,
  restoreEnvelope,
} from './envelope-acts.ts';
import { recordEnvelopeOpening, sealEnvelope } from './envelope-seals.ts';
import { markNotice } from './mark-notice.ts';
import { recordSharedChange } from './record-shared-change.ts';
import { reviewAppointment } from './review-appointment.ts';
import {
  closeSharedCredential,
  defineSharedCredential,
  deleteSharedCredential,
  editSharedCredential,
  restoreSharedCredential,
} from './shared-credential-acts.ts';

/** What is done about shared credentials, emergency envelopes and system administrators. @see P9-5.1-h, X-4 */
export const CUSTODY_USE_CASES = {
  defineSharedCredential,
  editSharedCredential,
  closeSharedCredential,
  deleteSharedCredential,
  restoreSharedCredential,
  recordSharedChange,
  markNotice,
  defineEnvelope,
  editEnvelope,
  recordEnvelopeOpening,
  sealEnvelope,
  closeEnvelope,
  deleteEnvelope,
  restoreEnvelope,
  reviewAppointment,
} as const;
