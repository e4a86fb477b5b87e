import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const PAUSE_MILLISECONDS = 90;

interface Typed {
  /** What the field shows. */
  readonly text: string;
  /** The last value told outside. */
  readonly sent: string;
  /** The last value heard from outside. */
  readonly heard: string;
}

/**
 * A field whose value also lives in the address: what is typed shows at once, the address follows at the first pause,
 * and an address that changes by itself (Back, a link) wins over the field.
 */
export function useTypedText(
  outside: string,
  send: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState<Typed>({ text: outside, sent: outside, heard: outside });
  if (outside !== typed.heard) {
    setTyped({
      text: outside === typed.sent ? typed.text : outside,
      sent: outside === typed.sent ? typed.sent : outside,
      heard: outside,
    });
  }
  const sendSoon = useDebouncedCallback((text: string) => {
    setTyped((now) => ({ ...now, sent: text }));
    send(text);
  }, PAUSE_MILLISECONDS);
  return [
    typed.text,
    (text) => {
      setTyped((now) => ({ ...now, text }));
      sendSoon(text);
    },
  ];
}
