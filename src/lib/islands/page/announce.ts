/**
 * Makes a place from which whoever listens hears what others see. Screen readers tell what changes in places that they have
 * known for a while: it is made ahead.
 *
 * @returns says something there
 */
export function announcer(): (words: string) => void {
	const place = document.createElement('p');
	place.className = 'sr-only';
	place.setAttribute('role', 'status');
	document.body.append(place);
	return (words) => (place.textContent = words);
}
