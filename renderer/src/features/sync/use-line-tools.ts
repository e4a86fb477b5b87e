import { useEffect, useMemo, useState } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import type { LineTools } from './state-line.ts';

/** How often words that speak of time are looked at again. */
const TICK = 15_000;

/** What lines about the synchronisation are written with; the time moves on by itself. */
export function useLineTools(): LineTools {
  const text = useText();
  const formats = useFormats();
  const { clock } = useArchive().context;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(clock.now()), TICK);
    return () => clearInterval(ticking);
  }, [clock]);
  return useMemo(() => ({ text, formats, now }), [text, formats, now]);
}
