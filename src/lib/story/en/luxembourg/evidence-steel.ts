import type { EvidenceWords } from '../../types';

const REUTERS = 'By a report of the agency Reuters on the day of the accident, in the Mail & Guardian.';

/** Evidence of the works at Temirtau, and of the group that owned it. */
export const luxembourgSteel: EvidenceWords = {
	'lux-steel-bought': {
		label: 'Kazakhstan sells the steelworks at Temirtau',
		says: 'Steelonthenet writes that Ispat, later Mittal Steel, bought the works from the Kazakh state late in {lux-steel-bought}, and its coal mines and power station the year after.',
		note: 'The owner had nothing to do with Luxembourg then.'
	},
	'lux-steel-merger': {
		label: 'Mittal takes over Arcelor',
		says: 'Britannica writes that Mittal Steel took over Arcelor in {lux-steel-merger}. Arcelor had been formed from Arbed of Luxembourg, a French and a Spanish firm.',
		note: 'In September of that year Reuters, too, called the takeover fresh. The two became one company in law only later.'
	},
	'lux-steel-seat': {
		label: 'The steel group’s seat in Luxembourg',
		says: 'Britannica has the headquarters of ArcelorMittal in Luxembourg, and SteelOrbis calls the group Luxembourg-based at the time of the sale.',
		note: 'A seat isn’t ownership: the main owners weren’t Luxembourgers. Whether this was Luxembourg’s largest tie to the region, nobody has shown.'
	},
	'lux-steel-renamed': {
		label: 'The works at Temirtau is named after the group',
		says: 'Steelonthenet dates the name ArcelorMittal Temirtau to {lux-steel-renamed}.'
	},
	'lux-mines': {
		label: 'Coal mines that fed the steelworks',
		says: 'The mine of the accident was one of {lux-mines} that supplied Temirtau.',
		note: REUTERS
	},
	'lux-mine-before': {
		label: 'An earlier accident in the same mine',
		says: 'It happened in {lux-mine-before}.',
		note: REUTERS
	},
	'lux-mine-dead-before': {
		label: 'Miners killed in the earlier accident',
		says: '{lux-mine-dead-before} miners had died in the same mine in {lux-mine-before}.',
		note: REUTERS
	},
	'lux-mine-blast': {
		label: 'An explosion in a mine of the steelworks',
		says: 'It happened on {lux-mine-blast}, in the mine called Lenin.',
		note: `${REUTERS} The takeover of Arcelor had only just happened.`
	},
	'lux-mine-dead': {
		label: 'Miners killed in the explosion',
		says: 'At least {lux-mine-dead}.',
		note: `${REUTERS} A report of the first day; the number may have risen.`
	},
	'lux-mine-paid': {
		label: 'Compensation for each bereaved family',
		says: 'The Jamestown Foundation converts the sum announced, in Kazakh tenge, to {lux-mine-paid|full}.',
		note: 'We saw only the opening of the report. Whether it was paid, we don’t know.'
	},
	'lux-steel-sold': {
		label: 'The group sells the works at Temirtau',
		says: 'SteelOrbis reports that the sale to a Kazakh state fund was completed in {lux-steel-sold}.',
		note: 'After the years of this story.'
	},
	'lux-steel-price': {
		label: 'Price of the works at Temirtau',
		says: 'SteelOrbis has {lux-steel-price} for the works; the buyer also repaid debts to the group.',
		note: 'After the years of this story.'
	}
};
