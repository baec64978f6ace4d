/** What runs in the page to fill the clipboard, in either browser. */
export const writeTexts = (texts: Readonly<Record<string, string>>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries(
        Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]),
      ),
    ),
  ]);

export const writePng = async (base64: string): Promise<void> => {
  const png = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
};
