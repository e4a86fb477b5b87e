import { Button, Checkbox } from '@mantine/core';
import { IconBooks } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { entriesOf, READY_SETS, type ReadySet } from '#shared/application/reference/ready-sets.ts';
import type { LoadedReference } from '#shared/application/reference/load-reference.ts';
import type { ChangeRef } from '#shared/domain/change.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useAct } from '#renderer/store/use-act.ts';
import { useSettle } from '#renderer/ui/use-settle.ts';

const NOTHING: readonly ReadySet[] = [];

/** Records that documents tell: loaded in one act, which can be taken back. @see A-40 */
export function ReferenceCard(): ReactNode {
  const { reference } = useText();
  const formats = useFormats();
  const act = useAct();
  const takeBack = useCallback(
    (changes: readonly ChangeRef[]) => act('undoChange', { changes: [...changes] }),
    [act],
  );
  const settle = useSettle(takeBack);
  const [chosen, setChosen] = useState(NOTHING);
  const [restore, setRestore] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<LoadedReference | null>(null);

  async function load(): Promise<void> {
    setBusy(true);
    const written = await act('loadReference', { sets: [...chosen], restore });
    setBusy(false);
    if (!settle(written, written.ok ? sentence(written.value.value) : '') || !written.ok) return;
    setTold(written.value.value);
    setRestore(false);
  }

  const sentence = ({ created, restored, present, deleted }: LoadedReference): string =>
    reference.loaded(created, restored, present, deleted);

  return (
    <section className="card card--padded settings-card" aria-labelledby="settings-reference">
      <h2 id="settings-reference">{reference.title}</h2>
      <p className="soft">{reference.text}</p>
      <Checkbox.Group
        label={reference.choice}
        value={[...chosen]}
        onChange={(values) => setChosen(READY_SETS.filter((set) => values.includes(set)))}
      >
        <div className="settings-choices">
          {READY_SETS.map((set) => (
            <Checkbox
              key={set}
              value={set}
              label={reference.entries(reference.sets[set], formats.integer(entriesOf(set)))}
            />
          ))}
        </div>
      </Checkbox.Group>
      {told !== null && told.deleted > 0 && (
        <Checkbox
          label={reference.restore}
          checked={restore}
          onChange={(event) => setRestore(event.currentTarget.checked)}
        />
      )}
      <div className="settings-line">
        <span role="status">{told === null ? '' : sentence(told)}</span>
        <Button
          variant="default"
          leftSection={<IconBooks size={16} aria-hidden />}
          disabled={chosen.length === 0}
          loading={isBusy}
          onClick={() => void load()}
        >
          {reference.load}
        </Button>
      </div>
    </section>
  );
}
