// Writes into docs/architecture.md which room of the sources imports from which: `npm run rooms`.
import { writeRooms } from './lib/rooms.mjs';

writeRooms();
