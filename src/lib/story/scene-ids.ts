/** The scenes of the story. The registry in `scenes/` must define each; the outline names them. */
export type SceneId =
	| 'map'
	| 'concession'
	| 'visits'
	| 'presence'
	| 'exports'
	| 'trade'
	| 'luxembourg'
	| 'aid'
	| 'projects'
	| 'chronicle'
	| 'security';
