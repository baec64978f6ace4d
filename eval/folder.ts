import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input';
import { parseLabels, type Label } from './labels';
import { mixed } from './mixed';

export interface Picture {
  readonly file: string;
  readonly path: string;
  /** none where the folder has no labels.json */
  readonly label?: Label;
}

export type LabelledPicture = Picture & { readonly label: Label };

export interface Folder {
  /** in an order that mixes the classes, so that what else the machine does hits all of them */
  readonly pictures: readonly Picture[];
  readonly isLabelled: boolean;
  /** pictures that the labels do not name */
  readonly leftOut: readonly string[];
}

const PICTURE = /\.(jpe?g|jfif|png|apng|webp|gif|avif|bmp|ico|heic|heif|tiff?|svg|jxl|psd|dng)$/i;

/** @throws {BadInput} when there is nothing to measure, or not what the labels say */
export function readFolder(folder: string): Folder {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new BadInput(`There is no folder ${folder}`);
  }
  const files = readdirSync(folder).filter((file) => PICTURE.test(file));
  const labelsPath = join(folder, 'labels.json');
  const labels = existsSync(labelsPath) ? parseLabels(readFileSync(labelsPath, 'utf8')) : undefined;
  const named = labels === undefined ? files : [...labels.keys()];
  if (named.length === 0) throw new BadInput(`There are no pictures in ${folder}`);
  const missing = named.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    throw new BadInput(
      `labels.json names files that are not in ${folder}: ${missing.slice(0, 10).join(', ')}` +
        (missing.length > 10 ? ` and ${missing.length - 10} more` : ''),
    );
  }
  return {
    pictures: mixed(named).map((file) => {
      const label = labels?.get(file);
      return { file, path: join(folder, file), ...(label !== undefined && { label }) };
    }),
    isLabelled: labels !== undefined,
    leftOut: files.filter((file) => !named.includes(file)),
  };
}
