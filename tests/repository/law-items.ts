import { lawFiles } from '../../law/law-files';

export const claims = lawFiles.flatMap(({ jurisdiction, claims: list }) =>
  list.map((claim) => ({ ...claim, jurisdiction })),
);
export const helpLines = lawFiles.flatMap(({ jurisdiction, help }) =>
  help.map((line) => ({ ...line, jurisdiction })),
);
