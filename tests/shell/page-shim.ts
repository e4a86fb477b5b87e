/** What the page's side of the double is given by the main side. */
export type IpcAnswer = { readonly value: unknown } | { readonly error: string };

type Listener = (event: object, ...words: unknown[]) => void;

type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: { platform: string; versions: object; env: object },
) => void;

/**
 * Runs in the page before any script of it: the parts of `electron` that a sandboxed preload has, and the preload itself.
 * It is sent to the page as text, so that it uses nothing from outside.
 */
export function installPreload(preload: Preload): void {
  // A preload runs in the main frame only.
  if (window !== window.top) return;
  const page = window as unknown as Record<string, unknown>;
  const send = page['__ipc'] as (channel: string, words: unknown[]) => Promise<IpcAnswer>;
  // What carries the messages is ours: the page must not find it.
  delete page['__ipc'];
  const listeners = new Map<string, Set<Listener>>();
  Object.defineProperty(page, '__deliver', {
    enumerable: false,
    value: (channel: string, words: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...words);
    },
  });

  const ipcRenderer = {
    async invoke(channel: string, ...words: unknown[]): Promise<unknown> {
      const answer = await send(channel, structuredClone(words));
      if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return answer.value;
    },
    on(channel: string, listener: Listener): void {
      listeners.set(channel, (listeners.get(channel) ?? new Set<Listener>()).add(listener));
    },
    removeListener(channel: string, listener: Listener): void {
      listeners.get(channel)?.delete(listener);
    },
  };

  /** What `contextBridge` does on the way to the page: functions are wrapped, plain objects copied and frozen. */
  function cross(value: unknown): unknown {
    if (typeof value === 'function') {
      const call = value as (...words: unknown[]) => unknown;
      return (...words: unknown[]): unknown => cross(call(...words.map(cross)));
    }
    if (value instanceof Promise) return value.then(cross);
    if (Array.isArray(value)) return value.map(cross);
    if (value === null || typeof value !== 'object') return value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    const members = Object.entries(value).map(([name, member]) => [name, cross(member)] as const);
    return Object.freeze(Object.fromEntries(members));
  }

  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld(name: string, value: unknown): void {
        Object.defineProperty(page, name, { value: cross(value), enumerable: true });
      },
    },
  };
  preload(
    (name) => {
      if (name === 'electron') return electron;
      throw new Error(`a sandboxed preload cannot require '${name}'`);
    },
    { exports: {} },
    {},
    { platform: 'linux', versions: {}, env: {} },
  );
}
