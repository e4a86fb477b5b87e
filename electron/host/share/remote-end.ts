import { describeError } from '#electron/host/describe-error.ts';
import { ShareError, type ShareFailure } from '#shared/replica/share/share.ts';

/** A way to another thread or process: what goes in at one end comes out at the other, in order, copied. */
export interface Channel {
  send(message: unknown): void;
  hear(listener: (message: unknown) => void): void;
}

/** What one end does for the other, by name. */
export type Handlers = Readonly<Record<string, (...values: never[]) => Promise<unknown>>>;

/** One end of a channel over which both sides call functions of the other, several at once. */
export interface RemoteEnd {
  call(name: string, values: readonly unknown[]): Promise<unknown>;
  /** Nobody is at the other end any more: whoever waits is told. */
  cut(error: Error): void;
}

type Message =
  | { readonly call: number; readonly name: string; readonly values: readonly unknown[] }
  | { readonly answer: number; readonly value: unknown }
  | { readonly refused: number; readonly error: ErrorText };

/** An error on its way: its class would be lost in the copy. */
interface ErrorText {
  readonly kind: 'share' | 'range' | 'other';
  readonly failure: ShareFailure;
  readonly text: string;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Answers the other end's calls with `handlers`, and calls it. */
export function createRemoteEnd(channel: Channel, handlers: Handlers): RemoteEnd {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  async function answer(call: number, name: string, values: readonly unknown[]): Promise<Message> {
    try {
      const handler = handlers[name];
      if (!handler) throw new RangeError(`nobody does "${name}" here`);
      return { answer: call, value: await handler(...(values as never[])) };
    } catch (error) {
      return { refused: call, error: toText(error) };
    }
  }

  function settle(call: number, act: (waiting: Waiting) => void): void {
    const found = waiting.get(call);
    waiting.delete(call);
    if (found) act(found);
  }

  channel.hear((received) => {
    const message = received as Message;
    if ('answer' in message) settle(message.answer, ({ resolve }) => resolve(message.value));
    else if ('refused' in message) settle(message.refused, ({ reject }) => reject(toError(message.error)));
    else void answer(message.call, message.name, message.values).then((reply) => channel.send(reply));
  });

  return {
    call: (name, values) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        channel.send({ call: last, name, values } satisfies Message);
      }),
    cut(error) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

function toText(error: unknown): ErrorText {
  if (error instanceof ShareError) return { kind: 'share', failure: error.failure, text: error.message };
  const kind = error instanceof RangeError ? 'range' : 'other';
  return { kind, failure: 'fatal', text: describeError(error) };
}

function toError({ kind, failure, text }: ErrorText): Error {
  switch (kind) {
    case 'share':
      return new ShareError(failure, text.replace(`share: ${failure}: `, ''));
    case 'range':
      return new RangeError(text);
    case 'other':
      return new Error(text);
  }
}
