import { parseArgs } from 'node:util';
import { findEngine } from '../../scripts/browsers.mjs';
import { BadInput } from '../bad-input';
import { engines, type Engine } from '../browser';

export interface FitOptions {
  readonly folder: string;
  /** whose evidence is pooled */
  readonly browsers: readonly Engine[];
  readonly json: string | undefined;
}

const usage = `npm run fit -- FOLDER [--browser ${engines.join('|')}]... [--json FILE]`;

/** @throws {BadInput} with how it is used */
export function readFitOptions(
  args: readonly string[],
  isThere = (engine: Engine): boolean => findEngine(engine) !== undefined,
): FitOptions {
  const { values, positionals } = parse(args);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new BadInput(`One folder, please: ${usage}`);
  const asked = values.browser ?? engines.filter(isThere);
  const unknown = asked.filter((name) => !engines.some((engine) => engine === name));
  if (unknown.length > 0) throw new BadInput(`No browser ${unknown.join(', ')}: ${usage}`);
  if (asked.length === 0) throw new BadInput('There is no browser here: see CONTRIBUTING.md');
  return {
    folder,
    browsers: engines.filter((engine) => asked.includes(engine)),
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'string' }, browser: { type: 'string', multiple: true } },
    });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
