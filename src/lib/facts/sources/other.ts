import { toSource, type SourceRow } from './row';

const rows: readonly SourceRow[] = [];

/** Companies, associations, universities, encyclopaedias. */
export const other = rows.map(toSource('other'));
