import { assertNever } from '#shared/domain/assert-never.ts';
import type { CreateMutation, Mutation, OpaqueMutation, SetMutation } from '#shared/domain/change.ts';
import type { Field } from '#shared/domain/field.ts';
import { CATALOGUE_SCOPE, type Scope } from '#shared/domain/identity.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import { REDACTED_FIELD } from '#shared/domain/redaction.ts';
import type { Draft } from '#shared/domain/workspace.ts';

/**
 * Checks what a command of this console is about to write against the kinds' declarations. This is the only moment
 * at which values are checked: once published they are merged as they are.
 *
 * @throws Error when a mutation breaks a declaration: a bug of the command, which should have refused.
 */
export function checkDraft(draft: Draft): void {
  for (const { scope, mutation } of draft.mutations) {
    const problem = problemOf(scope, mutation);
    if (problem !== undefined) throw new Error(`${draft.command} writes what it may not: ${problem}`);
  }
}

function problemOf(scope: Scope, mutation: Mutation): string | undefined {
  if (mutation.op === 'opaque') return 'a mutation without a form';
  const { kind } = mutation;
  if (!isKind(kind)) return `unknown kind ${kind}`;
  const catalogue = KINDS[kind].scope === 'catalogue';
  if (catalogue !== (scope === CATALOGUE_SCOPE)) return `${kind} in scope ${scope}`;
  return problemOfContent(kind, mutation);
}

function problemOfContent(kind: Kind, mutation: Exclude<Mutation, OpaqueMutation>): string | undefined {
  switch (mutation.op) {
    case 'create':
      return missingField(kind, mutation) ?? firstProblem(kind, Object.entries(mutation.fields));
    case 'set':
      return KINDS[kind].addOnly ? `${kind} is written once` : firstProblem(kind, writesOf(mutation));
    case 'add':
      return problemOfElement(kind, mutation.field, mutation.element);
    case 'remove':
      if (mutation.field === REDACTED_FIELD) return 'what was blanked stays blank';
      return problemOfElement(kind, mutation.field, undefined);
    case 'count':
      return declared(kind, mutation.field)?.merge === 'counter' ? undefined : `${kind}.${mutation.field}`;
    case 'delete':
      return undefined;
    default:
      return assertNever(mutation);
  }
}

function writesOf(mutation: SetMutation): readonly (readonly [string, JsonValue])[] {
  return Object.entries(mutation.fields).map(([name, { value }]) => [name, value]);
}

function missingField(kind: Kind, mutation: CreateMutation): string | undefined {
  const missing = Object.entries(fieldsOf(kind)).find(
    ([name, field]) => field.merge === 'register' && field.required && !Object.hasOwn(mutation.fields, name),
  );
  return missing === undefined ? undefined : `${kind} without ${missing[0]}`;
}

function firstProblem(kind: Kind, written: readonly (readonly [string, JsonValue])[]): string | undefined {
  const wrong = written.find(([name, value]) => !accepts(declared(kind, name), value));
  return wrong === undefined ? undefined : `value of ${kind}.${wrong[0]}`;
}

function accepts(field: Field | undefined, value: JsonValue): boolean {
  if (field === undefined || field.merge === 'set' || field.merge === 'counter') return false;
  return field.schema.safeParse(value).success;
}

/** Anything may be taken out of a set, what an older rule let in included. */
function problemOfElement(kind: Kind, name: string, added: string | undefined): string | undefined {
  const field = declared(kind, name);
  if (field?.merge !== 'set') return `${kind}.${name}`;
  return added === undefined || field.element.safeParse(added).success ? undefined : `element of ${name}`;
}

function declared(kind: Kind, name: string): Field | undefined {
  const fields = fieldsOf(kind);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
