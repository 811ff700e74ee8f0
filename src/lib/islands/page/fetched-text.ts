import { fetchInTime } from './fetch-in-time';
import { trustedScript } from './trusted';

/**
 * A text of the site that a page has left out until it is needed.
 *
 * @param addresses full addresses: of the file on the site, and of the script that has the same text in the pack
 * @throws (rejects) when it can't be had
 */
export const fetchedText = (addresses: { site: string; pack: string }): Promise<string> =>
	__PACKED__ ? loadText(addresses.pack) : fetchText(addresses.site);

async function fetchText(address: string): Promise<string> {
	const answer = await fetchInTime(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer.text();
}

/** The same for a page opened from a file, which may fetch nothing but load scripts: this one hands the text to its element. */
async function loadText(address: string): Promise<string> {
	const script = document.createElement('script');
	script.src = trustedScript(address);
	try {
		await new Promise((resolve, reject) => {
			script.addEventListener('load', resolve);
			script.addEventListener('error', () => reject(new Error(`${address}: it is not there`)));
			document.head.append(script);
		});
	} finally {
		script.remove();
	}
	return script.dataset.text ?? '';
}
