import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'The long silence',
	standfirst:
		'After the gas affair, Belgium’s leaders stayed away from Central Asia for {silence-months} months. Then the calls began again, in both directions. Who went to see whom, how well do we know it, and who wanted it?',
	steps: {
		'silence-first': {
			headline: 'A prime minister on the road',
			body: 'Belgium needed {silence-first-after} years to make its first [official visit]{~state-visit} to the region. In {dehaene-visit} prime minister Jean-Luc Dehaene flew to Kazakhstan and Uzbekistan. Papers were signed in Almaty on {treaties-almaty}, and in Tashkent on {treaty-tashkent}.\n\nTwo days, two countries, one quarrel about gas to calm down. It looked like a beginning.',
			note: 'The picture is a ruler of days. A thread runs from the ruler to the republic that was visited. The struck date is that of a report written in the same week; the laws that approved the treaties have the day after it. The paper has only the year. Chapter two tells what the visit was for.',
			question: 'Why might a state wait {silence-first-after} years before its first official visit?'
		},
		'silence-gap': {
			headline: 'Then, nothing',
			body: 'The next visit that we know of began on {visit-de-gucht-tour}. Between the two lie {silence-months} months, about {silence-years} years. The paper speaks of nearly a decade; the dashed line shows how long that would be.\n\nWhy so long? [Largely because of Tractebel]{silence-cause}, says the paper. The magazine Knack thought so too. That may explain Kazakhstan. In the other four there was no Tractebel.',
			note: 'An honest gap needs a warning. King Philippe has recalled {silence-philippe-three} visits to Kazakhstan as crown prince; the paper has one of them, and we found no dates for the others. Silence in the sources is not always silence in the world.',
			question: 'How would you prove that something did not happen?'
		},
		'silence-callers': {
			headline: 'The silence had visitors',
			body: 'The gap is bare on one side only. Nursultan Nazarbayev of Kazakhstan came to Brussels in {visit-nazarbayev-2000} and in {visit-nazarbayev-2002}, to see the European Union. Belgium was merely where it lived.\n\nThen, in {visit-tokayev}, two foreign ministers met in Sofia, Karel De Gucht and Kassym-Jomart Tokayev. Tokayev went on to Brussels. Knack saw the thaw in that, [well before the paper does]{silence-thaw}.',
			note: 'The paper mentions none of the {visit-count-gap}. All beads are hollow: the first two rest on one Kazakh book, the third on one magazine article. They soften the silence; they don’t refute it, for the first two were visits to the EU.',
			question: 'Does a visit to the European Union count as a visit to Belgium?'
		},
		'silence-osce': {
			headline: 'A Belgian with another hat on',
			body: 'In {silence-osce-chair} Belgium chaired the [OSCE]{~osce}, a security body of East and West. So foreign minister Karel De Gucht toured the region: {visit-count-tour} capitals from {visit-de-gucht-tour} on. [He asked for reforms]{silence-reforms}, even of Turkmenistan’s president Niyazov.\n\nThe hardest stop came last. [After the massacre in Andijan]{silence-andijan}, [Uzbekistan and the OSCE had much to talk about]{silence-uzbek-talks}. [Pressure on NGOs]{silence-ngos} was part of it.',
			note: 'The paper dates the tour to March; the OSCE’s own report from Tashkent is of {visit-de-gucht-tashkent}, so March is struck there. The paper also says that Central Asia was one of {silence-osce-priorities} priorities. We found no such list: [the chairmanship’s opening statement]{silence-osce-headline} put frozen conflicts and organised crime first. The stop in Kyrgyzstan is inferred: Dushanbe was called the fourth.',
			question: 'De Gucht spoke for the OSCE. Could his hosts tell that apart from speaking for Belgium?'
		},
		'silence-turkmen': {
			headline: 'Turkmenistan comes, Belgium goes',
			body: 'Niyazov died, and Turkmenistan opened a crack. Its new president, Gurbanguly Berdymukhamedov, came to Brussels from {visit-berdymukhamedov}: [his first call on the EU and NATO]{silence-first-eu-nato}, and [on prime minister Guy Verhofstadt]{silence-verhofstadt}.\n\nIn {visit-de-gucht-return}, says the paper, De Gucht went back, now [with business people]{silence-businessmen}. [They smelled a chance]{silence-opening-up}. Months later Turkmen ministers came to him, hoping [to sign]{silence-memorandum} a [memorandum]{~memorandum}.',
			note: 'Only the president’s visit has a second source. The delegation’s year, {visit-turkmen-ministers}, is inferred from “a few months after”. A memorandum between the two foreign ministries was signed in {after-memorandum-turkmen}. If it was the same one, patience was rewarded.',
			question: 'First reforms, then business: what had changed between De Gucht’s two trips?'
		},
		'silence-juncker': {
			headline: 'Luxembourg enters, with bankers',
			body: 'Luxembourg had been quieter still. Then prime minister Jean-Claude Juncker flew to Kazakhstan on {visit-juncker}, with an economic mission. [A tax treaty]{silence-juncker-treaty} was signed. He offered [to train Kazakh bankers]{aid-banks-offer}, on the widest possible scale.\n\nOnly in the last {silence-lux-years} years, says the paper, had Luxembourg taken an interest. The ruler agrees: all its threads hang at the end.',
			note: 'The paper has Juncker lead the mission; by the government’s account the economy minister did, and Juncker was on an official visit. The paper was written after the story’s last year, so five years back is about the year of this visit.',
			question: 'What can a country of bankers offer a country of oil wells?'
		},
		'silence-crowded': {
			headline: 'A crowded year',
			body: 'Then everybody travelled at once. Luxembourg’s foreign minister Jean Asselborn toured the region from {visit-asselborn}. Prince Philippe of Belgium led an economic mission to Kazakhstan from {visit-philippe}. Days later Nazarbayev was in Brussels.\n\nDid Asselborn see all five republics? The paper says so. His own government lists {silence-asselborn-stops}. So three beads are filled, and two hollow.',
			note: 'Kazakhstan and Tajikistan are the two that only the paper has. [A later visit was called Asselborn’s first official one]{silence-asselborn-first} to Kazakhstan, by the Kazakh foreign minister. The paper has {visit-philippe|month} for the prince; the days come from a blog on royal news, and a telegram confirms the month.',
			question: 'Two days, and three capitals or five: which is more likely, and why?'
		},
		'silence-deals': {
			headline: 'What the handshakes were for',
			body: 'Nazarbayev’s visit of {visit-nazarbayev-2010|month} left paper behind. Belgium and Kazakhstan agreed [to swap customs data]{silence-deal-customs}, and to work together on [nuclear energy]{silence-deal-nuclear} and [health care]{silence-deal-health}. The paper adds [a business council]{silence-deal-council} to come and, in the same year, a pact of [the two audit courts]{silence-deal-audit}.\n\nMuch of it was technical. That’s what it looks like when states get along.',
			note: 'VRT confirms customs, nuclear energy and health care. Only the paper has the council, and a footnote of it the audit courts, without a month. The paper says that deals have entered into force, and gives [shared expertise in nuclear medicine and the like]{silence-shared} as the example. Sharing is not the same as being in force.',
			question: 'Which of the {silence-deals} deals could you check today, and where would you look?'
		},
		'silence-luxembourg': {
			headline: 'Now the guests come to Luxembourg',
			body: 'Emomali Rahmon of Tajikistan came to Luxembourg on {visit-rahmon}, and left it with [a joint declaration]{silence-declaration}. The paper has him there half a year later, beside [an appointment with the European Investment Bank]{silence-bank}. Both governments say June.\n\nIn {visit-massimov}, the paper says, the Kazakh prime minister followed and [sealed a bundle of plans]{lux-memoranda}. In between, Yerzhan Kazykhanov, foreign minister, had called on Brussels.',
			note: 'The struck bead is the paper’s December. Around {silence-rahmon-germany} Rahmon was in Germany; a stop in Luxembourg isn’t ruled out, but the declaration is June’s. The paper doesn’t name the prime minister. [Karim Massimov held the office]{silence-massimov-office}. Kazykhanov’s visit of {visit-kazykhanov} is known from his own ministry only.',
			question: 'Two governments against one paper: what could make you side with the paper all the same?'
		},
		'silence-initiative': {
			headline: 'Who knocked on whose door',
			body: 'Here is the whole ruler. We found {visit-count-all} visits: {visit-count-west} to the west, {visit-count-east} to the east. With Kazakhstan alone there were {visit-count-kazakhstan}. [Most meetings are the Central Asians’ idea]{distance-initiative}, says the paper, and the count leans the same way.\n\nBut mind the address. At least {visit-count-eu} of the guests came to Brussels for the EU or [NATO]{~nato} first. Belgium was in when they rang.',
			note: 'Who travels is not who asked: an invitation leaves no bead. {visit-count-single} of the visits rest on one source, and the list surely has holes. A tour of five capitals counts as one visit, like a call on one. Count by capitals, and the east has more beads.',
			question: 'Count the beads instead of the threads. Which side leads now, and which count is fairer?'
		}
	}
};
