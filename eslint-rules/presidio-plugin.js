import { documentedExports } from './documented-exports.js';
import { fileNames } from './file-names.js';
import { reasonedSuppressions } from './reasoned-suppressions.js';

/** The project's own checks: what neither the type checker nor a published rule can see. */
export const presidio = {
  meta: { name: 'presidio' },
  rules: {
    'documented-exports': documentedExports,
    'file-names': fileNames,
    'reasoned-suppressions': reasonedSuppressions,
  },
};
