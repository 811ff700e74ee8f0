import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'Who has a desk where',
	standfirst:
		'A handshake lasts a second. A desk has to be rented, staffed and paid for, year after year. Count the desks, and you see who wanted what from whom.',
	steps: {
		'desks-tashkent': {
			headline: 'First came a trade office',
			body: 'The earliest Belgian desk that the paper knows of in Central Asia belonged to no diplomat. In {awex-tashkent-opened} the Walloon [export]{~exports} agency, AWEX, opened an office in Tashkent, Uzbekistan.\n\nIn Belgium, helping firms to sell abroad is a job for the regions. The office is Walloon, but it works for companies from all three of them: Wallonia, Flanders and Brussels.',
			note: 'Only the paper gives the year. Each strand of the thread stands for one of the {awex-regions} regions; the Flemish and Brussels agencies, Flanders Investment and Trade and Brussels Export, work with the office. The paper’s footnote says that trade policy is regional. Strictly, tariffs and trade treaties are made by the European Union; what the Belgian regions run is the promotion of trade.',
			question: 'Why might a country send a trade office to a place before it sends an ambassador?'
		},
		'desks-astana': {
			headline: 'An embassy in Astana, and two opening years',
			body: 'In {embassy-astana-decided}, the paper says, Belgium decided on an [embassy]{~embassy} in the Kazakh capital, Astana. It reads this as the year in which the state got over the Tractebel affair.\n\nWhen did the doors open? The paper and The Astana Times say {embassy-astana-opened}. The Belgian foreign ministry, whose embassy it is, says a year later, and that a roving [ambassador]{~ambassador} had come first, from {roving-ambassador}.',
			note: 'Why then? [The region mattered more, and Kazakhstan promised more trade]{embassy-astana-why}, says the paper. It dates the decision and the opening to the same year, as if they were one event. A decision, an ambassador’s arrival, a plaque on a door: each can be called an opening, so both years may be right.',
			question:
				'Two sources say one thing and the embassy’s owner another. Whom do you believe, and what document would settle it?'
		},
		'desks-covered': {
			headline: 'One embassy, three republics',
			body: 'An ambassador can represent a country in places where it has no building. Belgium’s, in Astana, is [accredited]{~accreditation} to {embassy-astana-covers} republics: to Kazakhstan, where it stands, and to Kyrgyzstan and Tajikistan, where it doesn’t.\n\nOn paper, then, Bishkek and Dushanbe have a Belgian ambassador. They just can’t walk over for coffee. A decade after the paper, The Astana Times named the same three.',
			note: 'To be accredited is to be accepted by the host government as the other country’s representative. Nothing obliges the representative to live there.',
			question: 'What does an ambassador miss who lives two countries away?'
		},
		'desks-almaty': {
			headline: 'A second trade office, in Almaty',
			body: 'In {awex-almaty-opened}, the paper says, AWEX opened again, this time in Almaty, Kazakhstan’s former capital. Like the first, the office serves firms from all over Belgium.\n\nThat made {belgian-desks} Belgian desks in the five republics: {belgian-embassies} for diplomacy and {awex-offices} for business. As summaries of Belgian policy in the region go, it is a short one.',
			note: 'As with Tashkent, only the paper gives the year. Two of the three desks belong to a region of Belgium, not to the federal state. The paper itself calls the relations mostly [a matter of economic diplomacy]{distance-economic-diplomacy}.',
			question: 'Judging by its desks alone, what did Belgium want in Central Asia?'
		},
		'desks-from-afar': {
			headline: 'The others, by long distance',
			body: 'Uzbekistan had a Belgian trade office but no embassy: the ambassador [sat in Moscow]{~non-resident}. Turkmenistan had neither; it was covered by the embassy in Baku, across the Caspian Sea.\n\nThat is {covered-from-outside} republics looked after from outside the region. Add Kyrgyzstan and Tajikistan, covered from Astana, and {without-belgian-embassy} of the five had no Belgian embassy of their own.',
			note: 'Later reports confirm both arrangements: Trend for Baku, Uzinform for Moscow. They lasted. Belgium announced an embassy in Tashkent only in {embassy-tashkent-announced}, long after this story ends. For a former Soviet republic, being covered from Moscow can carry a meaning that it didn’t have in Brussels.',
			question: 'How might it look in Tashkent that the ambassador lived in Moscow?'
		},
		'desks-luxembourg': {
			headline: 'Luxembourg, by way of the Netherlands',
			body: 'Luxembourg had {lu-embassies} embassies in the five republics. It could accredit an ambassador who lived elsewhere. Where it hadn’t done even that, the paper says, the Netherlands represented it: a neighbour with more desks lends one.\n\nWhich of the five that meant, the paper doesn’t say. So the dotted thread reaches the region and stops at its edge.',
			note: 'We found no second source for the Dutch arrangement. The nearest thing to a Luxembourg desk in the region came later: an honorary consulate in Astana, opened on {lu-honorary-consulate}. An honorary consul is no embassy and usually no diplomat.',
			question: 'What can a small state gain, and lose, by letting a neighbour speak for it?'
		},
		'desks-mirror': {
			headline: 'Now look from the other end',
			body: 'Turn the map round. Each of the five republics has opened an embassy in Brussels, so there are {embassies-brussels}. Few cities offer more for the rent: the European Union and [NATO]{~nato} have their seats here, and Belgium comes with the address.\n\nKazakhstan’s ambassador in Brussels is its ambassador to Luxembourg as well. So the thread turns at that desk and goes on south.',
			note: 'That all five have come to Brussels is the paper’s word, and it gives no dates. For Kazakhstan’s embassy a weak source has {kz-embassy-brussels}. That Kazakhstan’s ambassador to Luxembourg is based in Brussels was still so years later, according to the Luxembourg daily Tageblatt.',
			question: 'Whom is an embassy in Brussels really for: Belgium, the European Union, or NATO?'
		},
		'desks-asymmetry': {
			headline: 'Five embassies one way, one the other',
			body: 'Here are the same desks without the map. In Brussels, the republics keep {embassies-brussels} embassies. At home they host {belgian-embassies} Belgian embassy, {awex-offices} Belgian trade offices and {lu-embassies} embassies of Luxembourg.\n\nNobody was being rude. The republics came to where Europe decides; Belgium went to where it might sell. But a dashed outline is also an answer to how much somebody mattered.',
			note: 'A count of desks is not a count of people, money or meetings, and Brussels is a special case: without the EU and NATO the first row might look different. The picture shows the time of the paper, about the end of the story.',
			question:
				'If the EU and NATO sat elsewhere, how many of these five embassies would be in Brussels? How could you find out?'
		}
	}
};
