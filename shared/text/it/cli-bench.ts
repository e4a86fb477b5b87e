/** What the command line says of its measures. */
export const cliBench = {
  stages: {
    filling: 'Riempio le cartelle di prova…',
    newConsole: 'Misuro una console nuova…',
    memory: 'Misuro la memoria…',
    exchanging: 'Misuro i giri e gli scambi…',
  },
  subjects: {
    newConsole: 'console nuova, elenco pronto, contro la lettura di righe JSON',
    newConsoleFromLog: 'lo stesso, dalle modifiche una per una',
    newConsoleDurable: 'lo stesso, tutto sul disco, contro righe JSON lette e riscritte',
    idleRound: 'giro a vuoto',
    publishCalls: 'pubblicare 100 modifiche: chiamate alla cartella',
    publishTime: 'pubblicare 100 modifiche: tempo prima della cartella',
    publishGrowth: 'pubblicare 100 modifiche: archivio grande contro piccolo',
    fetchCalls: 'ricevere 100 modifiche: chiamate alla cartella',
    fetchTime: 'ricevere 100 modifiche: tempo prima della cartella',
    fetchGrowth: 'ricevere 100 modifiche: archivio grande contro piccolo',
    memory: 'memoria, contro una tabella degli stessi elementi',
  },
  units: { ratio: 'volte', calls: 'chiamate', ms: 'ms' },
  must: (limit: string): string => `limite ${limit}`,
  moonshot: (goal: string): string => `traguardo ${goal}`,
  verdicts: { moonshot: 'traguardo raggiunto', must: 'nel limite', missed: 'OLTRE IL LIMITE' },
} as const;
