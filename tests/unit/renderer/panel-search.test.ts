import { describe, expect, it } from 'vitest';
import { panelSearchSchema, subjectOf } from '#renderer/features/panel/panel-search.ts';
import { idNumber } from '#tests/unit/store/some-tickets.ts';

const BODY = idNumber(1);
const PERSON = idNumber(2);

describe('the address of a panel', () => {
  it('means a body, or a person before a body, or nobody', () => {
    expect(subjectOf(panelSearchSchema.parse({ body: BODY }))).toEqual({ kind: 'body', id: BODY });
    expect(subjectOf(panelSearchSchema.parse({ body: BODY, person: PERSON }))).toEqual({
      kind: 'person',
      id: PERSON,
    });
    expect(subjectOf(panelSearchSchema.parse({}))).toBeNull();
  });

  it('means nobody when what it names is no id', () => {
    expect(subjectOf(panelSearchSchema.parse({ body: '../main', list: 'all' }))).toBeNull();
  });
});
