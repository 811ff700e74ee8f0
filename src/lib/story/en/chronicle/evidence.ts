import type { EvidenceWords } from '../../types';

export const evidence: EvidenceWords = {
	'after-agreement-signed': {
		label: 'Signing of the EU’s new agreement with Kazakhstan',
		says: 'The Diplomat reported that the European Union and Kazakhstan signed their Enhanced Partnership and Cooperation Agreement in Astana on {after-agreement-signed}.',
		note: 'After the years of this story. Belgium and Luxembourg are members of the Union, so it binds them too.'
	},
	'after-agreement-in-force': {
		label: 'Entry into force of the EU’s agreement with Kazakhstan',
		says: 'A news site, citing the EU’s delegation to Kazakhstan, says that the agreement entered into force on {after-agreement-in-force}.',
		note: 'After the years of this story. Between signature and entry into force, every member state had to ratify.'
	},
	'after-inquiry-created': {
		label: 'Creation of the Belgian parliament’s Kazakhgate inquiry',
		says: 'The Encyclopædia Universalis says that the committee of inquiry was created in {after-inquiry-created}.',
		note: 'After the years of this story. The inquiry looked at the law under which the criminal case had been settled, without a conviction, and at how that law came about.'
	},
	'after-inquiry-started': {
		label: 'Start of the inquiry’s work',
		says: 'The Encyclopædia Universalis says that the committee began its work on {after-inquiry-started}.',
		note: 'After the years of this story.'
	},
	'after-inquiry-report': {
		label: 'Final report of the Kazakhgate inquiry',
		says: 'Metro and RTBF reported that the committee adopted its final report in {after-inquiry-report}, by the votes of the majority against the opposition.',
		note: 'After the years of this story.'
	},
	'after-inquiry-finding': {
		label: 'What the inquiry found',
		says: 'By Metro’s account, the report calls French interference in the file unacceptable. It doesn’t allow the conclusion that the vote on the law was influenced.',
		note: 'After the years of this story. The majority passed the report against the opposition, which drew conclusions of its own.'
	},
	'after-memorandum-turkmen': {
		label: 'Memorandum between the Turkmen and Belgian ministries',
		says: 'A statement of the Turkmen foreign ministry speaks of a memorandum of understanding signed in {after-memorandum-turkmen}.',
		note: 'After the years of this story. That it is the one which a Turkmen delegation had wanted long before is our guess.'
	},
	'after-trade-year': {
		label: 'A later year of trade, by the Belgian foreign ministry',
		says: 'The ministry’s figure for trade with Kazakhstan is for {after-trade-year}.',
		note: 'After the years of this story.'
	},
	'after-trade-later-year': {
		label: 'A later year of trade, by The Times of Central Asia',
		says: 'The newspaper’s figure for trade between the two is for {after-trade-later-year}.',
		note: 'After the years of this story.'
	},
	'after-trade-2016': {
		label: 'Trade between Belgium and Kazakhstan, both ways, in a year',
		says: 'The Belgian foreign ministry put the year’s trade at about {after-trade-2016}.',
		note: 'After the years of this story. Euros here, dollars in the later figure: the two can’t be compared without a rate.'
	},
	'after-trade-2022': {
		label: 'Trade between Belgium and Kazakhstan, both ways, in a later year',
		says: 'The Times of Central Asia gave trade for the year as {after-trade-2022}.',
		note: 'After the years of this story. It doesn’t say who counted, or whether transit counts.'
	}
};
