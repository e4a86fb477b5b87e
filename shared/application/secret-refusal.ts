import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Mutation } from '#shared/domain/change.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { isKind } from '#shared/domain/kinds.ts';
import { findSecrets } from '#shared/domain/secret-words.ts';
import type { DecidedAct } from './use-case.ts';

/**
 * Why acts are not written, whoever decided them: a text in them, or the reason given, certainly tells a secret. What is
 * only doubtful is for the screen to ask about. @see X-4
 */
export function secretRefusal(acts: readonly DecidedAct[]): ActRefusal | undefined {
  for (const { mutations, reason } of acts) {
    const [first] = mutations.map(({ mutation }) => mutation).filter(isOfKnownKind);
    if (first === undefined) continue;
    if (tellsSecret(reason ?? null)) return refusalOf('secret-in-text', { kind: first.kind, field: null });
    for (const { mutation } of mutations) {
      const field = isOfKnownKind(mutation) ? fieldWithSecret(mutation) : undefined;
      if (field !== undefined && isOfKnownKind(mutation))
        return refusalOf('secret-in-text', { kind: mutation.kind, field });
    }
  }
  return undefined;
}

type KnownMutation = Exclude<Mutation, { readonly op: 'opaque' }> & { readonly kind: Kind };

function isOfKnownKind(mutation: Mutation): mutation is KnownMutation {
  return mutation.op !== 'opaque' && isKind(mutation.kind);
}

function fieldWithSecret(mutation: KnownMutation): string | undefined {
  return writtenTexts(mutation).find(([, value]) => tellsSecret(value))?.[0];
}

function writtenTexts(mutation: KnownMutation): readonly (readonly [string, JsonValue])[] {
  switch (mutation.op) {
    case 'create':
      return Object.entries(mutation.fields);
    case 'set':
      return Object.entries(mutation.fields).map(([field, { value }]) => [field, value]);
    case 'add':
      return [[mutation.field, mutation.element]];
    case 'remove':
    case 'count':
    case 'delete':
      return [];
  }
}

/** Closed lists, ids and dates never read as secrets, so that every text is looked at, however deep. */
function tellsSecret(value: JsonValue): boolean {
  if (typeof value === 'string') return findSecrets(value).some(({ certainty }) => certainty === 'certain');
  return value !== null && typeof value === 'object' && Object.values(value).some(tellsSecret);
}
