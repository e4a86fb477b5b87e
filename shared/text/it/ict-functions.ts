import type { IctFunction } from '#shared/domain/ict-functions.ts';

/** The short names of the office’s functions. @see REG-3-a */
export const ictFunctions = {
  1: 'Piano Informatico di Sviluppo',
  2: 'Unificazione procedure e programmi degli uffici associati',
  3: 'Hosting siti istituzionali e CMS',
  4: 'Servizi on-line e siti web (esclusa redazione pagine)',
  5: 'Posta elettronica, PEC, firme digitali',
  6: 'Rete, server, impianti Centro Servizi e SIT',
  7: 'Formazione utenti su software di base e Office Automation',
  8: 'Infrastrutture e connettività Internet/Intranet',
  9: 'Sicurezza dei singoli enti (firewall, password, domini, backup)',
  10: 'Piani di disaster recovery per ciascun ente',
  11: 'Acquisti hardware (escluse parti di ricambio)',
  12: 'Contratti di manutenzione e assistenza hardware e software',
  13: 'Caratteristiche di base del software per rete WAN',
  14: 'Acquisto e mantenimento software delle gestioni associate',
  15: 'Gestione completa per gli enti senza CED',
  16: 'Progetti Società dell’Informazione finanziati',
  17: 'Rapporti con Linea Comune S.p.A.',
} as const satisfies Record<IctFunction, string>;
