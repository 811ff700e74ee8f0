import type { ChapterCopy } from '../../types';

export const copy: ChapterCopy = {
	title: 'The Tractebel affair',
	standfirst:
		'A utility from Brussels takes on a city’s power and a country’s gas. Both sides expect a great deal. Here is what was promised, what was lived, what was alleged, and what it cost.',
	steps: {
		'tractebel-prize': {
			headline: 'Tractebel wins, twice',
			body: 'In {almaty-bought} Almaty’s light and heat went to a Belgian utility, Tractebel. It paid {almaty-price}, took on [part of the debts]{almaty-debts-taken} and promised to invest {almaty-investment}. In {concession-won} it beat Enron and Gaz de France to a larger prize: the [gas]{~natural-gas} pipes of Kazakhstan’s west and south, with room for {gas-volume} cubic metres a year. Was it Belgian? By then [a French group, Suez, controlled it]{owner-suez}.',
			note: 'Tractebel had its seat in Brussels. But in the autumn after the purchase in Almaty a holding took a majority of it ({owner-share} by most accounts), and Suez controlled that holding. By the end of the affair [Suez owned nearly all of it]{owner-whole}. Trends, a year after the win, still calls it a Belgian firm without political weight, thinks that this helped, and asks what a French stamp might change. The paper leaves Almaty out and calls the network one for distribution; pipes of this length carry gas across a country and beyond. In Almaty it got {almaty-electricity} megawatts of power and {almaty-heat} of heat; De Tijd later wrote of {almaty-announced} announced as the price, and the same article in Trends puts the win in May.',
			question: 'Why would a state lease out its pipelines rather than sell them?'
		},
		'tractebel-promise': {
			headline: '{gas-announced} announced, {gas-price} paid',
			body: 'Tractebel announced that the gas would cost it about {gas-announced}. The state got {gas-price}, and a share of what flowed. What it sold was a [concession]{~concession}, the right to run the network. For how long? {concession-years} years, said the tender. Trends adds an option on [five]{option-years} more; the paper, perhaps adding up, says {concession-years-paper}, and Le Soir once {concession-years-soir}. Each thread is a month.',
			note: 'A good place to show how sources are weighed: those written closest to the contract agree on {concession-years} years; the option explains how {concession-years-paper} could come about; nothing explains {concession-years-soir}. What the money announced was made of, no source says. Only two speak of investment: about {gas-investment}, wrote the American Jamestown Foundation in the following spring; possibly over {gas-investment-high}, wrote Trends at the end.',
			question:
				'Which of the three lengths would you print, and what would you tell your readers about the other two?'
		},
		'tractebel-almaty': {
			headline: '“Light is on and off”',
			body: 'A pensioner in Almaty wrote it to a newspaper in {almaty-letter}. The foreigners had been a relief. Now homes were dark and cold, and Tractebel [cut off whoever was behind with the bills]{almaty-cut-off}. In three years the share of bills paid rose from about {almaty-paid-before} to {almaty-paid-after}, says a former manager. [Higher prices]{almaty-tariff-rise} were allowed once. Later they were [refused]{almaty-tariff-refused}, complained the company; the state complained of [promised investment that never came]{almaty-pledges-broken}.',
			note: 'Whom do we hear? A reader’s letter, in the words of an English-language paper in Moscow; a former manager, on the web page of a firm that sells his experience; the two sides, by way of a blog that quotes the press. None is neutral, and together they are worth more than any one. Of {almaty-staff} employees {almaty-dismissed} were dismissed. The blog adds that {almaty-repairs} of the repairs planned for a year were paid for. A framework agreement had been signed the year before the purchase.',
			question: 'Who in Almaty won when more people paid their bills, and who lost?'
		},
		'tractebel-visit': {
			headline: 'The prime minister flies in',
			body: 'After a [winter of shortages]{winter-shortages} Kazakhstan accused Tractebel of [not delivering its gas]{visit-deliveries}. In {dehaene-visit} Prime Minister Jean-Luc Dehaene came to calm the quarrel. The paper seems to err twice. A [tax treaty]{~double-taxation-treaty} with Uzbekistan that it dates to this visit [is older]{tax-treaty-uzbekistan}. The bribery [allegations]{~allegation} that it puts before the visit became public {months-visit-to-affair} months after it. [No one was ever convicted]{settlement}.',
			note: 'Kazakhstan’s prime minister said that the state would [keep a close eye on the contracts]{visit-watch}. Treaties were signed in Almaty on {treaties-almaty} and in Tashkent on {treaty-tashkent}; the tax treaty with Uzbekistan itself was signed in Brussels on {tax-treaty-uzbekistan}, as the Belgian law that approved it says. As for the allegations, those reports of the time that we found speak of gas deliveries, of a low price for Almaty’s power and of contracts, and none of payments. A first Belgian file dates from {first-file}, but it was not public.',
			question:
				'How can a text written fifteen years later get the order of events wrong without anyone lying?'
		},
		'tractebel-complaint': {
			headline: 'The company complains, the press finds out',
			body: 'On {complaint} Tractebel itself went to a magistrate. On {affair-public} Le Soir reported {alleged-payments} paid to three businessmen. It was alleged that [part of it was used to bribe Kazakhstan’s prime minister of the day, and part came back to people close to Tractebel]{alleged-purpose}. He denied it; one of the three spoke of [a fee]{fee-answer}. The case was [settled]{~settlement} in {settlement|month}, without trial or conviction.',
			note: 'Say “alleged”, and say how it ended in the same breath. Sums in circulation differ: {alleged-payments-ft} in the Financial Times, {alleged-payments-rferl} by RFE/RL. On {no-charge-yet} the prosecutor stressed that no one was charged; the case was settled on {settlement}. A week after the complaint, on {senate-memorandum}, the government told the Senate that the tax treaty with Kazakhstan was urgent, and named Tractebel’s investments as a reason.',
			question: 'Why is the bar hatched, and not filled?'
		},
		'tractebel-bill': {
			headline: 'Everything sold, for {sale-price}',
			body: 'In {company-left} KazTransGas, a company of the Kazakh state, took over power and gas for {sale-price}. Tractebel’s three purchases, a power station among them, had cost {paid-total}. A profit? Not with all that was spent in between: De Tijd put the cost of the adventure at {total-cost}, about {total-cost-euro} by our [conversion]{~euro-conversion}. Almaty was left with a power system {debts-left} in debt, Reuters reported.',
			note: 'Price paid and price received say nothing of the money spent in between: a trap worth walking into. The three purchases were Almaty ({almaty-price}), a power station at Kapshagai ({kapshagai-price}) and the gas ({gas-price}). Tractebel had set aside {provision} for country risk. The paper names [heavy losses and a suspicion of fraud]{exit-reasons} as reasons to leave; the suspicion was never tested at trial, and the case was settled on {settlement} without a conviction. Dollars and francs stand on scales of their own. The one conversion is ours: {franc-rate} francs to the euro, the rate fixed for good when the euro began. De Tijd dates the full withdrawal to the end of the year.',
			question: 'Which of these numbers would a shareholder look at first? And someone in Almaty?'
		},
		'tractebel-empty': {
			headline: 'Most of the promise stayed empty',
			body: 'Count the threads. From {concession-won} to {company-left} is {months-lived} months: not quite three years. The promise ran on to {concession-end}, {months-empty} months further, and with the option to {option-end}. Nothing happens in the empty slots. We draw them because each is a month in which two distant partners might have got used to each other.',
			note: 'We count months. By calendar years it is often called three and a bit, or four; both are true of something. Against the paper’s {concession-years-paper} years the share is smaller still: {months-lived} months of {months-with-option}.',
			question: 'What would you have to find out before you could say that the empty years were a loss?'
		},
		'tractebel-court': {
			headline: 'A trial is ordered, and never held',
			body: 'Le Vif dates the first charges to {first-charges}. Le Soir reported first charges in {charges-executive}, against a former executive. About {trial-ordered} a Brussels court ordered a trial. It never took place: a Belgian law of {settlement-law} let prosecutors settle such cases for money, and on {settlement} all [seven]{accused} accused did. No one was convicted. The concession would still have been running.',
			note: 'A settlement ends a prosecution without deciding it: neither guilty nor acquitted. Belgium argued for years about how that law came to be passed so fast. The report of a parliamentary inquiry later didn’t conclude that its passing had been influenced, and the Constitutional Court found such settlements too little controlled by judges. Both belong to the years after this story.',
			question: 'Who gains when a case is settled, and who loses?'
		},
		'tractebel-settlement': {
			headline: 'The price of no verdict',
			body: '[Four]{settlement-each-payers} of the accused paid {settlement-each} each, and [three]{settlement-each-less-payers} paid {settlement-each-less}, Le Vif found: {settlement-total} together. They also [gave up what had been seized]{settlement-seized}. Le Soir makes it just over {settlement-value} in all; others have more, or mean [a tax settlement of the accused]{tax-settlement}. A [tax claim on the company]{tax-claim} came to nothing. None of this says who was guilty. No court ever did.',
			note: 'Four times {settlement-each} and three times {settlement-each-less} make {settlement-total}, so that much can be checked. The rest can’t: the value of what was seized isn’t known to us, and the {tax-settlement} that many quote was, by one report, a settlement of the accused with the tax office, some years earlier. The claim on the company was {tax-claim-francs}, or {tax-claim}, and later {tax-claim-later}; in the end it was not payable.',
			question: 'What does a settlement tell you about guilt? And about innocence?'
		}
	}
};
