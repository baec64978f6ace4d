import { expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { siteHas, useBrowser } from './support/practice';

const practice = useBrowser();

it('a page that is on no list gets no script of ours', async () => {
  const page = await practice.open('unlisted.example');
  const native = await page.evaluate<boolean>(
    "DataTransferItem.prototype.webkitGetAsEntry.toString().includes('[native code]')",
  );
  expect(native).toBe(true);
  const friends = await picture('friends.jpg');
  await page.choose('#one', [friends]);
  await siteHas(practice.site, [friends]);
});
