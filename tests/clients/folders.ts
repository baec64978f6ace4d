import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { picture, type PictureName } from '../harness/pictures';

/** A folder with folders in it, with or without a face in the deepest. */
export async function nestedFolder(kind: 'landscapes' | 'people'): Promise<string> {
  const folder = resolve('.cache/folders', kind);
  const files: [path: string, PictureName][] = [
    ['top.jpg', 'stairs.jpg'],
    ['inner/notes.txt', 'notes.txt'],
    ['inner/deep/deep.jpg', kind === 'people' ? 'friends.jpg' : 'stairs.jpg'],
  ];
  for (const [path, name] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // Once: a client sees its date.
    if (!existsSync(join(folder, path))) copyFileSync(await picture(name), join(folder, path));
  }
  return folder;
}
