import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { assetsOfCode } from '#shared/domain/inventory/asset-of-code.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { useAnnounce, useConsoleState } from '#renderer/state/console-state.ts';
import { useScans } from '#renderer/state/use-scans.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { type AssetWays, useAssetWays } from '#renderer/app/asset-ways.ts';

/** A code that opens nothing by itself: no asset bears it, or several do. */
interface PuzzlingCode {
  readonly code: string;
  readonly bearing: readonly Asset[];
}

function Puzzle(props: {
  readonly puzzle: PuzzlingCode;
  readonly ways: AssetWays;
  readonly onDone: () => void;
}): ReactNode {
  const { scanning } = useText();
  const nameOf = useNames();
  const { puzzle, ways, onDone } = props;
  const { code, bearing } = puzzle;
  const go = (run: () => void) => (): void => {
    onDone();
    run();
  };
  return (
    <Stack gap="xs" role="alert">
      <p>
        <strong>{bearing.length > 1 ? scanning.several(code) : scanning.unknown(code)}</strong>
      </p>
      <p className="soft">{bearing.length > 1 ? scanning.severalText : scanning.unknownText}</p>
      <Group gap="xs">
        {bearing.map(({ id, label, bodyId }) => (
          <Button key={id} variant="default" onClick={go(() => ways.showAsset(id))}>
            {[label, nameOf(bodyId)].filter(Boolean).join(' · ')}
          </Button>
        ))}
        <Button variant="default" onClick={go(() => ways.searchAssets(code))}>
          {scanning.search}
        </Button>
        {bearing.length === 0 && (
          <Button variant="default" onClick={go(ways.registerAsset)}>
            {scanning.register}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function ScanForm(props: {
  readonly puzzle: PuzzlingCode | undefined;
  readonly onCode: (code: string) => void;
}): ReactNode {
  const { scanning } = useText();
  const { puzzle, onCode } = props;
  const [typed, setTyped] = useState(puzzle?.code ?? '');
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onCode(typed.trim());
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          className="grows"
          flex={1}
          label={scanning.field}
          description={scanning.hint}
          leftSection={<IconBarcode size={18} aria-hidden />}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{scanning.open}</Button>
      </Group>
    </form>
  );
}

/** Takes the codes that no part of the screen asks for: the asset is opened, or whoever reads is asked what to do. */
export function ScanDesk(): ReactNode {
  const { scanning } = useText();
  const { panels } = useConsoleState();
  const { open } = useStore(panels);
  const announce = useAnnounce();
  const assets = useRecords('asset');
  const ways = useAssetWays();
  const [puzzle, setPuzzle] = useState<PuzzlingCode>();
  const close = useCallback(() => {
    panels.setState({ open: 'none' });
    setPuzzle(undefined);
  }, [panels]);
  const take = useCallback(
    (code: string) => {
      const bearing = assetsOfCode(code, assets ?? []);
      const [asset] = bearing;
      if (asset === undefined || bearing.length > 1) {
        setPuzzle({ code, bearing });
        panels.setState({ open: 'scan' });
        return;
      }
      close();
      ways.showAsset(asset.id);
      announce(scanning.opened(asset.label));
    },
    [assets, panels, close, ways, announce, scanning],
  );
  useScans(take, true);
  return (
    <Modal opened={open === 'scan'} onClose={close} title={scanning.title} size={560}>
      <Stack gap="md">
        <ScanForm key={puzzle?.code} puzzle={puzzle} onCode={take} />
        {puzzle !== undefined && <Puzzle puzzle={puzzle} ways={ways} onDone={close} />}
      </Stack>
    </Modal>
  );
}
