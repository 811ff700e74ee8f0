/**
 * What five scenes were called in the first edition, by the ids that they have now: those of their chapters. Other
 * people's pages name them so, and hold the addresses of their files.
 */
const FORMER: ReadonlyMap<string, string> = new Map([
	['distance', 'map'],
	['tractebel', 'concession'],
	['silence', 'visits'],
	['desks', 'presence'],
	['brussels', 'projects']
]);
const CURRENT: ReadonlyMap<string, string> = new Map([...FORMER].map(([id, former]) => [former, id]));

/** The ids of the first edition that no scene has any more. */
export const FORMER_IDS: readonly string[] = [...CURRENT.keys()];
export const isFormer = (id: string): boolean => CURRENT.has(id);

/**
 * The folder, and the name, under which a scene's files (pictures, data, what its picture moves through) have been
 * since the first edition. Its pages are under its id; there is one copy of each file, because a picture that somebody
 * shows by its address can't be led on from there.
 */
export const fileFolder = (scene: string): string => FORMER.get(scene) ?? scene;

/** The id of the scene that an address or an attribute names, by the id that it has or had. What is unknown stays. */
export const currentId = (name: string): string => CURRENT.get(name) ?? name;
