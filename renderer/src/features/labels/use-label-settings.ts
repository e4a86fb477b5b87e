import { useEffect, useState } from 'react';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { FIRST_SETTINGS, type LabelSettings, labelSettingsSchema } from './label-settings.ts';

const KEY = 'labels';

/** How this console prints labels, remembered as it is set. */
export function useLabelSettings(): readonly [LabelSettings, (next: LabelSettings) => void] {
  const { local } = useArchive();
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  useEffect(() => {
    let isCurrent = true;
    void local.read(KEY, labelSettingsSchema).then((kept) => {
      if (isCurrent && kept !== undefined) setSettings(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [local]);
  return [
    settings,
    (next) => {
      setSettings(next);
      void local.write(KEY, next);
    },
  ];
}
