import { parseArgs } from 'node:util';
import { BadInput } from './bad-input';
import { engines, type Engine } from './browser';

export interface Options {
  readonly folder: string;
  readonly engine: Engine;
  readonly json: string | undefined;
  readonly sheet: string | undefined;
  readonly turned: boolean;
}

const usage = `npm run eval -- FOLDER [--json FILE] [--sheet FILE] [--browser ${engines.join('|')}] [--turned]`;

/** @throws {BadInput} with how it is used */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [folder, ...more] = positionals;
  const engine = engines.find((name) => name === (values.browser ?? 'chromium'));
  if (folder === undefined || more.length > 0) throw new BadInput(`One folder, please: ${usage}`);
  if (engine === undefined) throw new BadInput(`No browser ${values.browser ?? ''}: ${usage}`);
  const sheet = values.sheet;
  if (sheet !== undefined && !/\.(png|jpe?g)$/i.test(sheet)) {
    throw new BadInput(`A sheet is a .png or a .jpg: ${usage}`);
  }
  return { folder, engine, json: values.json, sheet, turned: values.turned ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        sheet: { type: 'string' },
        browser: { type: 'string' },
        turned: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
