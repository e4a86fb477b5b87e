import type { Person } from '#shared/domain/kinds.ts';

/** The name of an account without the domain before it, as operating systems compare it. */
function bareName(account: string): string {
  return account
    .slice(account.lastIndexOf('\\') + 1)
    .trim()
    .toLowerCase();
}

/**
 * Who works under an account of the operating system: the one person whose record names it. Nobody, where it names none
 * or several.
 *
 * @see CAP-3.1.3-a
 */
export function personOfAccount(people: readonly Person[], account: string): Person | undefined {
  const wanted = bareName(account);
  if (wanted === '') return undefined;
  const found = people.filter(({ systemUser }) => systemUser !== null && bareName(systemUser) === wanted);
  return found.length === 1 ? found[0] : undefined;
}
