import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Belgium and Luxembourg are small. They lie in the west of Europe. Five new states lie in the middle of Asia. The way between them is very long. Who will make the first move?',
	steps: {
		'distance-capitals': {
			body: 'Brussels is the capital of Belgium. From there to Luxembourg it is {distance-luxembourg} in a straight line. The two countries share a border. They also share [an economic union]{~statistics-area-belux}.\n\nThis story follows a paper by an expert. It says that both saw Central Asia as [far off, little known and not important]{distance-marginal}.'
		},
		'distance-republics': {
			body: 'The Soviet Union was one huge state. It was made of many republics. Then it fell apart, and they left one by one. In Central Asia, Kyrgyzstan was first, on {distance-independence-kg}. Kazakhstan was last, on {distance-independence-kz}.\n\nNow there were {distance-republics} new states. They needed friends abroad. In the pictures each of them has its own colour.'
		},
		'distance-relations': {
			body: 'In {distance-relations-be} Belgium and Luxembourg made official contact with all five. For Uzbekistan, Belgium gives the day as {distance-relations-be-uz}. For Kazakhstan, Luxembourg gives {distance-relations-lu-kz}.\n\nTo do this, each side sends a letter. It costs little. Each side only says: we will answer you. But it is a start. In the picture it is a thread.'
		},
		'distance-distances': {
			body: 'Here the threads lie side by side. So you can compare them. From Brussels to Ashgabat it is about {distance-ashgabat}. To Almaty it is {distance-almaty}. Almaty was the capital of Kazakhstan then.\n\nThe thread at the top goes to Luxembourg. The way to Almaty is about {distance-times} times as long.'
		},
		'distance-moved': {
			headline: 'Kazakhstan moves its capital',
			body: 'In {distance-capital-moved} Kazakhstan moved its capital. The government left Almaty, far in the south-east. It went to a town in the north. We now call it Astana.\n\nThat made the way from Brussels {distance-closer} shorter. Belgium did not have to do a thing. From now on, the thread of Kazakhstan ends in Astana.'
		},
		'distance-embassies': {
			headline: 'Five embassies in Brussels',
			body: 'An [embassy]{~embassy} is the office of one state in another. All five republics opened one in Brussels. That makes {embassies-brussels} doors and {embassies-brussels} flags in one town.\n\nThis may surprise you. The far side came here. What did Belgium and Luxembourg open over there? A later chapter counts it. The list is short.'
		},
		'distance-why': {
			headline: 'Why Brussels?',
			body: 'Belgium is not the main reason. [The European Union]{distance-eu-seat} has its main offices in Brussels. So [does NATO]{distance-nato-seat}. [NATO]{~nato} is a group of states that defend each other. [This is why]{distance-why-brussels} all five want good contact there, says the paper.\n\nTheir leaders [like to meet Belgian officials]{distance-keen-to-meet}, too. But not each time. One guest came from Uzbekistan. Belgium said that it had no part in that visit.'
		},
		'distance-initiative': {
			headline: 'Who asks whom',
			body: 'A minister leads a part of a government. Now and then a minister from Belgium meets one from Central Asia. Who asked for that? [Mostly the Central Asian side]{distance-initiative}, says the paper. Belgium had little interest.\n\nKazakhstan was different. There [both sides wanted to meet]{distance-kz-mutual}. So one thread goes back east.'
		},
		'distance-kazakhstan': {
			body: 'Belgium and Luxembourg find one of the five [the most attractive]{distance-kz-attractive}. It is Kazakhstan. The paper gives two reasons. Kazakhstan is rather rich. And its offices work better. So it can pay, and it answers letters.\n\nYou will read about Kazakhstan often. Most deals, visits and sales lead there. So does the worst failure.'
		},
		'distance-question': {
			body: 'This is our question for the years {story-from} to {story-until}. The paper sees [more interest]{distance-more-interest} than {distance-years-of-contact} years before. Contact began then, it says. But it also says {distance-relations-be}. That is longer ago.\n\nThe two did business. They [left most other things to the European Union]{brussels-delegated}, the EU for short. The EU made a plan for Central Asia in {distance-eu-strategy}. Both were for it. What was left for them to do?'
		}
	}
};
