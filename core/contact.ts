/**
 * A contact as people write it, with the scheme that it needs: `ms@school.example` becomes `mailto:…`,
 * `03-1234 5678` becomes `tel:…`, `school.example/help` becomes `https://…`. Whatever else comes back as it is.
 */
export function contactAddress(text: string): string {
  const written = text.trim();
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(written)) return `mailto:${written}`;
  if (/^\+?[\d\s().-]*\d[\d\s().-]*$/.test(written))
    return `tel:${written.replace(/[^\d+-]/g, '')}`;
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written)) return `https://${written}`;
  return written.replace(
    /^(tel:)(.*)$/i,
    (_, scheme: string, number: string) =>
      `${scheme.toLowerCase()}${number.replace(/[\s().]/g, '')}`,
  );
}
