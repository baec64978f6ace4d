/** Script for chrome://extensions, where `d` is its private API and `id` the extension's. */
export const onExtensionsPage = (body: string): string => `(async () => {
  const d = chrome.developerPrivate;
  const all = await d.getExtensionsInfo();
  const { id } = all.find(({ name }) => name === 'Ask First');
  ${body}
})()`;
