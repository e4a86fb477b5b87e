import { useMemo } from 'react';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { type NameOf, useNames } from '#renderer/store/use-names.ts';

/** The names of what the inventory speaks of: assets, suppliers, contracts and applications besides who and where. */
export function useInventoryNames(): NameOf {
  const nameOf = useNames();
  const assets = useRecords('asset');
  const suppliers = useRecords('supplier');
  const contracts = useRecords('contract');
  const applications = useRecords('application');
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { id, label } of assets ?? []) names.set(id, label);
    for (const { id, name } of suppliers ?? []) names.set(id, name);
    for (const { id, subject } of contracts ?? []) names.set(id, subject);
    for (const { id, name } of applications ?? []) names.set(id, name);
    return (id) => nameOf(id) ?? names.get(id);
  }, [nameOf, assets, suppliers, contracts, applications]);
}
