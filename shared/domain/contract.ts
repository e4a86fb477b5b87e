import { z } from 'zod';
import { PROFILES } from './body-terms.ts';
import { dateSchema, idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** What a contract may cover beside its profile. */
export const CONTRACT_EXTRAS = ['centralisation', 'remoteBackup', 'academy', 'security'] as const;

/** One of {@link CONTRACT_EXTRAS}. */
export type ContractExtra = (typeof CONTRACT_EXTRAS)[number];

/** The services whose inclusion a profile decides, in the order of the matrix. @see CAP-3.1-b */
export const PROFILE_SERVICES = [
  'phoneSupport',
  'remoteSupport',
  'onlineTickets',
  'onSiteSupport',
  'callOutFee',
  'saturdayOnCall',
  'serverMonitoring',
  'serverUpdates',
  'systemAnalysis',
  'backupChecks',
  'consulting',
  'restoreTests',
  'remoteBackup',
] as const;

/** One of {@link PROFILE_SERVICES}. */
export type ProfileService = (typeof PROFILE_SERVICES)[number];

/** What was agreed with a supplier, for whom and until when. @see REG-3.12-a, CAP-3.1-b */
export const contractKind = defineKind({
  kind: 'contract',
  scope: 'catalogue',
  indexes: ['supplierId'],
  fields: {
    supplierId: required(idOf('supplier')),
    subject: required(line(200)),
    bodyIds: setOf(idOf('body')),
    startsOn: required(dateSchema),
    endsOn: optional(dateSchema),
    /** Integer cents of euro a year. */
    yearlyCents: optional(z.int().min(0).max(1_000_000_000_00)),
    cig: optional(line(20)),
    act: optional(line(120)),
    /** How many days before its end it is to be decided about. */
    noticeDays: optional(z.int().min(0).max(730)),
    profile: optional(z.enum(PROFILES)),
    extras: setOf(z.enum(CONTRACT_EXTRAS)),
    /** What this contract includes, or leaves out, against its profile. */
    includedServices: setOf(z.enum(PROFILE_SERVICES)),
    excludedServices: setOf(z.enum(PROFILE_SERVICES)),
    notes: optional(prose(2_000), 'text'),
  },
});
