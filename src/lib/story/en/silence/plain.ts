import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Belgium’s prime minister flew to Central Asia in {dehaene-visit}. The next minister who came just for Belgium was {silence-own} months behind him. Who went there in between? For whom? And who had asked for it?',
	steps: {
		'silence-first': {
			headline: 'First came trade, then a leader',
			body: 'The first Belgians came to sell. In {visit-trade-mission} business people went to Kazakhstan and Uzbekistan. [They met many people and signed nothing yet]{silence-mission-contacts}.\n\nA prime minister leads a government. Belgium’s was Jean-Luc Dehaene. He was [the first prime minister of Belgium]{silence-first-visit} to come. He flew to the same two states in {dehaene-visit}. He stopped in [Baku]{silence-baku} on the way. It was [six years]{silence-first-after} since the states had made first contact. This time there were treaties to sign.'
		},
		'silence-gap': {
			headline: 'Count both, or count none',
			body: 'Then no minister came for {silence-to-michel} months. On {visit-michel} Belgium’s foreign minister Louis Michel came. But he came for the European Union. After {silence-from-michel} more months, on {visit-de-gucht-tour}, the next one, Karel De Gucht, came. He came for the [OSCE]{~osce}.\n\nWe need one rule. Count both men, or count none. If you count none, the next minister who came just for Belgium came in {visit-de-gucht-return}. That is {silence-own} months. The paper says [nearly ten years]{silence-years}.'
		},
		'silence-callers': {
			headline: 'Guests came in the quiet years',
			body: 'Nursultan Nazarbayev led Kazakhstan. He came to Brussels in {visit-nazarbayev-2000} and {visit-nazarbayev-2002|month}. He came to see the EU. On the second trip [the Dutch queen gave him a dinner]{silence-dutch-dinner}. We found no dinner in Belgium.\n\nThe magazine Knack blamed [Tractebel]{silence-cause}. That may be right for Kazakhstan. But Tractebel was not in the other four. In {visit-tokayev} the two foreign ministers met in Sofia. Then Kassym-Jomart Tokayev of Kazakhstan flew on to Brussels, to [NATO]{~nato}. [Things got better]{silence-thaw}.'
		},
		'silence-values': {
			headline: 'Shots in Andijan',
			body: 'In {silence-shooting} Uzbek troops shot at a crowd in Andijan. The state said that {silence-toll} people died. [Others believed there were hundreds more]{silence-toll-more}. Luxembourg led the EU then. Its foreign minister was Jean Asselborn. He said [it was wrong]{silence-condemned}. He said the EU [might stop part of its work with Uzbekistan]{silence-threat}.\n\nThe paper says that the two states [mostly leave democracy to the EU]{silence-values}. That spring Luxembourg spoke for it. Later, states argued about [the EU’s penalties]{silence-sanctions}. A news site listed both sides. [Belgium and Luxembourg are on none]{silence-camps}.'
		},
		'silence-osce': {
			headline: 'One meeting, told twice',
			body: 'The OSCE is a group of states in East and West. In {silence-osce-chair} Belgium led it. So Karel De Gucht went to [five capitals]{visit-count-tour}. In Astana he [asked for change]{silence-reforms}. In Ashgabat he met [Turkmenistan’s dictator, Saparmurat Niyazov]{silence-dictator}. He asked about [four people]{silence-four-cases}. They were locked up, or could not leave.\n\nIn Tashkent, says the OSCE, he asked about [Andijan]{silence-andijan} and about [citizens’ groups]{silence-ngos}. [The Uzbek text]{silence-uzbek-account} talks of trade. We saw no word on the rest in it.'
		},
		'silence-turkmen': {
			headline: 'The dictator dies, and trade comes',
			body: 'Niyazov died. Gurbanguly Berdymukhamedov came next. He was in Brussels from {visit-berdymukhamedov}. He saw [the EU and NATO]{silence-first-eu-nato}. He also saw [Belgium’s prime minister, Guy Verhofstadt]{silence-verhofstadt}. [No big deal was made]{silence-no-breakthrough}.\n\nA month later, says the paper, De Gucht flew to Turkmenistan again. Now he came for Belgium. [Business people]{silence-businessmen} came along. They hoped that [the country was opening up]{silence-opening-up}. Months later ministers from there came to him. They wanted [a memorandum]{silence-memorandum}. That is a kind of promise.'
		},
		'silence-crowded': {
			headline: 'Then all of them went',
			body: 'Emomali Rahmon leads Tajikistan. In {visit-rahmon-2009|month} he came to Brussels. There were treaties to sign, [one on money]{silence-tj-investment} and [one on tax]{silence-tj-tax}. In {visit-van-rompuy} Belgium’s prime minister Herman Van Rompuy was in Dushanbe. He said so later.\n\nThe next year had [six visits]{visit-count-crowded}. Jean Asselborn saw [three states]{silence-asselborn-stops}, says his government. The paper says five. Prince Philippe [took business people to Astana]{visit-philippe}. Then Nazarbayev came to Brussels. For that year [five deals]{silence-deals} are named, such as on customs, health and [nuclear skills]{silence-shared}.'
		},
		'silence-luxembourg': {
			headline: 'Luxembourg goes, and has guests',
			body: 'Luxembourg’s prime minister was Jean-Claude Juncker. He flew to Kazakhstan on {visit-juncker}. He had [a tax treaty]{silence-juncker-treaty} to sign.\n\nIn {visit-rahmon|month} Rahmon came on an [official visit]{~state-visit}. Juncker said that they spoke most of [human rights, law and corruption]{silence-juncker-rights}. He did not mean to teach. The paper says December. Both governments say June. In {visit-massimov}, it says, Kazakhstan’s prime minister came and [sealed many plans]{lux-memoranda}.'
		},
		'silence-initiative': {
			headline: 'Who went to whose door',
			body: 'These are all {visit-count-all} visits with a date. Of these, {visit-count-west} went west and {visit-count-east} east. Take away those for the EU, the OSCE or NATO. Take away those with no known host. Then it is [six]{visit-count-own-west} to [seven]{visit-count-own-east}.\n\nBut who goes is not who asked. Uzbekistan’s president Karimov came on {visit-karimov}. [The EU, NATO and Belgium all said that they had not asked him]{silence-nobody-invited}. Most meetings are said to be [Central Asia’s idea]{distance-initiative}. Our list cannot tell.'
		}
	}
};
