import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Tractebel was a power company from Brussels. It took on the power of a city and the gas of a country. What did it promise? What went wrong? What was claimed, and what did it all cost?',
	steps: {
		'tractebel-prize': {
			body: 'In {almaty-bought} Tractebel took over the company that lit and heated Almaty. When a state sells such a company, we call it [privatisation]{~privatisation}. Tractebel paid {almaty-price} and [some old debts]{almaty-debts-taken}. It promised to spend {almaty-investment} more.\n\nIn {concession-won} came a bigger win. Tractebel got the [gas]{~natural-gas} pipes of Kazakhstan’s west and south. They had room for {gas-volume} cubic metres a year. Was it Belgian? By then [a French group, Suez, was in charge]{owner-suez}.'
		},
		'tractebel-promise': {
			body: 'Tractebel said that it was paying about {gas-announced} for the gas. The state got {gas-price}, and a small part of what went through the pipes. Tractebel did not buy the pipes. It could run them for some years. This is a [concession]{~concession}.\n\nFor how long? Most say {concession-years} years. Trends adds {option-years} more that were only possible. The paper says {concession-years-paper}. Le Soir once wrote {concession-years-soir}. Each thread here is a month.'
		},
		'tractebel-almaty': {
			body: 'An old person in Almaty wrote this to a newspaper in {almaty-letter}. At first people had been glad. Then the homes got dark and cold. If you did not pay your bill, [Tractebel cut you off]{almaty-cut-off}.\n\nMore people paid in the end. A former manager says it went from about {almaty-paid-before} to {almaty-paid-after}. In {almaty-tariff-rise} prices could go up. [Later the state said no]{almaty-tariff-refused}, said Tractebel. The state said that Tractebel [did not spend what it had promised]{almaty-pledges-broken}.'
		},
		'tractebel-visit': {
			body: 'In winter [the gas ran short]{winter-shortages}. Kazakhstan said that Tractebel [did not bring its gas]{visit-deliveries}. In {dehaene-visit} Belgium’s prime minister came to help. He was Jean-Luc Dehaene.\n\nThe paper seems to be wrong here, twice. It has a [tax treaty]{~double-taxation-treaty} signed on this trip. It [is older]{tax-treaty-uzbekistan}. A claim without proof is an [allegation]{~allegation}. Here it was about bribes. The paper puts it before this trip. It came out {months-visit-to-affair} months after it. [No one was ever found guilty]{settlement}.'
		},
		'tractebel-complaint': {
			headline: 'The company goes to the law',
			body: 'On {complaint} Tractebel itself went to the law. On {affair-public} Le Soir told the story. {alleged-payments} had gone to three businessmen. The claim was this: [some of it was a bribe for Kazakhstan’s prime minister, and some came back to people near Tractebel]{alleged-purpose}. He said no. One of the three said it was [pay for work]{fee-answer}.\n\nNothing was proved. The case ended in {settlement|month} with a [settlement]{~settlement}. No one was found guilty.'
		},
		'tractebel-bill': {
			body: 'In {company-left} it was over. A company of Kazakhstan’s state took it all, the power and the gas. It paid {sale-price}. Tractebel had paid {paid-total} for it. So did it win money? No. It had spent a lot on other things.\n\nDe Tijd says that it all cost {total-cost}. [In euros]{~euro-conversion} that is about {total-cost-euro}. Almaty’s power system was left with debts of {debts-left}, Reuters wrote.'
		},
		'tractebel-empty': {
			body: 'Count the months. From {concession-won} to {company-left} there are {months-lived}. That is not quite three years. The deal was meant to last until {concession-end}. That is {months-empty} months more. With the extra years it could have gone on to {option-end}.\n\nNothing happens in the empty boxes. That is why we draw them. In each of those months the partners could have come closer.'
		},
		'tractebel-court': {
			body: 'The law took its time. Le Vif says that the first charges came on {first-charges}. Le Soir wrote of first charges in {charges-executive}. About {trial-ordered} a court said: there will be a trial. There was none.\n\nBelgium had made a new law in {settlement-law}. Now such a case could end with a payment. On {settlement} all {accused} accused made such a deal. No court found anyone guilty. The gas deal would still have been running then.'
		},
		'tractebel-settlement': {
			headline: 'What they paid',
			body: '[Four]{settlement-each-payers} people paid {settlement-each} each. [Three]{settlement-each-less-payers} paid {settlement-each-less} each. That makes {settlement-total}. They also [gave up things that the law had taken]{settlement-seized}. Le Soir says that it all comes to a little over {settlement-value}. Others say more. Some may mean [an older deal about tax]{tax-settlement}.\n\nThe state also wanted [tax from the company]{tax-claim}. In the end it got none. Who was guilty? No court ever said.'
		}
	}
};
