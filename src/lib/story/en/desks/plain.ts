import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'A visit is soon over. A desk costs money, year after year. Count the desks. Then you see who wanted what from whom.',
	steps: {
		'desks-tashkent': {
			body: 'In {awex-tashkent-opened}, says the paper, Tashkent got a Belgian office. It was not an [embassy]{~embassy}. It was a trade office. AWEX had opened it. AWEX helps firms from Wallonia, a part of Belgium, to [export]{~exports}. That means to sell abroad. In {awex-almaty-opened} it opened a second office, in Almaty.\n\nBelgium has [three parts]{awex-regions}: Wallonia, Flanders and Brussels. The offices work for firms from all three. The other two parts have their own agencies, and these help.'
		},
		'desks-astana': {
			headline: 'Belgium opens an embassy',
			body: 'An embassy speaks for one state in another. Belgium chose to open one in Astana in {embassy-astana-decided}. It [hoped to trade more]{embassy-astana-why}. The embassy opened in {embassy-astana-opened}, or one year later. Sources differ. A travelling [ambassador]{~ambassador} came first, from {roving-ambassador} on.\n\nThe ambassador works for [three states]{embassy-astana-covers}. They all said yes, so he or she is [accredited]{~accreditation} there. Almaty may have had an [honorary consul]{~honorary-consulate} since {honorary-consul-almaty}.'
		},
		'desks-from-afar': {
			body: 'Belgium had a trade office in Uzbekistan, but no embassy. The ambassador lived in Moscow. Such a person is called [non-resident]{~non-resident}. Turkmenistan had no Belgian desk at all. The embassy in Baku took care of it. That is across the Caspian Sea.\n\nSo [two states]{covered-from-outside} were looked after from outside. Astana took care of two more. In all, [four of the five]{without-belgian-embassy} had no Belgian embassy. Moscow once ruled Tashkent. People there may have minded.'
		},
		'desks-luxembourg': {
			body: 'Luxembourg had [no embassy]{lu-embassies} in the five states. It could send an ambassador who lived in some other state. In some places it did not do that. There [the Netherlands]{lu-stand-ins} spoke for it, says the paper. They have more desks, so they lent one.\n\nWhich of the five were these? No one says. So the dotted thread stops at the edge.'
		},
		'desks-asymmetry': {
			body: 'Now look from the other end. The five have [five embassies]{embassies-brussels} in Brussels. Kazakhstan’s ambassador there [is ambassador to Luxembourg, too]{kz-embassy-covers}. At home the five host [one Belgian embassy]{belgian-embassies} and [two Belgian trade offices]{awex-offices}. They host [no embassy]{lu-embassies} of Luxembourg.\n\nThe five came to where Europe makes its choices. Belgium went where it hoped to sell. Without the EU and [NATO]{~nato} there might be fewer embassies in Brussels.'
		}
	}
};
