import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { type CliRun, runCli } from '#tests/cli/cli-desk.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

interface Desk {
  readonly share: string;
  file(name: string, text: string): Promise<string>;
  run(what: string, table: string, ...options: readonly string[]): Promise<CliRun>;
}

/** A share of a new office, at a console without history. */
async function newOffice(): Promise<Desk> {
  const folder = await freshFolder();
  const share = await mkdtemp(join(folder, 'share-'));
  const home = join(folder, 'home');
  await runCli(['init', '--share', share, '--name', 'Ufficio di prova']);
  return {
    share,
    async file(name, text) {
      const path = join(folder, name);
      await writeFile(path, text);
      return path;
    },
    run: (what, table, ...options) =>
      runCli(['import', what, table, '--share', share, '--home', home, '--json', ...options]),
  };
}

const BODIES = 'Denominazione;Tipo;Codice IPA\nLonda;Comune;c_e668\nPelago;Comune;c_g420\n';
const PEOPLE = 'Cognome;Nome;Ente;E-mail\nRossi;Ida;Londa;ida@example.org\nNeri;Ugo;Pelago;\n';

/** As GLPI exports its computers. */
const GLPI = [
  '"Nome";"Entità";"Stato";"Produttore";"Numero di serie";"Tipo";"Modello";"Sistemi operativi - Nome";"Luogo";"Ultimo aggiornamento";"Utente";"Numero inventario"',
  '"PC-LON-01";"Entità radice > Londa";"In uso";"Dell Inc.";"7XK2";"Desktop";"OptiPlex 7010";"Windows 10 Pro";"";"2026-01-10 10:11";"Rossi Ida";"L-0001"',
  '"NB-PEL-01";"Entità radice > Pelago";"Magazzino";"HP";"5CD9";"Notebook";"ProBook 450";"Windows 11 Pro";"";"2026-02-11 09:00";"";"P-0001"',
  '"NB-PEL-02";"Entità radice > Altrove";"In uso";"HP";"5CD8";"Notebook";"ProBook 450";"Windows 11 Pro";"";"";"";"P-0002"',
  '',
].join('\n');

/** As Snipe-IT exports its assets. */
const SNIPE = [
  'Company,Asset Name,Asset Tag,Serial,Model,Category,Manufacturer,Status,Checked Out To,Purchase Date,Purchase Cost,Warranty Expires,Notes',
  'Pelago,NB-PEL-01,P-0001,5CD9,ProBook 450,Laptops,HP,Ready to Deploy,,2023-05-02,812.50,2026-05-02,',
  'Londa,,L-0009,ZZ1,LaserJet,Printers,HP,Deployed,ida@example.org,2022-01-31,"1,234.56",,piano terra',
  '',
].join('\n');

describe('import', () => {
  it('begins an office from its tables, and the same tables change nothing the second time', async () => {
    const desk = await newOffice();
    const bodies = await desk.file('enti.csv', BODIES);
    const people = await desk.file('persone.csv', PEOPLE);
    const first = await desk.run('bodies', bodies);
    expect(first.lines[0]).toMatchObject({ ok: true, rows: 2, written: 2, totals: { new: 2 } });
    expect(first.status).toBe(EXIT.done);
    expect((await desk.run('people', people)).lines[0]).toMatchObject({ written: 2 });
    const again = await desk.run('people', people);
    expect(again.lines[0]).toMatchObject({ written: 0, changes: [], totals: { unchanged: 2 } });
    const dumped = await runCli(['dump', '--share', desk.share, '--kind', 'person']);
    expect(dumped.lines).toHaveLength(2);
  });

  it('takes the exports of GLPI and Snipe-IT as they are: good rows in, bad rows told by their cell', async () => {
    const desk = await newOffice();
    await desk.run('bodies', await desk.file('enti.csv', BODIES));
    await desk.run('people', await desk.file('persone.csv', PEOPLE));
    const glpi = await desk.run('assets', await desk.file('glpi.csv', GLPI));
    expect(glpi.status).toBe(EXIT.failed);
    expect(glpi.lines[0]).toMatchObject({
      written: 2,
      totals: { new: 2, changed: 0, unchanged: 0, refused: 1 },
      refused: [{ row: 4, cell: 'B4', code: 'body-unknown' }],
    });
    const map = await desk.file('mappa.json', JSON.stringify({ fixed: { Ente: 'Londa' } }));
    const snipe = await desk.file('snipe.csv', SNIPE.replace(',Category,', ',Tipo,'));
    const tried = await desk.run('assets', snipe, '--map', map, '--dry-run');
    expect(tried.lines[0]).toMatchObject({ dryRun: true, written: 0, totals: { new: 1, changed: 1 } });
    expect((await desk.run('assets', snipe, '--map', map)).lines[0]).toMatchObject({ written: 2 });
    expect((await desk.run('assets', snipe)).lines[0]).toMatchObject({ totals: { unchanged: 2 } });
  });

  it('of all or nothing writes nothing when a row is refused', async () => {
    const desk = await newOffice();
    await desk.run('bodies', await desk.file('enti.csv', BODIES));
    const map = await desk.file('mappa.json', JSON.stringify({ mode: 'all' }));
    const people = await desk.file('persone.csv', `${PEOPLE}Verdi;Ada;Atlantide;\n`);
    const run = await desk.run('people', people, '--map', map);
    expect(run.lines[0]).toMatchObject({ ok: false, written: 0, totals: { new: 2, refused: 1 } });
    expect((await runCli(['dump', '--share', desk.share, '--kind', 'person'])).lines).toEqual([]);
  });

  it('refuses a map that means nothing, a file that is no table, and words too many', async () => {
    const desk = await newOffice();
    const bodies = await desk.file('enti.csv', BODIES);
    const map = await desk.file('mappa.json', JSON.stringify({ Colonna: 'name' }));
    expect((await desk.run('bodies', bodies, '--map', map)).err).toContain('Colonna');
    const picture = await desk.file('foto.xlsx', '\x7fELF');
    expect((await desk.run('bodies', picture)).status).toBe(EXIT.failed);
    expect((await desk.run('bodies', bodies, 'altro.csv')).status).toBe(EXIT.misused);
  });
});
