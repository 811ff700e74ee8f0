import type { EvidenceWords } from '../../types';
import { values } from './evidence-values';
import { visits } from './evidence-visits';

/** The silence, what was said on the visits, and what was agreed. */
export const evidence: EvidenceWords = {
	...visits,
	...values,
	'silence-first-visit': {
		label: 'The first official Belgian visit to Central Asia',
		says: 'The paper says that it was prime minister Dehaene’s, in {dehaene-visit}.',
		choice:
			'A trade mission of a state office is official too, if not as grand. So we call Dehaene’s the first by a head of government.',
		versions: ['Trends: a large mission of the Belgian foreign-trade office left in {visit-trade-mission}']
	},
	'silence-first-after': {
		label: 'Years from the start of diplomatic relations to the first visit by a head of government',
		says: 'The paper says that the first official Belgian visit took place {silence-first-after} years after relations were established.',
		note: 'A trade mission had been there two years before, which the paper doesn’t mention.'
	},
	'silence-mission-contacts': {
		label: 'What the trade mission brought',
		says: 'Trends wrote that most of the many who took part were content: many contacts, and no contracts yet.',
		note: 'We saw only the opening of the article.'
	},
	'silence-baku': {
		label: 'Jean-Luc Dehaene in Baku, on the way to Central Asia',
		says: 'The library of Azerbaijan’s then president has a picture of their talk, dated {silence-baku}. Knack says that the same journey stopped in Baku.',
		note: 'So the tour ran from Baku to Almaty and Tashkent. The order of the stops is ours, from the dates of what was signed.'
	},
	'silence-months': {
		label: 'Months from Dehaene’s visit to De Gucht’s tour',
		says: 'From prime minister Dehaene’s visit to the first stop of Karel De Gucht’s tour, for the OSCE.',
		note: 'Louis Michel’s tour for the European Union stands in it, so it is no stretch without a Belgian minister.'
	},
	'silence-to-michel': {
		label: 'Months from Dehaene’s visit to Michel’s tour',
		says: 'In them we found no Belgian minister in any of the five.',
		note: 'Whole months; the day of the month is left out. Visits that nobody dates may lie in between.'
	},
	'silence-from-michel': {
		label: 'Months from Michel’s tour to De Gucht’s',
		says: 'In them we found no Belgian minister in any of the five.',
		note: 'Whole months; the day of the month is left out. Visits that nobody dates may lie in between.'
	},
	'silence-own': {
		label: 'Months from one visit of a minister for Belgium alone to the next',
		says: 'From Dehaene’s visit to De Gucht’s return to Turkmenistan, with the tours for the EU and the OSCE left out.',
		note: 'The return rests on the paper alone. On his tour for the OSCE De Gucht said that he spoke as Belgium’s minister too, in second place. Prince Philippe and members of parliament may have come in between: see their undated visits.'
	},
	'silence-michel-errand': {
		label: 'What Michel came for',
		says: 'Radio Free Europe reports that he spoke of Afghanistan, where the war had begun, and asked Uzbekistan to let aid across the river. He got no clear promise.',
		note: 'We saw only the openings of the reports.'
	},
	'silence-dutch-dinner': {
		label: 'Nazarbayev’s official visit to the Netherlands, on the same journey',
		says: 'The Dutch royal house keeps the speech that Queen Beatrix held at a dinner for him in The Hague, on an official visit of two days.',
		note: 'That no Belgian host is known may lie in what we found. The comparison is ours.'
	},
	'silence-years': {
		label: 'Length of the silence, in years',
		says: 'From the visit in {dehaene-visit} to the tour that began on {visit-de-gucht-tour}.',
		choice:
			'We count from visit to visit. The paper says that nearly a decade passed before the next high-level meeting, yet it names this very tour as one of those that followed. If visits for the OSCE and the EU are left out, {silence-own} months pass until De Gucht’s return, and the paper is right.',
		versions: ['the paper: nearly a decade'],
		note: 'If visits for the EU count, it falls into {silence-to-michel} and {silence-from-michel} months. If meetings elsewhere count, it was shorter still: the two foreign ministers met in Sofia in {visit-tokayev}.'
	},
	'silence-cause': {
		label: 'Why the silence',
		says: 'The paper puts it down, for the most part, to the way Tractebel’s business in Kazakhstan ended. Knack, too, blames the cooling on the failed venture, and on rising tariffs.',
		note: 'It says nothing of the other four republics, where Tractebel had no business.'
	},
	'silence-thaw': {
		label: 'When Belgium and Kazakhstan warmed to each other again',
		says: 'The paper says that the Belgian state got over the affair only in {embassy-astana-decided}, and takes the embassy as the proof.',
		choice:
			'Both are told. An embassy is the weightier sign, and a meeting of ministers the earlier one; the visits to the EU before it belong to neither.',
		versions: ['Knack: the thaw came in {visit-tokayev}, when the two foreign ministers met']
	},
	'silence-philippe-three': {
		label: 'Visits to Kazakhstan that King Philippe made as crown prince',
		says: 'Qazinform reports that the king recalled {silence-philippe-three} of them, and a Kazakh president had said the same some years before.',
		note: 'The paper has one, and we found no dates for the others. They may have lain within the silence, or before it.'
	},
	'silence-osce-chair': {
		label: 'Belgium’s year as chair of the OSCE',
		says: 'The foreign minister of the state that chairs the OSCE acts as its chairman for a year. Belgium’s turn was {silence-osce-chair}.'
	},
	'silence-osce-priorities': {
		label: 'Priorities of which Central Asia was one',
		says: 'By the paper, the OSCE counted Central Asia among {silence-osce-priorities} priorities.',
		note: 'We found no list of that length. Its author was probably the Belgian chairmanship, not the OSCE as a whole.'
	},
	'silence-osce-headline': {
		label: 'What the Belgian chairmanship announced first',
		says: 'A report of the OSCE from January names frozen conflicts and organised crime as the main priorities.',
		note: 'Central Asia isn’t among the headlines. That doesn’t mean that it was on no list.'
	},
	'silence-reforms': {
		label: 'De Gucht’s call for reform',
		says: 'The paper says that he called on the leaders of the region, the Turkmen president Niyazov among them, to reform their politics. The Kazakh presidency quotes him in Astana: he had put much emphasis on political reform.',
		note: 'There he also praised the country’s stability, and called economic growth a building stone of democracy. A presidency that reports on itself selects.'
	},
	'silence-dictator': {
		label: 'Saparmurat Niyazov, ruler of Turkmenistan',
		says: 'The paper calls him a dictator.'
	},
	'silence-four-cases': {
		label: 'People whose cases De Gucht raised in Ashgabat',
		says: 'The OSCE’s report has him raise the cases of {silence-four-cases} people who were detained or couldn’t leave the country, and access to prisoners. Niyazov promised to look into them.',
		note: 'What became of them the report doesn’t say. They are private persons, so we leave them without names.'
	},
	'silence-uzbek-account': {
		label: 'The meeting in Tashkent, told by the Uzbek side',
		says: 'A text of the Uzbek side has president Karimov stress that De Gucht came as Belgium’s minister too, and calls Belgium one of Uzbekistan’s largest trade partners in Europe.',
		note: 'In the part that we could read neither Andijan nor NGOs are mentioned. It calls this De Gucht’s first official visit.'
	},
	'silence-uzbek-talks': {
		label: 'De Gucht’s talks in Uzbekistan',
		says: 'The paper and the OSCE agree on the subject: how things stood between Uzbekistan and the organisation, and what might become of them.'
	},
	'silence-andijan': {
		label: 'Andijan, and what it did to relations',
		says: 'The paper says that the condemnation of the massacre in Andijan had brought relations with the OSCE to a low point. The OSCE reports that De Gucht asked for information on what had happened there the year before.'
	},
	'silence-ngos': {
		label: 'De Gucht’s worry about pressure on NGOs in Uzbekistan',
		says: 'The paper says that he spoke of NGOs coming under more and more pressure, and the OSCE reports the same.'
	},
	'silence-verhofstadt': {
		label: 'Meeting of president Berdymukhamedov and prime minister Verhofstadt in Brussels',
		says: 'The paper says that the two met in Brussels. Vremya Novostei names the Belgian prime minister among those whom the president saw.'
	},
	'silence-first-eu-nato': {
		label: 'Berdymukhamedov’s first official call on the EU and NATO',
		says: 'The paper calls it that, and the Central Asia-Caucasus Analyst calls it his first official visit to the headquarters of the EU.'
	},
	'silence-no-breakthrough': {
		label: 'What the Turkmen visit brought',
		says: 'The Central Asia-Caucasus Analyst says that a large delegation also met Belgian officials, on energy and trade, and that no ground-breaking agreement was signed.',
		note: 'We saw only the opening of the article.'
	},
	'silence-businessmen': {
		label: 'Business people on De Gucht’s second trip',
		says: 'The paper says that a group of Belgian business people, keen on what the country might offer, came with him.'
	},
	'silence-opening-up': {
		label: 'Why Turkmenistan, and why then',
		says: 'The paper says that commercial chances had come with the opening of the country after Niyazov’s death.',
		note: 'The reason is the paper’s reading.'
	},
	'silence-memorandum': {
		label: 'A memorandum that Turkmenistan wanted',
		says: 'The paper says that the Turkmen ministers came for a memorandum of understanding, on which further work could be built.',
		note: 'It doesn’t say what became of it. A memorandum between the two foreign ministries was signed in {after-memorandum-turkmen}; whether it is the same project, no source says.'
	},
	'silence-tj-investment': {
		label: 'Treaty with Tajikistan to protect investments',
		says: 'Asia-Plus reports that it was signed on Rahmon’s visit, by Tajikistan and the Belgium-Luxembourg Economic Union.',
		note: 'The paper doesn’t mention it. When it came into force we didn’t check.'
	},
	'silence-tj-tax': {
		label: 'Tax treaty between Belgium and Tajikistan',
		says: 'Asia-Plus reports that it was signed on the same visit, against taxing the same income twice.',
		note: 'The paper doesn’t mention it. When it came into force we didn’t check.'
	},
	'silence-tj-memorandum': {
		label: 'Memorandum of the two foreign ministries',
		says: 'Asia-Plus reports that the foreign ministries of Belgium and Tajikistan signed one on the same visit.'
	},
	'silence-kabul': {
		label: 'Herman Van Rompuy in Kabul',
		says: 'VRT reports that the prime minister and his minister of defence were in Afghanistan over Whitsun, and met president Karzai on {silence-kabul}.'
	},
	'silence-lux-years': {
		label: 'Years in which Luxembourg has stepped up its relations with the region',
		says: 'The paper, written after the last year of this story, says that Luxembourg did so only in the last {silence-lux-years} years, in the hope of working together in business and finance.'
	},
	'silence-juncker-treaty': {
		label: 'A tax treaty, signed on Juncker’s visit',
		says: 'Luxembourg’s government reports that an agreement against taxing the same income twice was signed in Astana.',
		note: 'The paper doesn’t mention it.'
	},
	'silence-asselborn-stops': {
		label: 'Republics that Jean Asselborn visited on his tour',
		says: 'Luxembourg’s government names Uzbekistan, Turkmenistan and Kyrgyzstan.',
		choice:
			'His own government wrote its list at the time, so we draw three stops as known. The other two stay in the picture, hollow, because only the paper has them.',
		versions: ['the paper: all states of the region'],
		note: 'Years later a Kazakh minister called another visit Asselborn’s first official one.'
	},
	'silence-asselborn-first': {
		label: 'Asselborn’s first official visit to Kazakhstan',
		says: 'Kazinform quotes the Kazakh foreign minister, long after the years of this story: Asselborn’s visit was his first official one to Kazakhstan.',
		note: '“Official” leaves room for a working stop before.'
	},
	'silence-declaration': {
		label: 'Joint declaration of Tajikistan and Luxembourg',
		says: 'The paper has a joint declaration, meant to strengthen relations. Luxembourg’s government reports it from the visit in June.'
	},
	'silence-juncker-rights': {
		label: 'What Juncker and Rahmon talked about',
		says: 'Luxembourg’s government reports Juncker’s words: the talks were mostly about human rights, the rule of law, corruption, drugs and terrorism, and Luxembourg did not mean to lecture others.',
		note: 'His own account of his own talks. The paper doesn’t mention it.'
	},
	'silence-bank': {
		label: 'Rahmon and the European Investment Bank',
		says: 'The paper says that Rahmon had business with the European Investment Bank, which has its seat in Luxembourg, and saw the country’s leaders on the side.'
	},
	'silence-rahmon-germany': {
		label: 'Rahmon’s official visit to Germany',
		says: 'Fergana News has him on an official visit to Germany for two days from {silence-rahmon-germany}.'
	},
	'silence-massimov-office': {
		label: 'Who the Kazakh prime minister was',
		says: 'Karim Massimov held the office until September of that year, according to BELTA.'
	},
	'silence-nobody-invited': {
		label: 'Who invited Karimov',
		says: 'EUobserver asked the European Commission, NATO and Belgium. Each said that it hadn’t been the one; Belgium added that the visit had no bilateral part.',
		note: 'The Commission’s spokesman said that the Uzbek side had made the first step; some days before, he had named NATO and Belgium as those who invited.'
	},
	'silence-deal-customs': {
		label: 'Agreement to exchange customs information',
		says: 'The paper lists it among the deals of the visit, and VRT reports an agreement on customs.'
	},
	'silence-deal-nuclear': {
		label: 'Agreement to cooperate on nuclear energy',
		says: 'The paper lists it, and VRT reports that the Belgian nuclear research centre, the Kazakh one and Kazatomprom signed.'
	},
	'silence-deal-health': {
		label: 'Agreement to cooperate on health care',
		says: 'The paper lists it, and VRT reports that Healthcare Belgium signed with the Kazakh health minister.'
	},
	'silence-deal-council': {
		label: 'Agreement to set up a business council',
		says: 'The paper says that Belgium and Kazakhstan agreed to set up a bilateral business council.',
		note: 'We found no second source for its founding. A council of that name was at work years later.'
	},
	'silence-deal-audit': {
		label: 'Agreement between the audit courts',
		says: 'A footnote of the paper says that Belgium’s Court of Audit and the Kazakh Accounts Committee signed a cooperation agreement in {silence-deal-audit}.',
		note: 'It gives no month, so the deal need not belong to the visit. We found no second source.'
	},
	'silence-deals': {
		label: 'Deals between Belgium and Kazakhstan in that year which the paper names',
		says: 'Four from the visit, and one from a footnote.'
	},
	'silence-shared': {
		label: 'What came of the deals',
		says: 'The paper says that some are in force, and gives as examples that Belgium has shared what it knows of atomic energy, nuclear medicine, radiosurgery and the control of budgets.',
		note: 'To share knowledge is one thing, for a treaty to enter into force another; the paper treats them as one. We found no second source.'
	}
};
