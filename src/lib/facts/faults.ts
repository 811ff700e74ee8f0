import type { Lane } from './events';

/** A place where the paper errs, contradicts itself, or is contradicted. */
interface FaultRow {
	/** The fact whose evidence tells both versions. */
	fact: string;
	/** The time that it is about, as an ISO date or an interval. */
	when: string;
	/** The republic whose lane it lies in, or the West's. */
	lane: Lane;
}

const faults = {
	'disagree-first': { fact: 'silence-first-visit', when: '1996-06', lane: 'KZ' },
	'disagree-tax-treaty': { fact: 'tax-treaty-uzbekistan', when: '1996-11-14', lane: 'UZ' },
	'disagree-concession': { fact: 'concession-years', when: '1997-06', lane: 'KZ' },
	'slip-distribution': { fact: 'pipe-length', when: '1997', lane: 'KZ' },
	'slip-years-ago': { fact: 'distance-years-of-contact', when: '1998', lane: 'BE' },
	'disagree-visit': { fact: 'affair-public', when: '1999-12-27', lane: 'KZ' },
	'slip-trade-policy': { fact: 'awex-regions', when: '1999', lane: 'BE' },
	'disagree-silence': { fact: 'silence-years', when: '1998-04/2006-03', lane: 'TM' },
	'slip-priorities': { fact: 'silence-osce-priorities', when: '2006', lane: 'BE' },
	'disagree-embassy': { fact: 'embassy-astana-opened', when: '2006', lane: 'KZ' },
	'slip-decision': { fact: 'embassy-astana-decided', when: '2006', lane: 'KZ' },
	'disagree-tashkent': { fact: 'visit-de-gucht-tashkent', when: '2006-04-01', lane: 'UZ' },
	'disagree-stable': { fact: 'trade-tj-stable', when: '2006/2009', lane: 'TJ' },
	'slip-undated-sums': { fact: 'aid-tj-mines', when: '2007/2011', lane: 'TJ' },
	'slip-no-base': { fact: 'goods-2009', when: '2009', lane: 'KZ' },
	'slip-parts': { fact: 'aid-kg-gap', when: '2010', lane: 'KG' },
	'disagree-asselborn': { fact: 'silence-asselborn-stops', when: '2010-03-29', lane: 'TJ' },
	'slip-in-force': { fact: 'silence-shared', when: '2010', lane: 'KZ' },
	'slip-delegated': { fact: 'silence-deal-nuclear', when: '2010-10', lane: 'KZ' },
	'disagree-growth': { fact: 'goods-growth-2011', when: '2011', lane: 'KZ' },
	'disagree-exports': { fact: 'goods-2011', when: '2011', lane: 'KZ' },
	'disagree-luxembourg': { fact: 'lux-kz-2011', when: '2011', lane: 'KZ' },
	'slip-rank': { fact: 'goods-rank-2011', when: '2011', lane: 'KZ' },
	'slip-stock': { fact: 'lux-investment', when: '2011', lane: 'KZ' },
	'slip-thousands': { fact: 'goods-2011-printed', when: '2011', lane: 'BE' },
	'disagree-rahmon': { fact: 'visit-rahmon', when: '2011-06-09', lane: 'TJ' },
	'disagree-investor': { fact: 'trade-investor-minimal', when: '2012', lane: 'KZ' },
	'slip-each-or-both': { fact: 'lux-uz-tm-2012', when: '2012-01/2012-10', lane: 'UZ' },
	'slip-energy': { fact: 'trade-no-energy', when: '2012', lane: 'TM' },
	'slip-closed': { fact: 'project-canqa-closed', when: '2012-06-30', lane: 'KG' },
	'slip-free-university': { fact: 'project-canqa-vub', when: '2009/2012', lane: 'KG' },
	'slip-support': { fact: 'brussels-direct-support', when: '2012', lane: 'BE' },
	'slip-undated': { fact: 'security-troops', when: '2012', lane: 'BE' }
} as const satisfies Record<string, FaultRow>;

/** A fault goes by the name of the remark that tells it on the sources page. */
export type FaultId = keyof typeof faults;

/** Every fault of the paper that the story tells, in the order of the times that they are about. */
export const FAULTS: Readonly<Record<FaultId, FaultRow>> = faults;
export const FAULT_IDS = Object.keys(faults) as readonly FaultId[];
export const isFault = (id: string): id is FaultId => id in faults;
