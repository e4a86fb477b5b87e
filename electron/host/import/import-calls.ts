import type { Grants } from '#electron/host/files/grants.ts';
import { done, refuse } from '#shared/domain/refusal.ts';
import type { Host } from '#shared/host/contract.ts';
import type { ImportService } from './import-service.ts';

type ImportCalls = Pick<Host, 'import.open' | 'import.look' | 'import.rows' | 'import.close'>;

/** The calls that read a table. */
export function createImportCalls(imports: ImportService, grants: Grants): ImportCalls {
  return {
    'import.open': ({ grant }) => {
      const path = grants.find(grant, 'read');
      return Promise.resolve(path === null ? refuse('grant-unknown') : done(imports.open(path)));
    },
    'import.look': ({ importId }, report) => imports.look(importId, report),
    'import.rows': ({ importId, sheet, from, count }) => imports.rows(importId, sheet, from, count),
    'import.close': async ({ importId }) => {
      const closed = await imports.close(importId);
      return closed.ok ? done({}) : closed;
    },
  };
}
