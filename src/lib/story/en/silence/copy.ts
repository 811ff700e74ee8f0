import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'The long silence',
	standfirst:
		'A prime minister of Belgium flew to Central Asia in {dehaene-visit}. The next minister who is known to have come for Belgium alone followed {silence-own} months later. Who travelled in between, in whose name, and who had asked for it?',
	steps: {
		'silence-first': {
			headline: 'First the salesmen, then the statesman',
			body: 'The first Belgian mission that we know of came to sell. In {visit-trade-mission}, by our reading of Trends, business people toured Kazakhstan and Uzbekistan. [They made contacts, and signed nothing yet]{silence-mission-contacts}.\n\nPrime minister Jean-Luc Dehaene flew to the same two states in {dehaene-visit}, by way of [Baku]{silence-baku}. He was [the first head of a Belgian government]{silence-first-visit} to come, [six years]{silence-first-after} after relations began. This time there were treaties to sign.',
			note: 'The paper calls Dehaene’s the first official Belgian visit. The foreign-trade office’s mission was there before him, so we say “first by a head of government”. Who led the mission we don’t know, and the year is inferred from a weekday. One report of the same week has the treaties signed in Almaty a day earlier than the laws that approved them; the table shows both. That date is {treaties-almaty}, and Tashkent’s {treaty-tashkent}. Chapter two tells what the visit was for.',
			question: 'Why might a state wait {silence-first-after} years before its prime minister goes?'
		},
		'silence-gap': {
			headline: 'Count both, or neither',
			body: 'Belgium’s foreign minister Louis Michel reached Tashkent on {visit-michel}, for the European Union, {silence-to-michel} empty months after Dehaene. Then {silence-from-michel} more passed until the next one, Karel De Gucht, came, on {visit-de-gucht-tour}, for the [OSCE]{~osce}.\n\nOne rule: both visits count, or neither. Without them no minister is known to have come for Belgium alone until {visit-de-gucht-return}: {silence-own} months, [nearly a decade]{silence-years}, as the paper says.',
			note: 'Michel’s tour, for the EU’s presidency, went on to Ashgabat and Dushanbe; [its subject was Afghanistan]{silence-michel-errand}. A minister who speaks for somebody else is said to wear another hat. Count both hats, and the silence falls in two; leave both out, and it is longer than the {silence-months} months from Dehaene to De Gucht. Only one way is wrong: to let one hat count and not the other. An honest gap needs a second warning: King Philippe recalls {silence-philippe-three} visits to Kazakhstan as crown prince, of which we can date one, and [a delegation of parliament]{visit-de-croo} was in Astana in some year before {visit-de-gucht-return|year}. Silence in the sources is not always silence in the world.',
			question: 'How would you prove that something did not happen?'
		},
		'silence-callers': {
			headline: 'The silence had visitors',
			body: 'Nursultan Nazarbayev, Kazakhstan’s president, came to Brussels in {visit-nazarbayev-2000} and {visit-nazarbayev-2002|month}, to see the European Union. On the second journey [the Dutch queen gave him a dinner]{silence-dutch-dinner}; we found no Belgian one.\n\nThe magazine Knack blamed [Tractebel’s failure]{silence-cause}. It may explain Kazakhstan; the other four had no Tractebel. In {visit-tokayev} the two foreign ministers met in Sofia, and Kazakhstan’s, Kassym-Jomart Tokayev, flew on to Brussels, to [NATO]{~nato}: [a thaw]{silence-thaw}, to Knack.',
			note: 'The paper mentions none of the {visit-count-gap} visits, two to the EU and one to NATO, and blames Tractebel for most of the silence. That one neighbour gave an official welcome on the same journey fits the silence; it doesn’t prove the cause. The paper dates the thaw to the embassy of {embassy-astana-opened}, Knack to the meeting in Sofia. What Tokayev did in Brussels besides, the part that we could read doesn’t say.',
			question: 'Does a visit to the European Union count as a visit to Belgium?'
		},
		'silence-values': {
			headline: 'Shots in Andijan',
			body: 'In {silence-shooting} Uzbek troops fired on a crowd in Andijan. The state counted {silence-toll} dead; [rights groups believed hundreds more]{silence-toll-more}. Luxembourg chaired the European Union: its foreign minister, Jean Asselborn, [condemned the force]{silence-condemned} and [threatened to suspend part of the cooperation]{silence-threat}.\n\nDemocracy, says the paper, is [mostly left to the Union]{silence-values}. That spring Luxembourg was its voice. In a later quarrel over [the Union’s sanctions]{silence-sanctions} a news site named [Belgium and Luxembourg on neither side]{silence-camps}.',
			note: 'The paper knows Andijan only as the reason for bad relations with the OSCE. The sanctions were an arms embargo and a visa ban for {silence-visa-ban} officials; the last of them ended in {silence-sanctions-ended}. When they were argued about, a news site counted {silence-camp-keep} states for keeping them and {silence-camp-ease} for easing. To be missing from a journalist’s list is no proof of being neutral. “Human rights” is our word; the paper’s are democracy and governance.',
			question: 'When a minister speaks for the Union, whose words are they?'
		},
		'silence-osce': {
			headline: 'Two accounts of one meeting',
			body: 'In {silence-osce-chair} Belgium chaired the OSCE, and Karel De Gucht toured [five capitals]{visit-count-tour}. In Astana he [asked for political reform]{silence-reforms}. In Ashgabat he asked [Turkmenistan’s dictator, Saparmurat Niyazov]{silence-dictator}, about [four people]{silence-four-cases} who were locked up or kept from leaving.\n\nIn Tashkent, says the OSCE, he asked about [Andijan]{silence-andijan} and worried about [pressure on NGOs]{silence-ngos}. [The Uzbek account]{silence-uzbek-account} speaks of trade. The part we could read names neither.',
			note: 'The paper dates the tour to March; the OSCE’s own report from Tashkent is of {visit-de-gucht-tashkent}, so March is struck there. It also has Central Asia among {silence-osce-priorities} priorities. We found no such list: [the chairmanship’s opening statement]{silence-osce-headline} put frozen conflicts and organised crime first. The stop in Kyrgyzstan is inferred: Dushanbe was called the fourth. Both accounts of Tashkent agree that [relations between Uzbekistan and the OSCE]{silence-uzbek-talks} were on the table.',
			question: 'Two accounts of one meeting, and they hardly overlap. What would you print?'
		},
		'silence-turkmen': {
			headline: 'The dictator dies, business calls',
			body: 'Niyazov died. His successor, Gurbanguly Berdymukhamedov, came to Brussels from {visit-berdymukhamedov}: [to the Union and NATO]{silence-first-eu-nato}, and to [prime minister Guy Verhofstadt]{silence-verhofstadt}. [No large agreement came of it]{silence-no-breakthrough}.\n\nA month later, by one account, De Gucht flew to Turkmenistan again, now for Belgium and [with business people]{silence-businessmen}. They hoped that [the country was opening up]{silence-opening-up}. Later Turkmen ministers came and asked for [a memorandum]{silence-memorandum}, a paper to build on.',
			note: 'De Gucht’s return and the ministers’ visit are the paper’s alone, so their beads are hollow. The delegation’s year, {visit-turkmen-ministers}, is inferred from “a few months after”. A [memorandum]{~memorandum} between the two foreign ministries was signed in {after-memorandum-turkmen}; nobody says whether it is the same one.',
			question: 'First prisoners, then business: what had changed between De Gucht’s two trips?'
		},
		'silence-crowded': {
			headline: 'Then everybody travelled',
			body: 'Emomali Rahmon of Tajikistan came to Brussels in {visit-rahmon-2009|month}, for treaties [on investment]{silence-tj-investment} and [on tax]{silence-tj-tax}. In {visit-van-rompuy}, he recalled later, Belgium’s prime minister Herman Van Rompuy was in Dushanbe.\n\nThe year after had [six visits]{visit-count-crowded}. Jean Asselborn toured [three republics]{silence-asselborn-stops} by his government’s list, five by the paper’s. Prince Philippe [took business people to Astana]{visit-philippe}. Days later Nazarbayev was in Brussels. [Five deals]{silence-deals} are named for that year, on customs, health and [nuclear know-how]{silence-shared} among others.',
			note: 'Of Rahmon’s visit, which also left [a memorandum]{silence-tj-memorandum}, and of Van Rompuy’s the paper says nothing. Van Rompuy recalled his own four years later; he was in Kabul on {silence-kabul}, so the stop was probably on the way. Asselborn’s tour from {visit-asselborn}: all five republics, says the paper; {silence-asselborn-stops}, says his own government, so two beads are hollow. His other two trips were to meetings of the OSCE, and [a later one was called his first official visit]{silence-asselborn-first} to Kazakhstan. A weak source has Nazarbayev in Belgium twice that year. Sharing expertise isn’t a treaty in force, though the paper gives it as the example.',
			question: 'Two days, and three capitals or five: which is more likely, and why?'
		},
		'silence-luxembourg': {
			headline: 'Luxembourg, host and guest',
			body: 'Prime minister Jean-Claude Juncker flew to Kazakhstan on {visit-juncker}, with [a tax treaty]{silence-juncker-treaty} to sign.\n\nIn {visit-rahmon|month} Rahmon came on an [official visit]{~state-visit}. They spoke mostly of [human rights, the rule of law and corruption]{silence-juncker-rights}, said Juncker, who didn’t mean to lecture. The paper dates the visit to December, both governments to June. In {visit-massimov}, by one account, Kazakhstan’s prime minister came and [sealed many plans]{lux-memoranda}.',
			note: '[A declaration]{silence-declaration} followed the talks with Rahmon. Luxembourg has [stepped up its relations only in the last five years]{silence-lux-years}, says the paper, written after the story’s last year. The struck bead is the paper’s December, beside [an appointment with the European Investment Bank]{silence-bank}; around {silence-rahmon-germany} Rahmon was in Germany. A stop in Luxembourg isn’t ruled out. The Kazakh prime minister isn’t named; [Karim Massimov held the office]{silence-massimov-office}, and only the paper has his visit. On Juncker’s journey the economy minister led the business people.',
			question: 'Two governments against one paper: what could make you side with the paper all the same?'
		},
		'silence-initiative': {
			headline: 'Who knocked on whose door',
			body: 'These are all {visit-count-all} visits we could date: {visit-count-west} west, {visit-count-east} east. Without those for the Union, the OSCE or NATO, and those with no known host, it is [six]{visit-count-own-west} against [seven]{visit-count-own-east}.\n\nWho travels isn’t who asked. When Uzbekistan’s president Karimov came, on {visit-karimov}, [the Union, NATO and Belgium all denied inviting him]{silence-nobody-invited}. Most meetings are said to be [the Central Asians’ idea]{distance-initiative}. Our list can’t tell.',
			note: 'What is counted: journeys of heads of state and government, ministers, a crown prince and one trade mission that a source dates at least to a year. A tour of five capitals is one visit, like a call on one. {visit-count-kazakhstan} of them touched Kazakhstan; {visit-count-single} rest on one publisher alone; of {visit-count-unsaid} no source says whom they were for. Of those to the east {visit-count-hats} were made under another hat; of those to the west {visit-count-eu} had the EU or NATO as their first aim. That most meetings were the Central Asians’ idea is the paper’s judgement.',
			question: 'Count the beads instead of the threads. Which side leads now, and which count is fairer?'
		}
	}
};
