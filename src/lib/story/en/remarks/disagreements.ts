import type { Remark } from '../../types';

/** Where the paper and other sources disagree: who says what, and what the story does about it. */
export const disagreements: readonly Remark[] = [
	{
		id: 'disagree-concession',
		title: 'How long was the gas concession?',
		text: 'The paper says {concession-years-paper} years, and so does La Libre, looking back. The tender and most reports of the time say {concession-years}; Trends adds an option on {option-years} more, which makes {concession-and-option}. Le Soir once wrote {concession-years-soir}. We draw {concession-years} years as a promise and {option-years} as an option only, and say what the others have.'
	},
	{
		id: 'disagree-visit',
		title: 'Did the allegations come before the prime minister’s visit?',
		text: 'The paper has Tractebel under fire over bribery before the visit of {dehaene-visit}. What we read from those years speaks of gas deliveries, contracts and winter shortages. The alleged payments became public on {affair-public}. So in the story the visit is about gas and contracts, and the allegations follow {months-visit-to-affair} months later. They were never tested at trial: the case was settled on {settlement}, without a conviction.'
	},
	{
		id: 'disagree-rahmon',
		title: 'When was Tajikistan’s president in Luxembourg?',
		text: 'In December, says the paper, on the side of business with a bank. The governments of Luxembourg and Tajikistan date the official visit to {visit-rahmon} and the two days after it, and [the joint declaration]{silence-declaration} with it. We take June and strike the paper’s month in the picture. A short stop in December can’t be ruled out.'
	},
	{
		id: 'disagree-asselborn',
		title: 'Did Luxembourg’s foreign minister see all five republics?',
		text: 'The paper says that Jean Asselborn did. His own government lists {silence-asselborn-stops} stops on the tour that began on {visit-asselborn}: Uzbekistan, Turkmenistan and Kyrgyzstan. Years later a Kazakh minister called another visit [his first official one]{silence-asselborn-first} to Kazakhstan. We draw three stops filled and two hollow.'
	},
	{
		id: 'disagree-tax-treaty',
		title: 'When was the tax treaty with Uzbekistan signed?',
		text: 'On the visit of {dehaene-visit}, says the paper. In Brussels on {tax-treaty-uzbekistan}, says the Belgian law that approved it; in Tashkent, on {treaty-tashkent}, only a protocol was added. A law about a treaty knows best when it was signed, so we follow the law and say what the paper has.'
	},
	{
		id: 'disagree-silence',
		title: 'How long was the long silence, and was it silent?',
		text: 'Nearly a decade without a high-level meeting, says the paper. From {dehaene-visit} to {visit-de-gucht-tour} it is about {silence-years} years. Kazakhstan’s president came to Brussels in {visit-nazarbayev-2000} and {visit-nazarbayev-2002|month}, for the European Union. Two foreign ministers met in {visit-tokayev}, and Knack [dates the thaw]{silence-thaw} to that. We draw the gap with these marks in it.'
	},
	{
		id: 'disagree-embassy',
		title: 'When did the embassy in Astana open?',
		text: 'In {embassy-astana-opened}, say the paper and The Astana Times. A year later, says the Belgian foreign ministry, after a roving ambassador from {roving-ambassador} on. The paper dates [the decision]{embassy-astana-decided} to the same year as the opening. We say “decided” for that year, and show both years for the opening.'
	},
	{
		id: 'disagree-tashkent',
		title: 'Was De Gucht in Uzbekistan in March or in April?',
		text: 'The paper dates the whole tour to March. It began on {visit-de-gucht-tour}. But the OSCE, for which he travelled, has him in Tashkent on {visit-de-gucht-tashkent}. We date the stops so, and strike the March for Tashkent.'
	},
	{
		id: 'disagree-exports',
		title: 'What did Belgium sell to Kazakhstan in a year?',
		text: 'For {goods-last-year} the paper’s text says {goods-2011} and its table {goods-2011-table}. The Belgian embassy, by The Astana Times, had {goods-2011-embassy}. In the dollar series it is {usd-exports-kz-2011}. We show them side by side, and say why they may differ: the national bank counts in two ways, and the embassy doesn’t say what it counted.'
	},
	{
		id: 'disagree-growth',
		title: 'How fast did those exports grow?',
		text: 'By {goods-growth-2010|full} and then {goods-growth-2011|full}, says the paper, in euros. By {series-growth-2010} and {series-growth-2011}, says the dollar series, in which the second year still lies below the peak of {series-peak-year}. We tell both, keep them on separate scales, and never call either year a record.'
	},
	{
		id: 'disagree-investor',
		title: 'Is Belgium a small investor?',
		text: 'A [minimal one]{trade-investor-minimal}, says the paper, with [a handful of firms]{trade-handful}. The Kazakh foreign ministry counts {trade-fdi-gross} from Belgium between {trade-fdi-from} and {trade-fdi-to}, and about {trade-firms-kz} firms. Its count is gross, names the country that money last passed through, and covers other years. We explain what is being counted, and leave the two side by side.'
	},
	{
		id: 'disagree-stable',
		title: 'Were purchases from Tajikistan stable?',
		text: '[Relatively stable]{trade-tj-stable}, says the paper. The dollar series has {usd-imports-tj-2006} in {trade-tj-high-year} and {usd-imports-tj-2009} in {trade-tj-low-year}. We show the series and strike the phrase.'
	},
	{
		id: 'disagree-luxembourg',
		title: 'Did Luxembourg’s exports to Kazakhstan halve?',
		text: 'From {lux-kz-2010} to {lux-kz-2011}, says the paper, which is about half. From {lux-usd-kz-2010} to {lux-usd-kz-2011}, says the dollar series, which is a rise. The sums are small and the series is rounded. We draw the paper’s figures, as they are the seller’s own, with the other direction beside them.'
	},
	{
		id: 'disagree-hats',
		title: 'Does a minister count who comes for somebody else?',
		text: 'Louis Michel was in three capitals from {visit-michel}, for the EU, and the paper leaves him out. Karel De Gucht was in five from {visit-de-gucht-tour}, for the OSCE, and the paper lets him break [the silence]{silence-years}. One rule for both: count them, and the silence falls into {silence-to-michel} and {silence-from-michel} months; leave both out, and {silence-own} months pass until {visit-de-gucht-return}. We draw both marks in the gap and say both counts.'
	},
	{
		id: 'disagree-missing',
		title: 'Which visits does the paper leave out?',
		text: 'Of Tajikistan it tells one visit, [to Luxembourg]{visit-rahmon}. Its president was also in Brussels on {visit-rahmon-2009}, where [an investment treaty]{silence-tj-investment} and [a tax treaty]{silence-tj-tax} were signed; Herman Van Rompuy was in Dushanbe in {visit-van-rompuy}, Didier Reynders on {visit-reynders}. Jean Asselborn was twice more in Kazakhstan, from {visit-asselborn-almaty} and from {visit-asselborn-astana}. All of them are drawn and told.'
	},
	{
		id: 'disagree-first',
		title: 'Which was the first official Belgian visit?',
		text: '[The prime minister’s]{silence-first-visit} in {dehaene-visit}, says the paper. A mission of the Belgian foreign-trade office had left for Kazakhstan and Uzbekistan in {visit-trade-mission}, says Trends; the year is inferred from a weekday. We say “first by a head of government”.'
	},
	{
		id: 'disagree-settlement',
		title: 'What did the settlement cost the accused?',
		text: 'Le Vif has {settlement-total}: {settlement-each} each from four and {settlement-each-less} each from three. Le Soir counts costs and [what had been seized]{settlement-seized}, and comes to a little over {settlement-value}. Others have {tax-settlement}, which one report calls [an earlier tax settlement]{tax-settlement}. We keep payment, seized goods and tax apart, and give no total of our own.'
	},
	{
		id: 'disagree-charges',
		title: 'When were the first charges?',
		text: 'The paper has a suspicion of fraud and no date. Le Vif dates the first charges to {first-charges}, Le Soir wrote of first charges in {charges-executive}. They may mean different people. We tell both, and how it ended: the case was settled on {settlement}, without a conviction.'
	},
	{
		id: 'disagree-owner',
		title: 'Was Tractebel a Belgian company?',
		text: 'The paper says so. It had its seat in Brussels, but in the autumn after the purchase in Almaty a holding took {owner-share} of it, and [Suez, a French group, controlled that holding]{owner-suez}. European Voice has a larger share. By the end of the affair [Suez held nearly all]{owner-whole}. We say so where the company is first named.'
	},
	{
		id: 'disagree-steel',
		title: 'Is Luxembourg’s tie to the region finance and a little trade?',
		text: 'Mostly [finance]{lux-investment-why}, says the paper, and a tiny trade. The great steelworks of Temirtau belonged from {lux-steel-merger} on to a group with [its seat in Luxembourg]{lux-steel-seat}, and a large Kazakh bank had its papers listed there from {lux-bta-listed} to {lux-bta-suspended}. The paper mentions neither. We tell of both, and call nothing the biggest, because nobody has measured it.'
	},
	{
		id: 'disagree-cotton',
		title: 'Was the cotton a matter for a trade deal?',
		text: '[Children and adults were forced to pick it]{trade-cotton-labour}, say the paper and the International Labour Organization. By the account of a Belgian senator, who asked [at least three times, with a colleague]{trade-senate-questions}, his government saw [no more than a technical adjustment]{trade-senate-answer} in a deal on Uzbek textiles. We tell both, and how the second reached us. The paper has Belgium as a buyer only; Belgian [looms]{trade-looms-years} went the other way.'
	},
	{
		id: 'disagree-values',
		title: 'Were the two silent on values?',
		text: 'Democracy is [mostly left to the EU]{silence-values}, says the paper, and of Luxembourg’s words it has none. Luxembourg spoke for the EU after Andijan, on {silence-condemned} and {silence-threat}; Karel De Gucht raised [four cases]{silence-four-cases} in Ashgabat, and Jean-Claude Juncker spoke of [human rights]{silence-juncker-rights} with the guest of {visit-rahmon}. On the sanctions [neither state is named]{silence-camps} on either side. We give it a step of its own.'
	},
	{
		id: 'disagree-gas-price',
		title: 'What did the gas concession cost?',
		text: 'Tractebel announced about {gas-announced}; the state got {gas-price}. What the rest was meant for isn’t said. Two sources speak of investment, one of about {gas-investment}, the other of possibly more than {gas-investment-high}. We set announced and paid side by side and leave investment to the notes.'
	}
];
