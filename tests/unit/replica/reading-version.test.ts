import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Field } from '#shared/domain/field.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import { READING_VERSION } from '#shared/replica/reading-version.ts';

function declarationOf(field: Field): unknown {
  if (field.merge === 'counter') return field.merge;
  return [field.merge, z.toJSONSchema(field.merge === 'set' ? field.element : field.schema)];
}

function fingerprint(): string {
  const kinds = Object.keys(KINDS)
    .filter(isKind)
    .map((kind) => [
      kind,
      Object.entries(fieldsOf(kind)).map(([name, field]) => [name, declarationOf(field)]),
    ]);
  return createHash('sha256').update(JSON.stringify(kinds)).digest('hex').slice(0, 16);
}

describe('the version of what is read', () => {
  it('is raised with every change of the declared kinds, so that archives are read again', () => {
    expect([READING_VERSION, fingerprint()]).toEqual([7, '7b6740f4b7d1299a']);
  });
});
