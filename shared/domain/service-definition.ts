import { z } from 'zod';
import { PROFILES } from './body-terms.ts';
import { line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** One service of the catalogue, as the contract defines it. @see CAP-3-d */
export const serviceDefinitionKind = defineKind({
  kind: 'serviceDefinition',
  scope: 'catalogue',
  indexes: [],
  fields: {
    /** As in `3.1.12`. */
    code: required(line(20)),
    name: required(line(120)),
    definition: optional(prose(2_000), 'text'),
    specifications: optional(prose(2_000), 'text'),
    requiredLevel: optional(prose(2_000), 'text'),
    controls: optional(prose(2_000), 'text'),
    /** The least profile that includes it; absent where it needs a contract of its own. */
    minimumProfile: optional(z.enum(PROFILES)),
    source: optional(line(300)),
  },
});
