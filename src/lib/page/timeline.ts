/** The timeline's script: filters that live in the address, a line to walk by arrow keys, a table to sort. */
import { wireFilters } from './timeline-filters';
import { wireLine } from './timeline-line';
import { wireSorting } from './timeline-sorting';

wireLine();
wireSorting();
wireFilters();
