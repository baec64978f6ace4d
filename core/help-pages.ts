/** The named person who checked the words of the three help pages, and when; nulls while nobody has. */
export const helpPagesCheckedBy: { readonly name: string | null; readonly on: string | null } = {
  name: null,
  on: null,
};
