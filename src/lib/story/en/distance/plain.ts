import type { PlainChapter } from '../../types';

export const plain: PlainChapter = {
	standfirst:
		'Belgium and Luxembourg are small. They lie in the west of Europe. Five new states lie in the middle of Asia. The way between them is very long. Who will make the first move?',
	steps: {
		'distance-pipe': {
			body: 'Tractebel was a Belgian firm. It was part of [a French group]{owner-suez}. In {concession-won} it took over {pipe-length} of gas pipe in Kazakhstan. Pull that pipe straight. It goes from Almaty to Brussels, {distance-almaty} away. Then it goes [most of the way back]{distance-pipe-times}. But {months-lived} months later the firm was gone.\n\nHow did it get that pipe, so far from home? Why did it give it up? We start in {story-from}. There was no link then.'
		},
		'distance-republics': {
			body: 'The Soviet Union was one huge state. It was made of many republics. Then it fell apart. In Central Asia, Kyrgyzstan left first, in {distance-independence-kg|month}. Kazakhstan left last, on {distance-independence-kz}. Now there were [five]{distance-republics} new states. They needed friends abroad.\n\nThis story follows a paper by an expert. It says that Belgium and Luxembourg saw the five as [far off, little known and not important]{distance-marginal}. Each of the five has its own colour here.'
		},
		'distance-relations': {
			body: 'In {distance-relations-be} Belgium and Luxembourg made official contact with all five. Belgium and Uzbekistan did so on {distance-relations-be-uz}. Luxembourg and Kazakhstan did on {distance-relations-lu-kz}. The paper knows this. But on one page it says that contact began {distance-years-of-contact} years before. That is too late.\n\nTo do this, each side sends a letter. It costs little. Each side only says: we will answer you. But it is a start. In the picture it is a thread.'
		},
		'distance-distances': {
			body: 'From Brussels to Luxembourg it is {distance-luxembourg}. The two countries share a border. They also share [an economic union]{~statistics-area-belux}.\n\nNow look the other way. Ashgabat is the nearest of the five capitals. It is {distance-ashgabat} away. Almaty was the capital of Kazakhstan then. It is {distance-almaty} away. That is about {distance-times} times as far as Luxembourg. No plane, road or train goes in such a straight line.'
		},
		'distance-moved': {
			headline: 'Kazakhstan moves its capital',
			body: 'In {distance-capital-moved} Kazakhstan moved its capital. The government left Almaty, far in the south-east. It went to a town in the north. We now call it Astana. That made the way from Brussels {distance-closer} shorter. Belgium did not have to do a thing.\n\nBelgium and Luxembourg liked Kazakhstan [best of the five]{distance-kz-attractive}. It was quite rich. And its offices worked better. Many threads of this story end there.'
		},
		'distance-embassies': {
			headline: 'Five embassies in Brussels',
			body: 'An [embassy]{~embassy} is the office of one state in another. All [five]{embassies-brussels} republics opened one in Brussels. [The European Union]{distance-eu-seat} has its main offices there. So [does NATO]{distance-nato-seat}. [NATO]{~nato} is a group of states that defend each other. [That is why they came]{distance-why-brussels}, says the paper. Belgium was there as well.\n\nTheir leaders [liked to meet Belgian officials]{distance-keen-to-meet}, too, it says. But not each time. Uzbekistan’s president came once. Belgium said that it had no part in that visit.'
		},
		'distance-initiative': {
			headline: 'Who asks whom, and what for?',
			body: 'Who asked for a meeting? [Mostly the five republics]{distance-initiative}, says the paper. With Kazakhstan, [both sides wanted it more]{distance-kz-mutual}. What did they want? We have one report of each. Kazakhstan hoped for [firms that bring money]{distance-wanted-investor}. Later it wanted to [learn about nuclear work]{distance-wanted-nuclear}. Tajikistan spoke of [a metal and of cotton]{distance-wanted-aluminium}. Uzbekistan called Belgium [a big trade partner in Europe]{distance-wanted-trade}.\n\nHow close did they come, from {story-from} to {story-until}? Write down what you think. The last chapter tells.'
		}
	}
};
