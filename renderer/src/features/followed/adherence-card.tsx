import { Checkbox, Progress } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { adherenceOf, isAskedToJoin } from '#shared/domain/adherence.ts';
import type { Body, Improvement } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';

/** The bodies that are asked whether they feel a need, by name. */
function useAskedBodies(): readonly Body[] {
  const formats = useFormats();
  const bodies = useRecords('body');
  return useMemo(
    () => (bodies ?? []).filter(isAskedToJoin).sort((left, right) => formats.compare(left.name, right.name)),
    [bodies, formats],
  );
}

function useJoining({ id }: Improvement) {
  const { followed } = useText();
  const { act, settle } = usePerform();
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    async join({ id: bodyId, name }: Body, joins: boolean): Promise<void> {
      setBusy(true);
      const written = await act(joins ? 'joinImprovement' : 'leaveImprovement', {
        improvementId: id,
        bodyId,
      });
      setBusy(false);
      settle(written, joins ? followed.adherence.joined(name) : followed.adherence.left(name));
    },
  };
}

/** How many bodies feel a need, whether that is enough to develop for all, and which they are. @see REG-11-b */
export function AdherenceCard({ improvement }: { readonly improvement: Improvement }): ReactNode {
  const { followed } = useText();
  const formats = useFormats();
  const bodies = useAskedBodies();
  const { isBusy, join } = useJoining(improvement);
  const { adherents, bodies: asked, threshold, isForAll } = adherenceOf(improvement, bodies);
  const words = followed.adherence;
  const [joined, all] = [formats.integer(adherents), formats.integer(asked)];
  const may = useMay();
  const mayMark = ({ id }: Body): boolean =>
    may(improvement.adherents.includes(id) ? 'leaveImprovement' : 'joinImprovement');
  const isSettled = improvement.state === 'done';
  return (
    <section className="followed-part" aria-labelledby={`${improvement.id}-bodies`}>
      <h2 id={`${improvement.id}-bodies`}>{words.title}</h2>
      <p className="adherence__count">
        <strong className="tabular">{words.count(joined, all)}</strong>
        {isForAll && <Chip tone="good">{words.forAll}</Chip>}
      </p>
      <Progress
        value={asked === 0 ? 0 : (adherents * 100) / asked}
        color={isForAll ? 'var(--good)' : 'var(--accent)'}
        aria-label={words.bar(joined, all)}
      />
      <p className="soft">{isForAll ? words.forAllText : words.notForAll(formats.integer(threshold))}</p>
      <div className="adherence__bodies" role="group" aria-labelledby={`${improvement.id}-bodies`}>
        {bodies.map((body) => (
          <Checkbox
            key={body.id}
            label={body.id === improvement.bodyId ? `${body.name} (${words.proposer})` : body.name}
            checked={improvement.adherents.includes(body.id)}
            disabled={isSettled || isBusy || body.id === improvement.bodyId || !mayMark(body)}
            onChange={(event) => void join(body, event.currentTarget.checked)}
          />
        ))}
      </div>
      {isSettled && <p className="soft">{words.settled}</p>}
    </section>
  );
}
