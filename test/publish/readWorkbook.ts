import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** A sheet's cells by row, read from the parts of the workbook without the library that wrote them. */
export function readWorkbook(file: Uint8Array) {
  const parts = unzipSync(file);
  const xml = (path: string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The workbook has no part ${path}.`);
    return new DOMParser().parseFromString(strFromU8(part), 'text/xml');
  };
  const shared = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((item) => unescaped(item.textContent));
  const sheets = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, index) => {
    const rows = [...xml(`xl/worksheets/sheet${index + 1}.xml`).querySelectorAll('sheetData row')].map((row) =>
      [...row.querySelectorAll('c')].map((cell) => {
        const text = cell.querySelector('v')?.textContent ?? '';
        const type = cell.getAttribute('t');
        const value = type === 's' ? shared[Number(text)] : type === 'b' ? text === '1' : Number(text);
        return [(cell.getAttribute('r') ?? '').replace(/\d+$/, ''), value] as const;
      }),
    );
    return { name: sheet.getAttribute('name') ?? '', rows };
  });
  return { parts, sheets };
}

/** ECMA-376, ST_Xstring: `_x000D_` stands for the character with that code. */
const unescaped = (text: string | null) =>
  (text ?? '').replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
