import type { EvidenceWords } from '../../types';

export const evidence: EvidenceWords = {
	'awex-tashkent-opened': {
		label: 'Opening of the AWEX trade office in Tashkent',
		says: 'The paper says that AWEX, Wallonia’s agency for exports and investment, opened a local office in Tashkent in {awex-tashkent-opened}.',
		note: 'We found no second source for the year.'
	},
	'awex-regions': {
		label: 'Belgian regions whose firms the AWEX offices support',
		says: 'The paper says that firms from all three regions, Wallonia, Flanders and Brussels, can turn to the AWEX offices, which work with the Flemish and Brussels agencies.',
		note: 'The paper’s footnote calls trade policy a competence of the regions. In fact trade policy proper (tariffs, trade agreements) belongs to the European Union; the promotion of trade is regional in Belgium.'
	},
	'honorary-consul-almaty': {
		label: 'Belgium’s honorary consul in Almaty',
		says: 'An article translated from Wikipedia has a Belgian honorary consul in Kazakhstan since {honorary-consul-almaty}. The Belgian ambassador told The Astana Times, years later, that there was one in Almaty.',
		note: 'The year rests on the weaker of the two. An honorary consul is usually no diplomat and the office no embassy.'
	},
	'roving-ambassador': {
		label: 'First Belgian roving ambassador for Central Asia',
		says: 'A statement of the Belgian foreign ministry on twenty-five years of relations says that a roving ambassador for Central Asia came before the embassy, from {roving-ambassador}.',
		note: 'We read the statement as a news site reprinted it.'
	},
	'embassy-astana-decided': {
		label: 'Decision to open a Belgian embassy in Kazakhstan',
		says: 'The paper says that Belgium decided in {embassy-astana-decided} to set up an embassy in Kazakhstan, and takes this as the sign that the state had got over the Tractebel affair.',
		note: 'The link with Tractebel is the paper’s reading.'
	},
	'embassy-astana-why': {
		label: 'Why Belgium chose to open an embassy in Kazakhstan',
		says: 'The paper gives two reasons: the region’s growing strategic weight, and the trade that Kazakhstan promised. It adds that Belgium was chairing the OSCE in {silence-osce-chair}.',
		note: 'The reasons are the paper’s own; we found no second source. That Belgium held the chair is confirmed.'
	},
	'embassy-astana-opened': {
		label: 'Opening of the Belgian embassy in Astana',
		says: 'The paper has the embassy set up in {embassy-astana-opened}; an article in The Astana Times gives the same year for its opening.',
		choice:
			'Two sources against one, and the one is the embassy’s own ministry. We don’t decide: wherever there is room, both years are shown. For sums and sorting we use the paper’s.',
		versions: ['the Belgian foreign ministry, in a statement on twenty-five years of relations'],
		note: 'Perhaps both are right: the paper dates the decision to the same year, and an embassy can work for months before it is inaugurated.'
	},
	'embassy-astana-covers': {
		label: 'Republics to which the Belgian embassy in Astana is accredited',
		says: 'By the paper, the embassy is responsible for Kazakhstan, Kyrgyzstan and Tajikistan. The Astana Times named the same three a decade later.'
	},
	'covered-from-astana': {
		label: 'Republics without a Belgian embassy that are covered from Astana',
		says: 'The embassy covers {embassy-astana-covers} republics and stands in one of them; Kyrgyzstan and Tajikistan remain.'
	},
	'awex-almaty-opened': {
		label: 'Opening of the AWEX trade office in Almaty',
		says: 'The paper says that AWEX opened a local office in Almaty in {awex-almaty-opened}.',
		note: 'We found no second source for the year.'
	},
	'awex-offices': {
		label: 'Belgian trade offices in the five republics',
		says: 'The paper names two local offices of AWEX in the region, in Tashkent and Almaty.',
		note: 'It names none of the Flemish or Brussels agencies, and says that they cooperate with those of AWEX.'
	},
	'covered-from-moscow': {
		label: 'Republics covered by a Belgian ambassador in Moscow',
		says: 'Belgium’s ambassador to Uzbekistan sits in Moscow, the paper says. Uzinform confirmed it years later, looking back.',
		note: 'Uzinform adds that the post had been combined with Russia, Kazakhstan and others.'
	},
	'covered-from-baku': {
		label: 'Republics covered by the Belgian embassy in Baku',
		says: 'Turkmenistan falls to Belgium’s embassy in Baku, the paper says. Trend reported later that the ambassador in Baku was accredited there.'
	},
	'covered-from-outside': {
		label: 'Republics covered by Belgian embassies outside the region',
		says: 'Uzbekistan from Moscow, and Turkmenistan from Baku.'
	},
	'without-belgian-embassy': {
		label: 'Republics without a Belgian embassy of their own',
		says: 'Those covered from Astana and those covered from outside the region, together.'
	},
	'belgian-embassies': {
		label: 'Belgian embassies in the five republics',
		says: 'The paper names one, in Astana, and says from where the other republics are covered.'
	},
	'belgian-desks': {
		label: 'Belgian embassies and trade offices in the five republics, together',
		says: 'The embassy in Astana and the trade offices in Tashkent and Almaty.',
		note: 'Honorary consuls aren’t counted.'
	},
	'lu-embassies': {
		label: 'Embassies of Luxembourg in the five republics',
		says: 'The paper says that Luxembourg has no embassy in the region.'
	},
	'lu-stand-ins': {
		label: 'States that stand in for Luxembourg in the region',
		says: 'The paper says that the Netherlands represents Luxembourg in those countries of the region where Luxembourg has not accredited an ambassador yet.',
		note: 'It doesn’t say which countries these are, and we found no second source.'
	},
	'embassies-brussels': {
		label: 'Embassies of the five republics in Brussels',
		says: 'The paper says that none of the five is without one.',
		note: 'It gives no dates.'
	},
	'kz-embassy-brussels': {
		label: 'Opening of Kazakhstan’s embassy in Brussels',
		says: 'An article translated from Wikipedia has it open on {kz-embassy-brussels}.',
		note: 'A weak source. We found nothing firmer for any of the five.'
	},
	'kz-embassy-covers': {
		label: 'Belgium and Luxembourg, covered by Kazakhstan’s ambassador in Brussels',
		says: 'The paper says that the Kazakh ambassador to Luxembourg is based in Brussels. According to Tageblatt this was still so when Kazakhstan opened an honorary consulate in Luxembourg.'
	},
	'lu-honorary-consulate': {
		label: 'Opening of an honorary consulate of Luxembourg in Astana',
		says: 'A communiqué of the Luxembourg government, printed in Le Jeudi, says that the prime minister was at the opening on {lu-honorary-consulate}.',
		note: 'After the years of this story. An honorary consulate is not an embassy.'
	},
	'embassy-tashkent-announced': {
		label: 'Announcement of a Belgian embassy in Tashkent',
		says: 'The Tashkent Times, citing the Belgian foreign ministry, reported in {embassy-tashkent-announced} that Belgium would open an embassy in Tashkent.',
		note: 'After the years of this story.'
	}
};
