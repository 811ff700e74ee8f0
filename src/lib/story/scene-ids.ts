/** The scenes of the story. The registry in `scenes/` must define each; the outline names them. */
export type SceneId =
	| 'distance'
	| 'tractebel'
	| 'silence'
	| 'desks'
	| 'exports'
	| 'trade'
	| 'luxembourg'
	| 'aid'
	| 'brussels'
	| 'chronicle'
	| 'security';
