import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { USE_CASE_RIGHTS } from '#shared/application/access/use-case-rights.ts';
import { secretRefusal } from '#shared/application/secret-refusal.ts';
import { isUseCase, USE_CASES } from '#shared/application/use-cases.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf } from '#shared/domain/kinds.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { secretTexts } from '#shared/domain/secret-texts.ts';

const SECRET = 'La password: Pluto77!';

const KINDS_OF_HANDOVERS: readonly Kind[] = [
  'person',
  'account',
  'credentialPolicy',
  'computerAssignment',
  'assignmentItem',
  'purchaseRequest',
  'consultation',
  'credentialHandover',
  'sharedCredential',
  'sharedCredentialChange',
  'changeNotice',
  'emergencyEnvelope',
  'envelopeOpening',
  'appointmentReview',
];

/** The fields of a kind whose schema lets a text with a secret through. */
function openFields(kind: Kind): readonly (readonly [string, JsonValue])[] {
  return Object.entries(fieldsOf(kind)).flatMap(
    ([name, field]): readonly (readonly [string, JsonValue])[] => {
      if (field.merge === 'counter') return [];
      const schema = field.merge === 'set' ? field.element : field.schema;
      return schema.safeParse(SECRET).success ? [[name, SECRET]] : [];
    },
  );
}

/** A change that writes one field of a new record. */
function writing(kind: Kind, name: string, value: JsonValue): ScopedMutation {
  return {
    scope: 'catalogue',
    mutation: { op: 'create', kind, id: '01J00000000000000000000000', fields: { [name]: value } },
  } as unknown as ScopedMutation;
}

/** What of a schema says what it is made of. */
interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** Data with the text wherever the schema lets it stand, and nothing else. */
function spread(schema: z.ZodType, text: string): unknown {
  const { type, shape, element, innerType, options } = schema.def as unknown as Inside;
  if (type === 'string') return schema.safeParse(text).success ? text : undefined;
  if (innerType !== undefined) return spread(innerType, text);
  if (element !== undefined) return [spread(element, text)];
  if (options !== undefined) return options.map((option) => spread(option, text));
  if (shape === undefined) return undefined;
  return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, spread(part, text)]));
}

/** How many texts there are in data. */
function countTexts(data: unknown): number {
  if (typeof data === 'string') return 1;
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce<number>((sum, each) => sum + countTexts(each), 0);
}

const useCases = Object.entries(USE_CASE_RIGHTS)
  .filter(([, right]) => right === 'handOver' || right === 'tellColleagues')
  .map(([name]) => name)
  .filter(isUseCase);

describe('a secret pasted into a hand-over (X-4)', () => {
  it.each(KINDS_OF_HANDOVERS)('is refused in every free text of %s', (kind) => {
    for (const [name, value] of openFields(kind)) {
      const refusal = secretRefusal([{ mutations: [writing(kind, name, value)] }]);
      expect([name, refusal]).toEqual([name, { code: 'secret-in-text', data: { kind, field: name } }]);
    }
  });

  it('is refused in the reason of an act', () => {
    const mutations = [writing('computerAssignment', 'cause', 'other')];
    expect(secretRefusal([{ mutations, reason: SECRET }])?.code).toBe('secret-in-text');
    expect(secretRefusal([{ mutations, reason: 'Errore' }])).toBeUndefined();
  });

  it.each(useCases)('is seen before it is written, in every text that %s takes', (name) => {
    const said = spread(USE_CASES[name].arguments, SECRET);
    expect(secretTexts(said)).toHaveLength(countTexts(said));
  });

  it('may be typed in some field of most of what is recorded: the walk finds them', () => {
    const open = KINDS_OF_HANDOVERS.filter((kind) => openFields(kind).length > 0);
    expect(open).toEqual(KINDS_OF_HANDOVERS.filter((kind) => kind !== 'changeNotice'));
    const speaking = useCases.filter((name) => countTexts(spread(USE_CASES[name].arguments, SECRET)) > 0);
    expect(speaking).toContain('hireEmployee');
    expect(speaking).toContain('deliverAssignment');
    expect(speaking.length).toBeGreaterThan(12);
  });

  it('has no field of its own anywhere', () => {
    const names = KINDS_OF_HANDOVERS.flatMap((kind) => Object.keys(fieldsOf(kind)));
    expect(names.filter((name) => /password|secret|pin$|token/i.test(name))).toEqual([]);
  });
});
