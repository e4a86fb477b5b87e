import type { z } from 'zod';
import type { ActorId } from '#shared/domain/identity.ts';
import { logOpening } from './access/log-opening.ts';
import { COST_DATA_USE_CASES } from './costs/cost-data-use-cases.ts';
import { DOCUMENT_USE_CASES } from './costs/document-use-cases.ts';
import { DESK_USE_CASES } from './desk/desk-use-cases.ts';
import { CUSTODY_USE_CASES } from './handover/custody-use-cases.ts';
import { HANDOVER_POLICY_USE_CASES } from './handover/policy-use-cases.ts';
import { HANDOVER_USE_CASES } from './handover/handover-use-cases.ts';
import { HISTORY_USE_CASES } from './history/history-use-cases.ts';
import { importAssets, importBodies, importPeople } from './import/import-records.ts';
import { ASSIGNMENTS_USE_CASES } from './handover/assignments-use-cases.ts';
import { COST_ISSUE_USE_CASES } from './costs/cost-issue-use-cases.ts';
import { CHECK_USE_CASES } from './inventory-check/check-use-cases.ts';
import { INVENTORY_USE_CASES } from './inventory/inventory-use-cases.ts';
import { GUIDED_ACTION_USE_CASES } from './on-site/guided-action-use-cases.ts';
import { BACKUP_USE_CASES } from './on-site/backup-use-cases.ts';
import { SITE_REGISTER_USE_CASES } from './on-site/site-register-use-cases.ts';
import { OFFICE_USE_CASES } from './office/office-use-cases.ts';
import { OUTING_USE_CASES } from './on-site/outing-use-cases.ts';
import { loadReference } from './reference/load-reference.ts';
import { REGISTRY_USE_CASES } from './registry/registry-use-cases.ts';
import { SETUP_USE_CASES } from './setup/setup-use-cases.ts';
import { TICKET_USE_CASES } from './tickets/ticket-use-cases.ts';
import type { Decided, UseCaseContext } from './use-case.ts';

/** Everything that can be done, by name: a screen and a command line call the same. */
export const USE_CASES = {
  ...REGISTRY_USE_CASES,
  ...SETUP_USE_CASES,
  ...TICKET_USE_CASES,
  ...DESK_USE_CASES,
  ...DOCUMENT_USE_CASES,
  ...CHECK_USE_CASES,
  ...CUSTODY_USE_CASES,
  ...COST_DATA_USE_CASES,
  ...HANDOVER_POLICY_USE_CASES,
  ...HANDOVER_USE_CASES,
  ...HISTORY_USE_CASES,
  ...ASSIGNMENTS_USE_CASES,
  ...INVENTORY_USE_CASES,
  ...BACKUP_USE_CASES,
  ...OFFICE_USE_CASES,
  ...OUTING_USE_CASES,
  ...SITE_REGISTER_USE_CASES,
  ...COST_ISSUE_USE_CASES,
  ...GUIDED_ACTION_USE_CASES,
  importAssets,
  importPeople,
  importBodies,
  logOpening,
  loadReference,
} as const;

/** The name of a use case. */
export type UseCaseName = keyof typeof USE_CASES;

/** What the use case of that name is called with, before its defaults are filled in. */
export type ArgumentsOf<Name extends UseCaseName> = z.input<(typeof USE_CASES)[Name]['arguments']>;

/** What the use case of that name gives. */
export type ValueOf<Name extends UseCaseName> =
  Awaited<ReturnType<(typeof USE_CASES)[Name]['decide']>> extends infer Outcome
    ? Extract<Outcome, { ok: true }> extends { readonly value: { readonly value: infer Value } }
      ? Value
      : never
    : never;

/** A use case as whoever calls it by name sees it. */
export interface NamedUseCase {
  readonly name: string;
  readonly founding: boolean;
  decide(context: UseCaseContext, actor: ActorId, args: unknown): Promise<Decided<unknown>>;
}

/**
 * Acts that nobody asks for by name: a number is written by whoever claimed it, after the claim; a file is attached by
 * whoever holds its bytes. @see X-2
 */
const UNASKED: readonly string[] = [
  'numberTicket',
  'numberHandover',
  'numberOnSiteReport',
  'attachFile',
] satisfies readonly UseCaseName[];

/** Whether `name` is a use case of this version that may be asked for by its name. */
export function isUseCase(name: string): name is UseCaseName {
  return Object.hasOwn(USE_CASES, name) && !UNASKED.includes(name);
}
