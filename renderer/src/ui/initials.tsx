import type { ReactNode } from 'react';

function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const first = words[0]?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return `${first}${last}`.toLocaleUpperCase();
}

/** A person at a glance; the name is always written beside it, so readers skip it. */
export function Initials({ name }: { readonly name: string }): ReactNode {
  return (
    <span className="initials" aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
