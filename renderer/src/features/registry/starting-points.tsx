import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { READY_CALENDARS, READY_SERVICE_LEVEL } from '#shared/application/setup/ready-made.ts';
import { useText } from '#renderer/state/text.ts';
import type { RegistryKind } from './form-fields.ts';
import { type FormValues, valuesOf } from './registry-form.ts';

interface StartingPoint {
  readonly label: string;
  readonly values: FormValues;
}

/** The fields of a form that something ready-made says: whose it is and from when stay as they were written. */
function readyValues(kind: RegistryKind, ready: Readonly<Record<string, unknown>>): FormValues {
  const { bodyId: _body, validFrom: _day, ...values } = valuesOf(kind, ready);
  return values;
}

function useStartingPoints(kind: RegistryKind): readonly StartingPoint[] {
  const { ready } = useText().setup;
  if (kind === 'calendar')
    return READY_CALENDARS.map((calendar) => ({
      label: ready[calendar.code],
      values: readyValues(kind, { ...calendar }),
    }));
  if (kind === 'serviceLevel')
    return [{ label: ready.levels, values: readyValues(kind, { ...READY_SERVICE_LEVEL }) }];
  return [];
}

/** What a new record can begin from, instead of from nothing. */
export function StartingPoints(props: {
  readonly kind: RegistryKind;
  readonly onStart: (values: FormValues) => void;
}): ReactNode {
  const { setup } = useText();
  const points = useStartingPoints(props.kind);
  if (points.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={setup.startFrom}>
      <span className="soft">{setup.startFrom}</span>
      {points.map(({ label, values }) => (
        <button key={label} type="button" className="pill" onClick={() => props.onStart(values)}>
          {label}
        </button>
      ))}
    </Group>
  );
}
