import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Who has a desk where',
	standfirst:
		'A handshake lasts a second. A desk has to be rented, staffed and paid for, year after year. Count the desks, and you see who wanted what from whom.',
	steps: {
		'desks-tashkent': {
			headline: 'A trade office came before the embassy',
			body: 'In {awex-tashkent-opened}, says the paper, Tashkent got a Belgian desk. It was no [embassy]{~embassy}: AWEX, which helps firms from Wallonia to [export]{~exports}, had opened a trade office. A second followed in {awex-almaty-opened}, in Almaty, the former Kazakh capital.\n\nIn Belgium such help is a job for the regions. Both offices serve firms from [all three]{awex-regions}; Flanders Investment and Trade and Brussels Export, the other regions’ agencies, work with them.',
			note: 'Only the paper gives the two years. Each strand of a thread stands for one of the regions. A footnote of the paper says that trade policy is regional. Strictly, tariffs and trade treaties are made by the European Union; the regions promote trade. The paper calls the relations mostly [a matter of economic diplomacy]{distance-economic-diplomacy}, and [two]{awex-offices} of its [three]{belgian-desks} Belgian desks are for business.',
			question: 'Why might a country send a trade office to a place before it sends an ambassador?'
		},
		'desks-astana': {
			headline: 'An embassy in Astana, with two opening years',
			body: 'Astana got Belgium’s first embassy in the region, decided on in {embassy-astana-decided}. The reasons given: [the region mattered more and Kazakhstan promised more trade]{embassy-astana-why}. It opened in {embassy-astana-opened}; or a year later, says the ministry that owns it, after a roving [ambassador]{~ambassador} from {roving-ambassador} on.\n\nOne ambassador speaks for Belgium in [three republics]{embassy-astana-covers}, being [accredited]{~accreditation} to Kyrgyzstan and Tajikistan too. Almaty, by one account, had had an [honorary consul]{~honorary-consulate} since {honorary-consul-almaty}.',
			note: 'The paper and The Astana Times have the earlier year for the opening, the Belgian foreign ministry the later. The paper dates decision and opening to the same year, as if they were one event. A decision, an ambassador’s arrival, a plaque on a door: each can be called an opening, so both years may be right. The paper reads the decision as the sign that Belgium had got over the Tractebel affair, and adds that in {silence-osce-chair} it chaired the OSCE. A decade later The Astana Times named the same three republics. The honorary consul’s year rests on a weak source; the ambassador told a newspaper later that there was one in Almaty.',
			question:
				'Two sources say one thing and the embassy’s owner another. Whom do you believe, and what document would settle it?'
		},
		'desks-from-afar': {
			headline: 'The others, by long distance',
			body: 'Tashkent had a Belgian trade office but no embassy: the ambassador to Uzbekistan [sat in Moscow]{~non-resident}. Turkmenistan had neither. The embassy in Baku, across the Caspian Sea, covered it.\n\nThat is [two republics]{covered-from-outside} looked after from outside the region. With Kyrgyzstan and Tajikistan, covered from Astana, [four of the five]{without-belgian-embassy} had no Belgian embassy. Moscow had once ruled Tashkent, and the address may have meant more there than in Brussels.',
			note: 'Later reports confirm both arrangements: Trend for Baku, Uzinform for Moscow. They lasted: Belgium announced an embassy in Tashkent only in {embassy-tashkent-announced}, long after this story ends. How the address in Moscow looked in Tashkent is our question, not a finding.',
			question: 'How might it look in Tashkent that the ambassador lived in Moscow?'
		},
		'desks-luxembourg': {
			headline: 'Luxembourg, by way of the Netherlands',
			body: 'Luxembourg had [no embassy]{lu-embassies} in any of the five republics. It could name an ambassador who lived elsewhere. Where it had not done even that, the paper says, [the Netherlands]{lu-stand-ins} spoke for it: a partner with more desks lends one.\n\nWhich of the five that meant, nobody says. The dotted thread reaches the region and stops at its edge.',
			note: 'We found no second source for the Dutch arrangement. The nearest thing to a Luxembourg desk in the region came later: an honorary consulate in Astana, opened on {lu-honorary-consulate}. An honorary consul is no embassy and usually no diplomat.',
			question: 'What can a small state gain, and lose, by letting another speak for it?'
		},
		'desks-asymmetry': {
			headline: 'Five embassies one way, one the other',
			body: 'Now look from the other end. Brussels has [five embassies]{embassies-brussels}, one for each republic, and Kazakhstan’s [covers Luxembourg too]{kz-embassy-covers}. At home the five host [one Belgian embassy]{belgian-embassies}, [two Belgian trade offices]{awex-offices} and [no embassy]{lu-embassies} of Luxembourg.\n\nThe republics came to where Europe decides. Belgium went where it might sell. Without the EU and [NATO]{~nato} the first row might be shorter.',
			note: 'A count of desks is not a count of people, money or meetings. The picture shows the time of the paper, about the end of the story; honorary consuls are not in it. That all five have come to Brussels is the paper’s word, without dates. For Kazakhstan’s embassy a weak source has {kz-embassy-brussels}. That its ambassador to Luxembourg is based in Brussels was still so years later, according to the Luxembourg daily Tageblatt.',
			question:
				'If the EU and NATO sat elsewhere, how many of these five embassies would be in Brussels? How could you find out?'
		}
	}
};
