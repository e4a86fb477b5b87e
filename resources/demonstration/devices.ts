/** The models of the demonstration's devices: invented. */
export const deviceModels: readonly string[] = [
  'Postazione Alfa 3',
  'Postazione Alfa 5',
  'Portatile Beta 14',
  'Postazione Gamma mini',
];

/** The systems of the demonstration's devices, as often as they come: the last is obsolete. */
export const deviceSystems: readonly string[] = [
  'Windows 11',
  'Windows 11',
  'Windows 11',
  'Windows 10',
  'Windows 11',
  'Windows 10',
  'Windows 11',
  'Windows 11',
  'Windows 10',
  'Windows 11',
  'Windows 7',
];
