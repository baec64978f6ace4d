import type { Checked } from './law';

/** The named person who checked the words of the three help pages, and when; nulls while nobody has. */
export const helpPagesCheckedBy: Checked = { name: null, on: null };
