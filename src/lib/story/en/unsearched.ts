/** Words that nobody searches for: they stand everywhere, and say nothing by themselves. */
export const unsearched: readonly string[] = (
	'a an and are as at be been but by did do does for from had has have he her his how if in into is it its many much of on or ' +
	'so than that the their them then there these they this those to was were what when where which who why will with would'
).split(' ');
