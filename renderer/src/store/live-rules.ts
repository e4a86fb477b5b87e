import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import type { Archive } from './archive.ts';
import { createLiveValue, type LiveValue } from './live-value.ts';

const CONFIGURED: readonly string[] = ['calendar', 'closure', 'serviceLevel', 'bodyTerms'];

/** The rules of every body, made once for all the parts of the screens that ask, and again when one is changed. */
export function createLiveRules({
  store,
  workspace,
}: Pick<Archive, 'store' | 'workspace'>): LiveValue<RulesOf> {
  return createLiveValue(
    store,
    async () => {
      const [calendars, closures, serviceLevels, terms] = await Promise.all([
        workspace.list('calendar'),
        workspace.list('closure'),
        workspace.list('serviceLevel'),
        workspace.list('bodyTerms'),
      ]);
      return createRulesOf({ calendars, closures, serviceLevels, terms });
    },
    ({ kind }) => CONFIGURED.includes(kind),
  );
}
