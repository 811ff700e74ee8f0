/** The whole story as a book: its name below `/data/`. */
export const BOOK = 'distant-partners.epub';
/** All data in one workbook: its name below `/data/`. */
export const WORKBOOK = 'distant-partners.xlsx';
/** The whole site as a zip: its path below the site's root. */
export const PACK = `pack/${__PACK_NAME__}`;
