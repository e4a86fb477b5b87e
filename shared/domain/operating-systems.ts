import type { BodyTerms } from './kinds.ts';

/** The Windows of workstations, from the oldest. */
export const CLIENT_SYSTEMS = [
  'Windows 95',
  'Windows NT',
  'Windows 98',
  'Windows ME',
  'Windows 2000',
  'Windows XP',
  'Windows Vista',
  'Windows 7',
  'Windows 8',
  'Windows 8.1',
  'Windows 10',
  'Windows 11',
] as const;

/** The Windows of servers, from the oldest. */
export const SERVER_SYSTEMS = [
  'Windows Server 2000',
  'Windows Server 2003',
  'Windows Server 2003 R2',
  'Windows Server 2008',
  'Windows Server 2008 R2',
  'Windows Server 2012',
  'Windows Server 2012 R2',
  'Windows Server 2016',
  'Windows Server 2019',
  'Windows Server 2022',
  'Windows Server 2025',
] as const;

/** A system of one of the two lists. */
export type KnownSystem = (typeof CLIENT_SYSTEMS)[number] | (typeof SERVER_SYSTEMS)[number];

/** The oldest systems that are not obsolete; a body that says nothing has the contract's. @see CAP-3.1.5-a, A-24 */
export type ObsoleteThresholds = Pick<BodyTerms, 'oldestClientSystem' | 'oldestServerSystem'>;

const OLDEST_CLIENT = 'Windows 10' satisfies KnownSystem;
const OLDEST_SERVER = 'Windows Server 2012' satisfies KnownSystem;

const BRAND = /^(?:microsoft\s+)?(?:windows|win|w)?\s*/;
const SERVER = /\bserver\b|\bsrv\b|^(?:2003|2008|2012|2016|2019|2022|2025)\b/;
const CLIENT = /^(?:95|nt|98|me|2000|xp|vista|7|8\.1|8|10|11)\b/;

/**
 * The system that a text speaks of, however it is written (`win10 pro`, `Microsoft Windows Server 2008 R2 Standard`).
 * `undefined` for what is in neither list: other makers' systems, a number alone.
 */
export function knownSystem(text: string): KnownSystem | undefined {
  const written = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const version = written.replace(BRAND, '');
  if (version === written && !/^(?:xp|vista|server)\b/.test(written)) return undefined;
  return SERVER.test(version) ? serverSystem(version) : clientSystem(version);
}

/**
 * Whether a system is older than the oldest that its body's terms still accept. A system that is not known is not
 * obsolete: nothing is refused on a guess.
 *
 * @see CAP-3.1.5-a, A-24
 */
export function isObsolete(name: string | null, terms: ObsoleteThresholds | undefined): boolean {
  const system = name === null ? undefined : knownSystem(name);
  if (system === undefined) return false;
  const isOlder = (
    oldest: string | null | undefined,
    usual: KnownSystem,
    order: readonly string[],
  ): boolean => {
    const threshold = order.indexOf(knownSystem(oldest ?? '') ?? usual);
    // A threshold of the other list says nothing of this one.
    return order.indexOf(system) < (threshold < 0 ? order.indexOf(usual) : threshold);
  };
  return isServer(system)
    ? isOlder(terms?.oldestServerSystem, OLDEST_SERVER, SERVER_SYSTEMS)
    : isOlder(terms?.oldestClientSystem, OLDEST_CLIENT, CLIENT_SYSTEMS);
}

function isServer(system: KnownSystem): boolean {
  return (SERVER_SYSTEMS as readonly string[]).includes(system);
}

function serverSystem(version: string): KnownSystem | undefined {
  const year = /\b20\d\d\b/.exec(version)?.[0];
  const name = `Windows Server ${year ?? ''}`;
  const release = /\br2\b/.test(version) ? `${name} R2` : name;
  return (
    SERVER_SYSTEMS.find((system) => system === release) ?? SERVER_SYSTEMS.find((system) => system === name)
  );
}

function clientSystem(version: string): KnownSystem | undefined {
  const found = CLIENT.exec(version)?.[0];
  return CLIENT_SYSTEMS.find((system) => system.toLowerCase() === `windows ${found ?? ''}`);
}
