import { ignored, type LineReader, type Reading } from './item';
import { toItem } from './to-item';

/** What spreadsheets write in different countries. */
const delimiters = [',', ';', '\t'] as const;

/** Where the names are, if this line is the head of a table: `domain,category,note` in any order. */
export function csvHeader(line: string): Reading['csv'] {
  for (const delimiter of delimiters) {
    const columns = fieldsOf(line, delimiter).map((field) => field.toLowerCase());
    const column = columns.indexOf('domain');
    if (column >= 0 && (columns.length > 1 || line.trim() === 'domain')) {
      return { column, delimiter };
    }
  }
  return undefined;
}

/** `domain,category,note`. Without a head the name comes first. */
export const readCsv: LineReader = (line, { csv }) => {
  const { column, delimiter } = csv ?? { column: 0, delimiter: ',' };
  if (!line.includes(delimiter)) return undefined;
  const name = fieldsOf(line, delimiter)[column] ?? '';
  return [name === '' ? ignored('unknown') : toItem(name.replace(/^\*\./, ''))];
};

/** A field in quotes may have the delimiter in it, and a quote as two. RFC 4180 */
function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    if (character === '"') {
      if (isQuoted && line.charAt(index + 1) === '"') field += line.charAt(index++);
      else isQuoted = !isQuoted;
    } else if (character === delimiter && !isQuoted) {
      fields.push(field.trim());
      field = '';
    } else field += character;
  }
  return [...fields, field.trim()];
}
