/** What a link to a folder ends with: where a page was opened from a file, no server finds it in its folder. */
export const INDEX = location.protocol === 'file:' ? 'index.html' : '';
