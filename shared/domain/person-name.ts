import type { Person } from './kinds.ts';

type Named = Pick<Person, 'givenName' | 'familyName'>;

/** A person's name as it is said: given name first. */
export function fullName({ givenName, familyName }: Named): string {
  return `${givenName} ${familyName}`;
}

/** A person's name as lists sort it: family name first. */
export function sortingName({ givenName, familyName }: Named): string {
  return `${familyName} ${givenName}`;
}
