import { m } from '$lib/paraglide/messages';
import { WORDPRESS, AMP_LOWEST, type Imitated } from '../../embed/hosts/imitations';

type Words = (inputs: Record<string, never>, options: { locale: 'en' }) => string;

/** A host on the page of hosts, and what it shows. */
export interface HostDemo {
	/** Its name in the page's address. */
	id: string;
	/** What it calls itself; a name is the same in every language. */
	name: string;
	about: Words;
	scene: string;
	/** A whole scene where it is left out. */
	step?: string;
	/**
	 * Who gives the frame its height: an imitated host, our own script, our own element, or nobody.
	 */
	fittedBy: Imitated | 'script' | 'element' | 'nobody';
	/** The frame's `sandbox`, where it has one. */
	sandbox?: string;
	/** The query of the frame's address. */
	query?: string;
	/** Whether the frame is in a part of the page that isn't shown at first. */
	hidden?: boolean;
}

/** Our own first; then by how many pages are likely to have them; then the hard cases. */
export const hostDemos: readonly HostDemo[] = [
	{
		id: 'embed-js',
		name: 'embed.js',
		about: m.hosts_on_script,
		scene: 'exports',
		step: 'exports-peak',
		fittedBy: 'script'
	},
	{
		id: 'element',
		name: '<distant-partners-scene>',
		about: m.hosts_on_element,
		scene: 'distance',
		step: 'distance-republics',
		fittedBy: 'element'
	},
	{
		id: 'wordpress',
		name: 'WordPress',
		about: (_, options) => m.hosts_on_wordpress(WORDPRESS, options),
		scene: 'tractebel',
		step: 'tractebel-promise',
		fittedBy: 'wordpress',
		sandbox: 'allow-scripts'
	},
	{
		id: 'pym',
		name: 'pym.js',
		about: m.hosts_on_pym,
		scene: 'aid',
		step: 'aid-kyrgyzstan',
		fittedBy: 'pym',
		query: '?initialWidth=600&childId=pym'
	},
	{
		id: 'frames',
		name: '@newswire/frames',
		about: m.hosts_on_frames,
		scene: 'trade',
		step: 'trade-oil',
		fittedBy: 'frames'
	},
	{
		id: 'amp',
		name: 'AMP',
		about: (_, options) => m.hosts_on_amp({ lowest: AMP_LOWEST }, options),
		scene: 'desks',
		step: 'desks-asymmetry',
		fittedBy: 'amp',
		sandbox: 'allow-scripts'
	},
	{
		id: 'datawrapper',
		name: 'Datawrapper',
		about: m.hosts_on_datawrapper,
		scene: 'luxembourg',
		step: 'luxembourg-scale',
		fittedBy: 'datawrapper'
	},
	{
		id: 'embedly',
		name: 'Embedly',
		about: m.hosts_on_embedly,
		scene: 'silence',
		step: 'silence-gap',
		fittedBy: 'embedly'
	},
	{
		id: 'iframe-resizer',
		name: 'iframe-resizer',
		about: m.hosts_on_iframe_resizer,
		scene: 'security',
		step: 'security-sums',
		fittedBy: 'iframe-resizer'
	},
	{
		id: 'open-iframe-resizer',
		name: 'open-iframe-resizer',
		about: m.hosts_on_open_iframe_resizer,
		scene: 'brussels',
		step: 'brussels-coal',
		fittedBy: 'open-iframe-resizer'
	},
	{
		id: 'plain',
		name: '{ height }',
		about: m.hosts_on_plain,
		scene: 'chronicle',
		step: 'chronicle-mending',
		fittedBy: 'plain'
	},
	{
		id: 'sandbox',
		name: 'sandbox="allow-scripts"',
		about: m.hosts_on_sandbox,
		scene: 'exports',
		fittedBy: 'script',
		sandbox: 'allow-scripts'
	},
	{
		id: 'hidden',
		name: '<details>',
		about: m.hosts_on_hidden,
		scene: 'aid',
		step: 'aid-bankers',
		fittedBy: 'script',
		hidden: true
	},
	{
		id: 'blocked',
		name: 'sandbox=""',
		about: m.hosts_on_blocked,
		scene: 'trade',
		step: 'trade-both',
		fittedBy: 'nobody',
		sandbox: ''
	}
];
