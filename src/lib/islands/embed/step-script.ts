/** The one script of an embedded step. */
import { startEmbed } from './child';

startEmbed();
