import { Button, Kbd, TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { sayReading } from './last-reading.ts';
import { usePlaceWords } from './place-words.ts';
import type { LiveCheck } from './use-check.ts';
import { useReadings } from './use-readings.ts';

/** The key that moves here what was read last, wherever the cursor is. */
const SETTLE_KEY = 'f2';

interface ScanCardProps {
  readonly live: LiveCheck;
  readonly onSettle: (asset: Asset) => void;
}

function LastReading(
  props: ScanCardProps & {
    readonly said: ReturnType<typeof sayReading> | undefined;
    readonly onChoose: (asset: Asset) => void;
  },
): ReactNode {
  const { checks } = useText();
  const { said, onSettle, onChoose } = props;
  const { toSettle, toChoose = [] } = said ?? {};
  return (
    <div className="check-last" role="status" aria-label={checks.scan.last}>
      {said !== undefined && (
        <p key={said.sentence} className={`check-last__words check-last__words--${said.tone}`}>
          {said.sentence}
        </p>
      )}
      {toSettle !== undefined && (
        <Button size="xs" rightSection={<Kbd size="xs">F2</Kbd>} onClick={() => onSettle(toSettle)}>
          {checks.settle}
        </Button>
      )}
      {toChoose.map((asset) => (
        <Button key={asset.id} size="xs" variant="default" onClick={() => onChoose(asset)}>
          {checks.scan.choose(asset.label)}
        </Button>
      ))}
    </div>
  );
}

/** Where labels are read, and what the last one turned out to be. */
export function ScanCard(props: ScanCardProps): ReactNode {
  const { checks } = useText();
  const { live, onSettle } = props;
  const places = usePlaceWords();
  const { last, read } = useReadings(live.check.id);
  const [typed, setTyped] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  const said = last && sayReading(last, live, checks, places.ofAsset);
  const toSettle = said?.toSettle;
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        { keys: '/', label: checks.scan.label, run: () => fieldRef.current?.focus() },
        ...(toSettle === undefined
          ? []
          : [{ keys: SETTLE_KEY, label: checks.settleKey, everywhere: true, run: () => onSettle(toSettle) }]),
      ],
      [checks, toSettle, onSettle],
    ),
  );
  return (
    <form
      autoComplete="off"
      className="card card--padded check-scan"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') read(typed.trim());
        setTyped('');
      }}
    >
      <TextInput
        ref={fieldRef}
        size="lg"
        className="check-scan__field"
        label={checks.scan.label}
        description={checks.scan.hint}
        leftSection={<IconBarcode size={22} aria-hidden />}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        rightSectionWidth="auto"
      />
      <Button type="submit" variant="default" className="check-scan__button">
        {checks.scan.read}
      </Button>
      <LastReading {...props} said={said} onChoose={(asset) => last && read(last.code, asset.id)} />
    </form>
  );
}
