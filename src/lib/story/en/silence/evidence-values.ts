import type { EvidenceWords } from '../../types';

/** Andijan, and what was said and done about it. */
export const values: EvidenceWords = {
	'silence-values': {
		label: 'Who speaks of democracy to Central Asia',
		says: 'The paper says that Belgium and Luxembourg delegate democracy and governance, with other concerns, mostly to the EU.',
		choice:
			'Both are told. Mostly isn’t always: what was said in Ashgabat was said for the OSCE, what was said after Andijan for the EU, by ministers of the two; and Juncker spoke for Luxembourg.',
		versions: [
			'Luxembourg’s presidency of the EU, the OSCE and Luxembourg’s government: words of Asselborn, De Gucht and Juncker'
		]
	},
	'silence-shooting': {
		label: 'Shooting in Andijan, Uzbekistan',
		says: 'Luxembourg’s ambassador to the OSCE, six days later, spoke for the EU of reports that Uzbek troops had fired on civilians, of hundreds dead or wounded and of over five hundred who had fled to Kyrgyzstan. The paper calls it a massacre.'
	},
	'silence-toll': {
		label: 'Dead in Andijan, by the Uzbek state',
		says: 'The official toll, as Radio Free Europe reported it in autumn.',
		note: 'Rights groups and governments believed that there were hundreds more. There was no independent inquiry.'
	},
	'silence-toll-more': {
		label: 'Dead in Andijan, by others',
		says: 'Radio Free Europe reports that rights groups and governments believed in hundreds more than the official toll.'
	},
	'silence-condemned': {
		label: 'Luxembourg announces the EU’s words on Andijan',
		says: 'As president of the Council, Jean Asselborn announced its conclusions: strong condemnation of disproportionate force, and regret that Uzbekistan refused an independent inquiry.',
		note: 'Said for the EU. The paper doesn’t mention it.'
	},
	'silence-threat': {
		label: 'Luxembourg, for the EU, threatens to suspend part of the cooperation',
		says: 'After a meeting in Luxembourg Asselborn said that the Council was thinking of suspending part of its cooperation with Uzbekistan. The EU’s envoy for human rights had been refused a visa.',
		note: 'Said for the EU. The paper doesn’t mention it.'
	},
	'silence-sanctions': {
		label: 'Sanctions of the EU against Uzbekistan',
		says: 'Radio Free Europe reports an embargo on arms, and a ban on visas for {silence-visa-ban} officials for a year.',
		note: 'They bound Belgium and Luxembourg like all members. We found no separate word of Belgium’s.'
	},
	'silence-visa-ban': {
		label: 'Uzbek officials whom the EU gave no visas',
		says: 'For a year, says Radio Free Europe.'
	},
	'silence-camp-keep': {
		label: 'States for keeping the sanctions',
		says: 'EUobserver names the UK, the Netherlands, Sweden, Denmark, Czechia and Slovakia.'
	},
	'silence-camp-ease': {
		label: 'States for easing the sanctions',
		says: 'EUobserver names Germany, France, Spain and Italy.'
	},
	'silence-camps': {
		label: 'Where Belgium and Luxembourg stood on the sanctions',
		says: 'EUobserver, from an official of the EU, names states for keeping them and states for easing them. Belgium and Luxembourg are in neither list.',
		note: 'To be missing from a journalist’s list is no proof of being neutral. It is the best we found.'
	},
	'silence-sanctions-ended': {
		label: 'The last sanctions end',
		says: 'Elaph reports that the EU’s foreign ministers dropped the embargo on arms at a meeting in Luxembourg, and said that they were worried about human rights. The ban on visas had ended the year before.'
	}
};
