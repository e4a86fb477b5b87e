import { z } from 'zod';
import { instantSchema } from '#shared/domain/field.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import type { AuditLine } from '#shared/replica/history.ts';
import type { Formats } from '#shared/text/formats.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import type { OneShotReplica } from './one-shot-replica.ts';
import type { Session } from './session.ts';

/** A fact of a record's history, for people: when, who, with which command, what from what to what. */
export async function auditInWords(
  line: AuditLine,
  key: EntityKey,
  { context }: OneShotReplica,
  { words, formats }: Session,
): Promise<string> {
  const { history } = words.cli;
  const actor = await context.workspace.read('person', line.actor);
  const known = isKind(key.kind) ? key.kind : undefined;
  const field = line.field === null ? '' : ` ${nameOfField(words.fieldNames, line.field, known)}:`;
  return [
    formats.dateTime(line.at),
    actor === undefined ? history.unknownActor : fullName(actor.record),
    line.command,
    `${history.acts[line.act]}${field}${valuesInWords(line, (value) => shown(value, line, key, formats))}`,
    ...(line.reason === undefined ? [] : [history.because(line.reason)]),
    ...(line.clockCorrection === 0 ? [] : [history.corrected]),
  ].join(' · ');
}

function valuesInWords({ before, after, field }: AuditLine, show: (value: JsonValue) => string): string {
  if (field === null) return '';
  const earlier = before.map(show).join(' | ');
  return earlier === '' ? ` ${show(after)}` : ` ${earlier} → ${show(after)}`;
}

/** Moments are shown as the clock on the wall shows them; everything else as it is kept. */
function shown(value: JsonValue, { field }: AuditLine, { kind }: EntityKey, formats: Formats): string {
  const isMoment = typeof value === 'number' && field !== null && isKind(kind) && isInstant(kind, field);
  return isMoment ? formats.dateTime(toInstant(value)) : JSON.stringify(value);
}

function isInstant(kind: Kind, field: string): boolean {
  const declared = Object.hasOwn(fieldsOf(kind), field) ? fieldsOf(kind)[field] : undefined;
  if (declared?.merge !== 'register') return false;
  const { schema } = declared;
  return schema === instantSchema || (schema instanceof z.ZodNullable && schema.unwrap() === instantSchema);
}
