import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'A visit is soon over. A desk costs money, year after year. Count the desks. Then you see who wanted what from whom.',
	steps: {
		'desks-tashkent': {
			body: 'The first Belgian desk that the paper knows of was a trade office. In {awex-tashkent-opened} AWEX opened it in Tashkent, in Uzbekistan. AWEX helps firms to [export]{~exports}. That means to sell abroad. It belongs to Wallonia, a part of Belgium.\n\nBelgium has three such parts. They are Wallonia, Flanders and Brussels. The office works for firms from all three.'
		},
		'desks-astana': {
			headline: 'Belgium opens an embassy',
			body: 'An [embassy]{~embassy} speaks for one state in another. Belgium chose to open one in Astana in {embassy-astana-decided}, says the paper. Astana is the capital of Kazakhstan. By then Belgium had got over Tractebel, the paper thinks.\n\nWhen did it open? The paper and The Astana Times say {embassy-astana-opened}. Belgium’s own ministry says one year later. It says that an [ambassador]{~ambassador} who travelled came first, from {roving-ambassador} on.'
		},
		'desks-covered': {
			body: 'An ambassador leads an embassy. Belgium’s works in Astana, but not just for Kazakhstan. Each host state has to say yes. Then he or she is [accredited]{~accreditation}. Here it is {embassy-astana-covers} states: Kazakhstan, Kyrgyzstan and Tajikistan.\n\nSo on paper Bishkek and Dushanbe have a Belgian ambassador. But they have to look far for one. Years later The Astana Times named the same three.'
		},
		'desks-almaty': {
			body: 'In {awex-almaty-opened} AWEX opened a second office, says the paper. It is in Almaty, the old capital of Kazakhstan. It works for firms from all of Belgium, too.\n\nNow there were {belgian-desks} Belgian desks in the five states. Of these, {belgian-embassies} was for talks between states. The other {awex-offices} were for trade. It is a short list. But it shows what Belgium wanted.'
		},
		'desks-from-afar': {
			body: 'Belgium had a trade office in Uzbekistan, but no embassy. The ambassador lived in Moscow. Such a person is called [non-resident]{~non-resident}. Turkmenistan had no Belgian desk at all. The embassy in Baku took care of it. That is across the Caspian Sea.\n\nSo {covered-from-outside} states were looked after from outside. Astana took care of Kyrgyzstan and Tajikistan. In all, {without-belgian-embassy} of the five had no Belgian embassy.'
		},
		'desks-luxembourg': {
			body: 'Luxembourg had {lu-embassies} embassies in the five states. It could send an ambassador who lived in some other state. In some places it did not do that. There the Netherlands spoke for it, says the paper. They have more desks, so they lent one.\n\nWhich of the five were these? The paper does not say. So the dotted thread stops at the edge.'
		},
		'desks-mirror': {
			body: 'Now turn the map round. Each of the five has opened an embassy in Brussels. So there are {embassies-brussels}. Few towns are as useful. The European Union and [NATO]{~nato} are both there. You get Belgium on top.\n\nKazakhstan’s ambassador in Brussels is its ambassador to Luxembourg, too. So in the picture the thread turns there and goes south.'
		},
		'desks-asymmetry': {
			body: 'Here are the same desks without the map. In Brussels the five have {embassies-brussels} embassies. At home they host {belgian-embassies} Belgian embassy and {awex-offices} Belgian trade offices. From Luxembourg they host {lu-embassies} embassies.\n\nNo one wanted to be rude. The five came to where Europe makes its choices. Belgium went where it hoped to sell. But an empty frame tells you something, too.'
		}
	}
};
