/** How far into a file that holds pictures we look; beyond it, the person is asked. */

/** Pictures of one archive, those of archives in it included. */
export const ARCHIVE_PICTURES = 500;
/** Bytes of one entry, unpacked. */
export const ENTRY_BYTES = 100 * 2 ** 20;
/** Bytes that really come out of one archive, those in it included. */
export const ARCHIVE_BYTES = 2 ** 30;
/** Bytes up to which an archive is read whole. */
export const ARCHIVE_IN_MEMORY = 64 * 2 ** 20;
/** Archives in an archive, one in the other. */
export const ARCHIVE_DEPTH = 1;

/** Frames of one film, spread from its start to its end. */
export const FILM_FRAMES = 12;
/** Pixels of the long side, to which a frame is drawn. */
export const FRAME_SIDE = 1_920;

/** It is read whole. */
export const PDF_BYTES = 200 * 2 ** 20;
export const PDF_PAGES = 200;
/** Pixels of the long side of a page, where it is drawn whole. */
export const PDF_PAGE_SIDE = 1_600;
export const PDF_PICTURES = 100;
/** Pixels of one picture in a PDF. */
export const PDF_PICTURE_PIXELS = 50_000_000;
/** Pixels of the short side, under which a picture is a line or a dot of a drawing. */
export const PDF_SMALLEST_SIDE = 32;
