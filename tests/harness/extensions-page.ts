/**
 * Script for chrome://extensions, where `d` is its private API and `id` the extension's; gives the id. Without developer
 * mode an unpacked extension stays switched off when it is restarted.
 */
export const onExtensionsPage = (body: string): string => `(async () => {
  const d = chrome.developerPrivate;
  await d.updateProfileConfiguration({ inDeveloperMode: true });
  const all = await d.getExtensionsInfo();
  const { id } = all.find(({ name }) => name === 'Ask First');
  ${body}
  return id;
})()`;
