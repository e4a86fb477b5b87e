import { describe, expect, it } from 'vitest';
import { openTable } from '#electron/host/import/open-table.ts';
import { archive, archiveFile, readAll, refusalOf, tableFile, workbook } from './table-files.ts';

describe('a file of text', () => {
  it.each([
    ['semicolons', 'Ente;Nome\r\nLonda;"PC; del sindaco"\r\n'],
    ['commas', 'Ente,Nome\nLonda,"PC; del sindaco"\n'],
    ['tabs', 'Ente\tNome\nLonda\tPC; del sindaco\n'],
  ])('is read whatever parts its columns: %s', async (_name, text) => {
    expect(await readAll(await tableFile('beni.csv', text))).toEqual([
      { at: 1, cells: ['Ente', 'Nome'] },
      { at: 2, cells: ['Londa', 'PC; del sindaco'] },
    ]);
  });

  it('is parted as most of its rows are, whatever stands above them', async () => {
    const text = 'Inventario 2026\n\nEnte;Nome;Costo\nLonda;PC-1;1,50\nLonda;PC-2;2,50\n';
    const lines = await readAll(await tableFile('beni.csv', text));
    expect(lines.map(({ cells }) => cells.length)).toEqual([1, 3, 3, 3]);
  });

  it.each([
    ['UTF-8', Buffer.from('Città;Qualità\nForlì;sì')],
    ['UTF-8 with its mark', Buffer.from('\ufeffCittà;Qualità\nForlì;sì')],
    ['Windows-1252', Buffer.from('Città;Qualità\nForlì;sì', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffCittà;Qualità\nForlì;sì', 'utf16le')],
  ])('is read as it is written: %s', async (_name, bytes) => {
    const lines = await readAll(await tableFile('beni.csv', bytes));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['Città', 'Qualità'],
      ['Forlì', 'sì'],
    ]);
  });

  it('numbers its rows as a spreadsheet shows them, and leaves blank ones out', async () => {
    const lines = await readAll(await tableFile('beni.csv', 'A;B\n\n;;\n1;"due\nrighe"\n="007";3;;\n'));
    expect(lines).toEqual([
      { at: 1, cells: ['A', 'B'] },
      { at: 4, cells: ['1', 'due\nrighe'] },
      { at: 5, cells: ['007', '3'] },
    ]);
  });

  it('with a quotation that never ends is damaged', async () => {
    expect(await refusalOf(await tableFile('beni.csv', 'A;B\n"mai chiuso;1\n'))).toBe('import-damaged');
  });

  it('with too many columns is refused', async () => {
    const row = Array.from({ length: 1_000_000 }, () => 'x').join(',');
    expect(await refusalOf(await tableFile('beni.csv', `${row}\n`))).toMatch(/^import-(too-wide|damaged)$/);
    expect(await refusalOf(await tableFile('beni.csv', `${row.slice(0, 600)}\n`))).toBe('import-too-wide');
  });
});

const CELLS = `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>Londa</t></is></c>
<c r="C3" s="1"><v>44270</v></c><c r="D3"><v>12.5</v></c><c r="E3" t="b"><v>1</v></c>
<c r="F3" t="str"><f>A1&amp;"x"</f><v>unito</v></c><c r="G3"><f>1+1</f></c><c r="H3" t="e"><v>#REF!</v></c></row>
<row r="4"><c r="A4" s="1"/></row>`;

describe('a workbook', () => {
  it('is read cell by cell: shared and own texts, days, numbers, formulas by their plain result', async () => {
    const path = await archiveFile(
      'beni.xlsx',
      workbook(CELLS, {
        shared: '<si><r><t>PC-</t></r><r><t>0101</t></r><rPh><t>no</t></rPh></si>',
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      }),
    );
    const source = await openTable(path);
    expect(source.sheets).toEqual(['Beni']);
    await source.close();
    expect(await readAll(path)).toEqual([
      {
        at: 3,
        cells: [
          'PC-0101',
          'Londa',
          '2021-03-15',
          12.5,
          true,
          'unito',
          { unread: 'formula' },
          { unread: 'error' },
        ],
      },
    ]);
  });

  it('with macros is refused, whatever its name', async () => {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect(await refusalOf(await archiveFile('beni.xlsm', workbook('', { type })))).toBe('import-macros');
    const hidden = { ...workbook(''), 'xl/vbaProject.bin': 'x' };
    expect(await refusalOf(await archiveFile('beni.xlsx', hidden))).toBe('import-macros');
  });

  it('made to burst is refused before anything is inflated', async () => {
    function* zeros(): Generator<string> {
      const piece = '<row><c><v>0</v></c></row>'.repeat(40_000);
      for (let each = 0; each < 60; each += 1) yield piece;
    }
    expect(await refusalOf(await archiveFile('bomba.xlsx', workbook(zeros())))).toBe('import-too-large');
  });

  it('that lies about how large it is, is refused where it does', async () => {
    const bytes = await archive(workbook('<row><c t="inlineStr"><is><t>x</t></is></c></row>'));
    const text = bytes.toString('latin1');
    const entry = text.indexOf('xl/worksheets/sheet1.xml', text.indexOf('PK\u0001\u0002')) - 46;
    bytes.writeUInt32LE(20, entry + 24);
    expect(await refusalOf(await tableFile('beni.xlsx', bytes))).toBe('import-damaged');
  });

  it('with cells beyond the columns of a table is refused', async () => {
    const wide = '<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>';
    expect(await refusalOf(await archiveFile('beni.xlsx', workbook(wide)))).toBe('import-too-wide');
  });

  it('with a text that never ends is refused, and not kept', async () => {
    function* endless(): Generator<string> {
      yield '<row><c t="inlineStr"><is><t>';
      for (let each = 0; each < 300; each += 1)
        yield Array.from({ length: 1_000 }, (_, place) => String((each * 1_000 + place) * 7_919)).join(' ');
      yield '</t></is></c></row>';
    }
    expect(await refusalOf(await archiveFile('beni.xlsx', workbook(endless())))).toBe('import-too-large');
  });

  it('that is cut short, another archive, or another file by that name is refused', async () => {
    const whole = await archive(workbook(CELLS));
    expect(await refusalOf(await tableFile('beni.xlsx', whole.subarray(0, whole.length / 2)))).toBe(
      'import-damaged',
    );
    expect(await refusalOf(await archiveFile('beni.xlsx', { 'word/document.xml': '<w/>' }))).toBe(
      'import-wrong-type',
    );
    const picture = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
    expect(await refusalOf(await tableFile('beni.xlsx', picture))).toBe('import-wrong-type');
    expect(await refusalOf(await tableFile('beni.csv', Buffer.from([65, 0, 66, 0, 0])))).toBe(
      'import-wrong-type',
    );
  });
});
