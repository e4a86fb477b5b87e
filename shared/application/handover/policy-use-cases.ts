import {
  defineCredentialPolicy,
  deleteCredentialPolicy,
  editCredentialPolicy,
  restoreCredentialPolicy,
} from './policy-acts.ts';
import { recordCredentialChange } from './record-credential-change.ts';

/** Everything that can be done about the rules for credentials and their expiry, by name. @see P9-5.1-g */
export const HANDOVER_POLICY_USE_CASES = {
  defineCredentialPolicy,
  editCredentialPolicy,
  deleteCredentialPolicy,
  restoreCredentialPolicy,
  recordCredentialChange,
} as const;
