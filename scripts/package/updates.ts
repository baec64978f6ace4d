import { create } from 'xmlbuilder';

/** For a school that serves the package itself. https://developer.chrome.com/docs/apps/autoupdate */
export const updateXml = (id: string, version: string, crxUrl: string, minimum: string): string =>
  `${create('gupdate', { version: '1.0', encoding: 'UTF-8' })
    .att('xmlns', 'http://www.google.com/update2/response')
    .att('protocol', '2.0')
    .ele('app', { appid: id })
    .ele('updatecheck', { codebase: crxUrl, version, prodversionmin: minimum })
    .end({ pretty: true })}\n`;

/** https://extensionworkshop.com/documentation/manage/updating-your-extension/ */
export const updateJson = (
  id: string,
  version: string,
  {
    url,
    sha256,
    minimum,
  }: { readonly url: string; readonly sha256: string; readonly minimum: string },
): string =>
  `${JSON.stringify(
    {
      addons: {
        [id]: {
          updates: [
            {
              version,
              update_link: url,
              update_hash: `sha256:${sha256}`,
              applications: { gecko: { strict_min_version: minimum } },
            },
          ],
        },
      },
    },
    null,
    2,
  )}\n`;
