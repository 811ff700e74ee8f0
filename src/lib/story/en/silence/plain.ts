import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'After the gas affair, Belgium’s leaders stayed away from Central Asia for {silence-months} months. Then visits began again, both ways. Who went to see whom? How sure are we? And who wanted it?',
	steps: {
		'silence-first': {
			body: 'A prime minister leads a government. Belgium took {silence-first-after} years to make its first [official visit]{~state-visit} to the region. In {dehaene-visit} prime minister Jean-Luc Dehaene flew to Kazakhstan and Uzbekistan. Papers were signed in Almaty on {treaties-almaty}. More were signed in Tashkent on {treaty-tashkent}.\n\nHe had two days for two states. He had to calm a fight about gas. It looked like a start.'
		},
		'silence-gap': {
			body: 'The next visit that we know of began on {visit-de-gucht-tour}. In between lie {silence-months} months. That is about {silence-years} years. The paper says nearly ten. The dashed line shows how long that would be.\n\nWhy so long? [Mostly because of Tractebel]{silence-cause}, says the paper. The magazine Knack thought so too. That may be right for Kazakhstan. But Tractebel was not in the other four.'
		},
		'silence-callers': {
			headline: 'Guests came in the quiet years',
			body: 'Only one side stayed at home. Nursultan Nazarbayev led Kazakhstan. He came to Brussels in {visit-nazarbayev-2000} and in {visit-nazarbayev-2002}. He came to see the EU, not Belgium.\n\nIn {visit-tokayev} two foreign ministers met in Sofia. They were Karel De Gucht and Kassym-Jomart Tokayev. Then Tokayev went on to Brussels. Knack saw that things got better. The paper [sees it only much later]{silence-thaw}.'
		},
		'silence-osce': {
			headline: 'A Belgian speaks for the OSCE',
			body: 'The [OSCE]{~osce} is a group of states in East and West. It works for peace. In {silence-osce-chair} Belgium led it. So foreign minister Karel De Gucht saw {visit-count-tour} capitals, from {visit-de-gucht-tour} on. [He asked for reforms]{silence-reforms}, even from Turkmenistan’s president Niyazov.\n\nThe last stop was the hardest. [Many people had been killed in Andijan]{silence-andijan}, a town in Uzbekistan. [There was much to talk about]{silence-uzbek-talks}. One thing was [pressure on citizens’ groups]{silence-ngos}.'
		},
		'silence-turkmen': {
			body: 'Niyazov died. Turkmenistan opened up a little. Its new president, Gurbanguly Berdymukhamedov, came to Brussels from {visit-berdymukhamedov}. It was [his first visit to the EU and NATO]{silence-first-eu-nato}. He also saw [prime minister Guy Verhofstadt]{silence-verhofstadt}.\n\nIn {visit-de-gucht-return} De Gucht went back, says the paper. [Business people]{silence-businessmen} went along. [They hoped for deals]{silence-opening-up}. Months later ministers from there came to him. They [wanted to sign]{silence-memorandum} a [memorandum]{~memorandum}, a kind of promise.'
		},
		'silence-juncker': {
			body: 'Luxembourg had been even more quiet. Then its prime minister flew to Kazakhstan on {visit-juncker}. He was Jean-Claude Juncker. Business people went along. The two sides signed [a tax treaty]{silence-juncker-treaty}. He offered [to train bankers there]{aid-banks-offer}, as many as he could.\n\nLuxembourg only took an interest in the last {silence-lux-years} years, says the paper. Our picture says the same. All its threads hang at the end.'
		},
		'silence-crowded': {
			body: 'Then all of them went at once. Luxembourg’s foreign minister toured the region from {visit-asselborn}. He was Jean Asselborn. Prince Philippe of Belgium led a group of business people to Kazakhstan from {visit-philippe}. Days later Nazarbayev was in Brussels.\n\nDid Asselborn see all five states? The paper says yes. His own government names only {silence-asselborn-stops}. So three beads are full, and two are empty.'
		},
		'silence-deals': {
			headline: 'What they agreed',
			body: 'Nazarbayev came in {visit-nazarbayev-2010|month}. Belgium and Kazakhstan would [share customs data]{silence-deal-customs}. Customs checks goods at a border. They would work together on [nuclear power]{silence-deal-nuclear} and [health care]{silence-deal-health}. The paper adds a plan for [a business council]{silence-deal-council}. In the same year [two audit courts]{silence-deal-audit} made a pact. Such courts check what a state spends.\n\nMuch of this was dull. That is how it looks when states get on.'
		},
		'silence-luxembourg': {
			body: 'Emomali Rahmon of Tajikistan came to Luxembourg on {visit-rahmon}. Both sides signed [a joint statement]{silence-declaration}. The paper says that he came half a year later. It tells of [a meeting with a European bank]{silence-bank}, too. But both governments say June.\n\nIn {visit-massimov} Kazakhstan’s prime minister came and [sealed some plans]{lux-memoranda}, says the paper. In between, foreign minister Yerzhan Kazykhanov went to Brussels.'
		},
		'silence-initiative': {
			body: 'Here are all the visits. We found {visit-count-all}. Of these, {visit-count-west} went west and {visit-count-east} east. With Kazakhstan alone there were {visit-count-kazakhstan}. [Most meetings were Central Asia’s idea]{distance-initiative}, says the paper. Our count looks the same.\n\nBut at least {visit-count-eu} of the guests came to Brussels for the EU or [NATO]{~nato}. Belgium was on the way.'
		}
	}
};
